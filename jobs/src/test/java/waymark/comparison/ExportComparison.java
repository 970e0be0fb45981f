package waymark.comparison;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import waymark.publish.ExportFile;

/**
 * Compares an exported directory with the one that another program made of the same landing zone, cell by cell: both are walked
 * side by side in their common order, so that their size does not matter. Rows of one name in delivery.csv meet in their order.
 */
final class ExportComparison {

    private static final String CLAUSE = "clause";
    private static final List<String> LEADING = List.of("metric", "referral_id", "contract_id");

    private final Path expected;
    private final Path actual;
    private final Comparison comparison;

    private ExportComparison(Path expected, Path actual, Comparison comparison) {
        this.expected = expected;
        this.actual = actual;
        this.comparison = comparison;
    }

    static Comparison of(Path expected, Path actual, Disputed disputed) {
        ExportComparison comparing = new ExportComparison(expected, actual, new Comparison(disputed));
        for (ExportFile file : ExportFile.values()) {
            comparing.compare(file);
        }
        return comparing.comparison;
    }

    private void compare(ExportFile file) {
        try (ExportedRows theirs = new ExportedRows(file, expected);
                ExportedRows ours = new ExportedRows(file, actual)) {
            NamedCsvRecord their = next(theirs);
            NamedCsvRecord our = next(ours);
            while (their != null || our != null) {
                comparison.countRow();
                int order = their == null ? 1 : our == null ? -1 : ExportedRows.order(file, their, our);
                if (order < 0) {
                    comparison.add(difference(file, their, Difference.ROW, text(their), "missing"));
                    their = next(theirs);
                } else if (order > 0) {
                    comparison.add(difference(file, our, Difference.ROW, "no such row", text(our)));
                    our = next(ours);
                } else {
                    compare(file, their, our);
                    their = next(theirs);
                    our = next(ours);
                }
            }
        }
    }

    private static NamedCsvRecord next(ExportedRows rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private void compare(ExportFile file, NamedCsvRecord their, NamedCsvRecord our) {
        for (String column : file.columns()) {
            String wanted = their.getField(column);
            boolean open = column.equals(CLAUSE) && wanted.isEmpty();
            if (!open && !wanted.equals(our.getField(column))) {
                comparison.add(difference(file, their, column, wanted, our.getField(column)));
            }
        }
    }

    private static Difference difference(
            ExportFile file, NamedCsvRecord row, String column, String expected, String actual) {
        List<String> keys = file.sortedBy();
        String subject = keys.stream()
                .filter(key -> !LEADING.contains(key))
                .map(row::getField)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
        return new Difference(
                file.fileName(),
                keys.contains("metric") ? row.getField("metric") : "",
                keys.contains("referral_id")
                        ? row.getField("referral_id")
                        : keys.contains("contract_id") ? row.getField("contract_id") : "",
                subject,
                column,
                expected,
                actual);
    }

    private static String text(NamedCsvRecord row) {
        return String.join(",", row.getFields());
    }
}

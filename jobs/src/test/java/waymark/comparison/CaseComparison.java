package waymark.comparison;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.comparison.PlantedCases.Expectation;
import waymark.publish.ExportFile;

/** Compares the findings of an exported directory with what planted cases must give. */
final class CaseComparison {

    private static final String NONE = "none";

    private final Map<String, List<NamedCsvRecord>> findings = new HashMap<>();

    private CaseComparison(Path actual, List<Expectation> expectations) {
        Set<String> wanted = new HashSet<>();
        expectations.forEach(expectation -> wanted.add(key(expectation)));
        try (ExportedRows rows = new ExportedRows(ExportFile.FINDING, actual)) {
            rows.forEachRemaining(row -> {
                for (String by : List.of("subject_id", "referral_id")) {
                    String key = key(row.getField("metric"), by, row.getField(by));
                    if (wanted.contains(key)) {
                        findings.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
                    }
                }
            });
        }
    }

    static Comparison of(List<Expectation> expectations, Path actual, Disputed disputed) {
        CaseComparison comparing = new CaseComparison(actual, expectations);
        Comparison comparison = new Comparison(disputed);
        for (Expectation expectation : expectations) {
            comparison.countRow();
            comparing.compare(expectation, comparison);
        }
        return comparison;
    }

    private void compare(Expectation expectation, Comparison comparison) {
        List<NamedCsvRecord> found = findings.getOrDefault(key(expectation), List.of()).stream()
                .filter(row -> expectation.dimension() == null
                        || expectation.dimension().equals(row.getField("dimension")))
                .toList();
        if (found.isEmpty() && !expectation.outcome().equals(NONE)) {
            comparison.add(difference(expectation, Difference.ROW, NONE));
        }
        for (NamedCsvRecord row : found) {
            String column = isAmount(expectation.outcome()) ? "amount" : "outcome";
            String actual = column.equals("amount")
                    ? row.getField("amount")
                    : expectation.outcome().contains(":")
                            ? row.getField("outcome") + ":" + row.getField("reason")
                            : row.getField("outcome");
            if (!expectation.outcome().equals(actual)) {
                comparison.add(difference(expectation, column, actual));
            }
        }
    }

    private static Difference difference(Expectation expectation, String column, String actual) {
        String dimension = expectation.dimension() == null ? "" : " " + expectation.dimension();
        return new Difference(
                "cases.json",
                expectation.metric(),
                expectation.referral(),
                expectation.subject() + dimension + " (" + expectation.what() + ")",
                column,
                expectation.outcome(),
                actual);
    }

    private static boolean isAmount(String outcome) {
        return outcome.matches("-?[0-9]+([.][0-9]+)?");
    }

    private static String key(Expectation expectation) {
        return expectation.subject().isEmpty()
                ? key(expectation.metric(), "referral_id", expectation.referral())
                : key(expectation.metric(), "subject_id", expectation.subject());
    }

    private static String key(String metric, String by, String id) {
        return metric + " " + by + " " + id;
    }
}

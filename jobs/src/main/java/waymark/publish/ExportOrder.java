package waymark.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waymark.problem.WaymarkException;

/**
 * Holds the rows of an exported file to their order. Text is compared by its UTF-8 bytes, which is not the order of
 * Java's strings: letters beyond the sixteen-bit ones come last.
 */
final class ExportOrder {

    private static final String NUMBERED = "row";

    private final ExportFile file;
    private final List<String> sortedBy;
    private final int width;
    private final int[] columns;
    private Object[] last;

    ExportOrder(ExportFile file) {
        this.file = file;
        this.sortedBy = file.sortedBy();
        this.width = file.columns().size();
        this.columns = sortedBy.stream().mapToInt(file.columns()::indexOf).toArray();
    }

    /**
     * Takes the next row.
     *
     * @throws WaymarkException when it does not belong after the one before
     */
    void accept(Object[] row) {
        if (row.length != width) {
            throw WaymarkException.failed(
                    file.fileName() + ": a row has " + row.length + " values for " + width + " columns");
        }
        Object[] key = IntStream.range(0, columns.length)
                .mapToObj(place -> key(place, row[columns[place]]))
                .toArray();
        if (last != null) {
            int compared = compare(last, key);
            if (compared > 0 || (compared == 0 && file.repeats() == ExportFile.Repeats.REFUSED)) {
                throw WaymarkException.failed(file.fileName() + ": (" + shown(key) + ") comes "
                        + (compared == 0 ? "twice" : "after (" + shown(last) + ")") + "; rows have to be sorted by "
                        + String.join(", ", sortedBy));
            }
        }
        last = key;
    }

    private Object key(int place, Object value) {
        return sortedBy.get(place).equals(NUMBERED)
                ? (Object) Long.valueOf(((Number) value).longValue())
                : CsvLines.text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static int compare(Object[] one, Object[] other) {
        for (int place = 0; place < one.length; place++) {
            int compared = one[place] instanceof Long number
                    ? number.compareTo((Long) other[place])
                    : Arrays.compareUnsigned((byte[]) one[place], (byte[]) other[place]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static String shown(Object[] key) {
        return List.of(key).stream()
                .map(part -> part instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : part.toString())
                .collect(Collectors.joining(", "));
    }
}

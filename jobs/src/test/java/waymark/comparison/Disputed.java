package waymark.comparison;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of metrics in which the specification says that the other program is wrong: reported, and no failure. */
final class Disputed {

    private final Map<String, String> reasons;

    private Disputed(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    static Disputed none() {
        return new Disputed(Map.of());
    }

    /** Those in {@code comparison/disputed.csv}, each with its reason. */
    static Disputed load() {
        try (InputStream in = Disputed.class.getResourceAsStream("/comparison/disputed.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Disputed read(Reader text) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Disputed(lines.stream()
                    .collect(Collectors.toMap(
                            line -> key(line.getField("metric"), line.getField("column")),
                            line -> line.getField("reason"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(Difference difference) {
        return reasons.containsKey(key(difference.metric(), difference.column()));
    }

    String reason(Difference difference) {
        return reasons.get(key(difference.metric(), difference.column()));
    }

    private static String key(String metric, String column) {
        return metric + " " + column;
    }
}

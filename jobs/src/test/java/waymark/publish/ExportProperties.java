package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import waymark.problem.WaymarkException;

class ExportProperties {

    @Property
    void aReaderOfCsvFindsEveryValueAsItWas(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLines lines = new CsvLines(out);
        for (List<String> row : rows) {
            lines.write(row.toArray());
        }
        List<List<String>> read = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            csv.forEach(record -> read.add(record.getFields()));
        }
        assertThat(read).isEqualTo(rows);
    }

    @Property
    void quotesStandOnlyWhereTheyAreNeeded(@ForAll("values") String value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLines(out).write(new Object[] {value, null});
        boolean quoted = out.toString(StandardCharsets.UTF_8).startsWith("\"");
        assertThat(quoted).isEqualTo(value.matches("(?s).*[,\"\r\n].*"));
    }

    @Property
    void rowsSortedAsBytesAreAcceptedAndTheirReverseIsNot(
            @ForAll("values") String one, @ForAll("values") String other) {
        int bytewise = new BigInteger(1, padded(one)).compareTo(new BigInteger(1, padded(other)));
        assertThat(accepted(one, other)).isEqualTo(bytewise <= 0);
        assertThat(accepted(other, one)).isEqualTo(bytewise >= 0);
    }

    /**
     * As a whole number: the bytes, each plus one so that the end of a text counts less than any, to a common length.
     */
    private static byte[] padded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] wide = new byte[400];
        for (int at = 0; at < bytes.length; at++) {
            int digit = (bytes[at] & 0xff) + 1;
            wide[2 * at] = (byte) (digit >> 8);
            wide[2 * at + 1] = (byte) digit;
        }
        return wide;
    }

    private static boolean accepted(String first, String second) {
        ExportOrder order = new ExportOrder(ExportFile.DELIVERY);
        order.accept(delivery(first));
        try {
            order.accept(delivery(second));
            return true;
        } catch (WaymarkException e) {
            return false;
        }
    }

    private static Object[] delivery(String file) {
        Object[] row = new Object[ExportFile.DELIVERY.columns().size()];
        row[0] = file;
        return row;
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return values().list().ofSize(3).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("a", "Z", ",", "\"", "\r", "\n", " ", "é", "\uFFFD", "🙂")),
                        Tuple.of(1, Arbitraries.strings().ascii().ofLength(1)))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}

package waymark.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import waymark.contract.FeedCatalogue;
import waymark.problem.Problem;
import waymark.problem.ProblemCode;

/** What became of a delivery that a test wrote: the verdict, and where each record went. */
record Taken(Verdict verdict, List<Row> rows) {

    static final FeedCatalogue CATALOGUE = FeedCatalogue.load();
    static final Pseudonyms PSEUDONYMS = new Pseudonyms("a key for tests".getBytes(StandardCharsets.UTF_8));
    static final DeliveryReader READER = new DeliveryReader(CATALOGUE, PSEUDONYMS, People.SYNTHETIC, Limits.usual());

    /** A record as it came out; {@code problems} is empty when it was accepted, {@code values} when it was refused. */
    record Row(int row, Integer line, boolean deleted, Identity identity, List<Object> values, List<Problem> problems) {

        /** The fault that counts, with its column, such as {@code BAD_DATE event_date}; empty when there is none. */
        String fault() {
            return faults().isEmpty() ? "" : faults().get(0);
        }

        List<String> faults() {
            return problems.stream()
                    .map(problem -> problem.code() + (problem.column() == null ? "" : " " + problem.column()))
                    .toList();
        }
    }

    static Taken of(String fileName, String text) {
        return of(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    static Taken of(String fileName, byte[] bytes) {
        return of(READER, fileName, bytes, null);
    }

    static Taken of(String fileName, String text, String control) {
        return of(
                READER,
                fileName,
                text.getBytes(StandardCharsets.UTF_8),
                ByteSource.of(control.getBytes(StandardCharsets.UTF_8)));
    }

    static Taken of(DeliveryReader reader, String fileName, byte[] bytes, ByteSource control) {
        ByteSource file = ByteSource.of(bytes);
        Verdict verdict = reader.judge(fileName, file, control);
        List<Row> rows = new ArrayList<>();
        if (verdict.reason() == null) {
            reader.read(verdict, file, new Collecting(rows));
        }
        return new Taken(verdict, rows);
    }

    ProblemCode reason() {
        return verdict.reason();
    }

    /** The faults that count, one for each record, empty text for an accepted one. */
    List<String> faults() {
        return rows.stream().map(Row::fault).toList();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private record Collecting(List<Row> rows) implements RowSink {

        @Override
        public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {
            rows.add(new Row(row, line, deleted, identity, Arrays.asList(values), List.of()));
        }

        @Override
        public void refused(int row, Integer line, Identity identity, List<Problem> problems) {
            rows.add(new Row(row, line, false, identity, List.of(), problems));
        }
    }
}

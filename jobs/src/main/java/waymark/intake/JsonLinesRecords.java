package waymark.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.function.Consumer;
import waymark.problem.ProblemCode;

/**
 * Records of a JSON Lines file: one JSON object a line; blank lines are none. A line that is no object spoils that record
 * alone.
 */
record JsonLinesRecords(Columns columns, Unpacked unpacked) implements RecordReader {

    /** To find that a line is no JSON costs some hundred times what reading one does. */
    private static final int MOST_FAULTY = 100;

    /** Lines are bounded already, and a long number is a wrong value rather than a line that is no JSON. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    @Override
    public FileContents read(InputStream content, Consumer<RawRecord> each) throws IOException {
        FileContents contents = new FileContents(columns, unpacked.limits());
        contents.onlyRecordsNameColumns();
        RawRecord record = new RawRecord(columns.count(), unpacked.limits().recordLength());
        JsonRecord members = new JsonRecord(columns, record);
        int row = 0;
        long noJson = 0;
        try (Reader text = Utf8.open(unpacked.counting(content))) {
            TextLines lines = new TextLines(text, unpacked.limits().recordLength());
            while (lines.advance()) {
                if (!lines.isBlank()) {
                    row++;
                    record.begin(row, lines.number());
                    if (isRead(lines, members)) {
                        contents.addColumns(members.present(), members.extra());
                    } else {
                        if (++noJson > MOST_FAULTY * (long) unpacked.limits().refusedRows()) {
                            throw Limits.exceeded(
                                    "has more than a hundred times as many lines that are no JSON as refused rows are"
                                            + " listed",
                                    "refused-rows",
                                    unpacked.limits().refusedRows());
                        }
                        record.begin(row, lines.number());
                        record.spoil(
                                ProblemCode.BAD_JSON, "the line is not one JSON object; write one object on each line");
                    }
                    each.accept(record);
                }
            }
        }
        contents.records(row);
        return contents;
    }

    private static boolean isRead(TextLines lines, JsonRecord members) throws IOException {
        try (JsonParser line = JSON.createParser(lines.buffer(), lines.from(), lines.length())) {
            return members.read(line);
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}

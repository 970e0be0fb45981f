package waymark.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import waymark.problem.ProblemCode;

/**
 * Records of a CSV file, as RFC 4180 has it: the first record is the header, records end with LF, CRLF or CR outside quotes,
 * empty lines are none, and a quote inside an unquoted field is a character like any other. A field holds at most 16 million
 * characters; one that is longer, as an unclosed quote makes it, is unreadable.
 */
record CsvRecords(Columns columns) implements RecordReader {

    @Override
    public FileContents read(InputStream content, Consumer<RawRecord> each) throws IOException {
        FileContents contents = new FileContents(columns);
        Fields fields = new Fields(columns, contents);
        try (CsvReader<RawRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(fields, Utf8.open(content))) {
            for (RawRecord row : records) {
                each.accept(row);
            }
        } catch (CsvParseException e) {
            throw new UnreadableException(
                    "is not CSV: " + e.getMessage() + "; close every quoted field and write a quote inside it twice",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (fields.header == null) {
            throw new UnreadableException("has no header; write the names of the columns in the first line");
        }
        contents.records(fields.row);
        return contents;
    }

    /** Puts the fields of each record where the header says that they belong. */
    private static final class Fields extends AbstractBaseCsvCallbackHandler<RawRecord> {

        private final Columns columns;
        private final FileContents contents;
        private final RawRecord record;
        private final List<String> names = new ArrayList<>();
        private int[] header;
        private int row;

        Fields(Columns columns, FileContents contents) {
            this.columns = columns;
            this.contents = contents;
            this.record = new RawRecord(columns.count());
        }

        @Override
        protected void handleBegin(long line) {
            record.begin(row + 1, (int) line);
        }

        @Override
        protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
            if (header == null) {
                names.add(new String(text, offset, length));
            } else if (field < header.length && header[field] != Columns.NONE) {
                record.put(header[field], text, offset, length);
            }
        }

        /** Null for what is no record, which the reader passes over. */
        @Override
        protected RawRecord buildRecord() {
            if (getRecordType() == RecordType.EMPTY) {
                return null;
            }
            if (header == null) {
                readHeader();
                return null;
            }
            row++;
            if (getFieldCount() != header.length) {
                record.spoil(
                        ProblemCode.FIELD_COUNT,
                        "the line has " + getFieldCount() + " fields and the header " + header.length
                                + "; write one field for each column, and put a value that contains a comma in quotes");
            }
            return record;
        }

        private void readHeader() {
            Set<String> seen = new HashSet<>();
            header = new int[names.size()];
            for (int i = 0; i < header.length; i++) {
                String name = Trimming.trim(names.get(i));
                if (!seen.add(name)) {
                    throw new UncheckedIOException(new UnreadableException("has the column \"" + Shown.shorten(name)
                            + "\" twice in its header; name each column once"));
                }
                contents.addColumn(name);
                header[i] = columns.slot(name);
            }
        }
    }
}

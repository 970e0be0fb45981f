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
 * empty lines are none, and a quote inside an unquoted field is a character like any other. An unclosed quote makes
 * the rest of a file one field, which ends where it is longer than a record may be.
 */
record CsvRecords(Columns columns, Unpacked unpacked) implements RecordReader {

    /** The reader's buffer doubles when it grows, and reads ahead. */
    private static final int BUFFER_BESIDES = 32 * 1024;

    @Override
    public FileContents read(InputStream content, Consumer<RawRecord> each) throws IOException {
        FileContents contents = new FileContents(columns, unpacked.limits());
        Fields fields = new Fields(columns, contents, unpacked.limits());
        try (CsvReader<RawRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER_BESIDES + 2 * unpacked.limits().recordLength())
                .build(fields, Utf8.open(unpacked.counting(content)))) {
            for (RawRecord row : records) {
                each.accept(row);
            }
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (fields.header == null) {
            throw new UnreadableException("has no header; write the names of the columns in the first line");
        }
        contents.records(fields.row);
        return contents;
    }

    /** What our own handler found wrong comes back wrapped. */
    private IOException unreadable(CsvParseException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UncheckedIOException ours) {
                return ours.getCause();
            }
            if (cause instanceof NotTakenException unavailable) {
                throw unavailable;
            }
        }
        if (fault.getMessage().contains("buffer")) {
            return Limits.exceeded(
                    "has a field that goes on for more than "
                            + unpacked.limits().recordLength() + " characters, which may be a quote that is not closed",
                    "record",
                    unpacked.limits().recordLength());
        }
        return new UnreadableException(
                "is not CSV: " + fault.getMessage() + "; close every quoted field and write a quote inside it twice",
                fault);
    }

    /** Puts the fields of each record where the header says that they belong. */
    private static final class Fields extends AbstractBaseCsvCallbackHandler<RawRecord> {

        private final Columns columns;
        private final FileContents contents;
        private final Limits limits;
        private final RawRecord record;
        private final List<String> names = new ArrayList<>();
        private int[] header;
        private int row;
        private long line;
        private int letters;

        Fields(Columns columns, FileContents contents, Limits limits) {
            this.columns = columns;
            this.contents = contents;
            this.limits = limits;
            this.record = new RawRecord(columns.count(), limits.recordLength());
        }

        @Override
        protected void handleBegin(long begunOn) {
            line = begunOn;
            letters = 0;
            record.begin(row + 1, (int) begunOn);
        }

        @Override
        protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
            letters += length;
            if (letters > limits.recordLength()) {
                throw new UncheckedIOException(Limits.exceeded(
                        "has more than " + limits.recordLength() + " characters in the record on line " + line,
                        "record",
                        limits.recordLength()));
            }
            if (field >= limits.columns()) {
                throw new UncheckedIOException(Limits.exceeded(
                        "has more than " + limits.columns() + " fields on line " + line, "columns", limits.columns()));
            }
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
                addColumn(name);
                header[i] = columns.slot(name);
            }
        }

        private void addColumn(String name) {
            try {
                contents.addColumn(name);
            } catch (UnreadableException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

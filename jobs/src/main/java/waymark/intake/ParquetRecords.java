package waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Records of a Parquet file. Every column is decoded, those that the feed does not know too, so that a damaged file shows
 * wherever the damage is.
 */
record ParquetRecords(Columns columns, Unpacked unpacked) implements RecordReader {

    @Override
    public FileContents read(InputStream content, Consumer<RawRecord> each) throws IOException {
        try (ParquetBytes bytes = ParquetBytes.of(content)) {
            FileContents contents = new FileContents(columns, unpacked.limits());
            try (ParquetFileReader file = open(bytes)) {
                contents.records(read(file, contents, each));
            }
            return contents;
        }
    }

    private ParquetFileReader open(ParquetBytes bytes) throws UnreadableException {
        try {
            ParquetFrame.check(bytes, unpacked);
            ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                    .usePageChecksumVerification()
                    .build();
            return ParquetFileReader.open(bytes, options);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private int read(ParquetFileReader file, FileContents contents, Consumer<RawRecord> each)
            throws UnreadableException {
        MessageType schema = file.getFileMetaData().getSchema();
        addColumns(schema, contents);
        ParquetRow row = new ParquetRow(schema, columns, unpacked);
        MessageColumnIO columnIO = new ColumnIOFactory().getColumnIO(schema);
        while (true) {
            PageReadStore group = nextGroup(file);
            if (group == null) {
                return row.count();
            }
            readGroup(columnIO, group, row, each);
        }
    }

    /** What {@code each} throws is not a fault of the file, and so stays outside the catch clauses. */
    private static void readGroup(
            MessageColumnIO columnIO, PageReadStore group, ParquetRow row, Consumer<RawRecord> each)
            throws UnreadableException {
        org.apache.parquet.io.RecordReader<RawRecord> records;
        try {
            records = columnIO.getRecordReader(new ParquetPages(group), row);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
        for (long i = 0; i < group.getRowCount(); i++) {
            RawRecord record;
            try {
                record = records.read();
            } catch (RuntimeException e) {
                throw damaged(e);
            }
            each.accept(record);
        }
    }

    private static PageReadStore nextGroup(ParquetFileReader file) throws UnreadableException {
        try {
            return file.readNextRowGroup();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static void addColumns(MessageType schema, FileContents contents) throws UnreadableException {
        Set<String> seen = new HashSet<>();
        for (Type column : schema.getFields()) {
            if (!seen.add(column.getName())) {
                throw new UnreadableException(
                        "has the column \"" + Shown.shorten(column.getName()) + "\" twice; name each column once");
            }
            contents.addColumn(column.getName());
        }
    }

    private static UnreadableException damaged(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException ours) {
                return ours;
            }
        }
        return new UnreadableException(
                "is not a whole Parquet file (" + fault.getMessage()
                        + "); write it anew, unencrypted, with Snappy, gzip, Zstandard or no compression",
                fault);
    }
}

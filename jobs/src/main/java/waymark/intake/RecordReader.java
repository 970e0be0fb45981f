package waymark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes the records of one file format out of a file. */
interface RecordReader {

    /**
     * Hands every record to {@code each}, in order, and reads the file to its end.
     *
     * @param content the file, unpacked
     * @param each gets the same object every time, refilled
     * @throws UnreadableException when the file is not in this format; the message says where
     * @throws IOException when what packs or encodes the text is damaged
     */
    FileContents read(InputStream content, Consumer<RawRecord> each) throws IOException;

    /** The reader of a format for the columns of one feed, of one file. */
    static RecordReader of(Format format, Columns columns, Unpacked unpacked) {
        return switch (format) {
            case CSV -> new CsvRecords(columns, unpacked);
            case JSON_LINES -> new JsonLinesRecords(columns, unpacked);
            case PARQUET -> new ParquetRecords(columns, unpacked);
        };
    }
}

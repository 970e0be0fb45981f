package waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Parquet files for tests, written by the library's own example writer. */
final class ParquetWritten {

    private final MessageType schema;
    private final List<Group> rows = new ArrayList<>();
    private CompressionCodecName codec = CompressionCodecName.UNCOMPRESSED;
    private long rowGroupBytes = ParquetWriter.DEFAULT_BLOCK_SIZE;

    private ParquetWritten(String columns) {
        schema = MessageTypeParser.parseMessageType("message rows { " + columns + " }");
    }

    /** A file with these columns, in the library's notation. */
    static ParquetWritten withColumns(String columns) {
        return new ParquetWritten(columns);
    }

    ParquetWritten row(Consumer<Group> values) {
        Group row = new SimpleGroup(schema);
        values.accept(row);
        rows.add(row);
        return this;
    }

    ParquetWritten packedWith(CompressionCodecName chosen) {
        codec = chosen;
        return this;
    }

    ParquetWritten inGroupsOf(long bytes) {
        rowGroupBytes = bytes;
        return this;
    }

    byte[] bytes() {
        try {
            Path file = Files.createTempFile("written-", ".parquet");
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withCompressionCodec(codec)
                    .withRowGroupSize(rowGroupBytes)
                    .withMinRowCountForPageSizeCheck(10)
                    .withPageWriteChecksumEnabled(true)
                    .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                    .build()) {
                for (Group row : rows) {
                    writer.write(row);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

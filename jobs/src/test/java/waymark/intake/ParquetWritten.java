package waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.ParquetProperties;
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
    private ParquetProperties.WriterVersion version = ParquetProperties.WriterVersion.PARQUET_1_0;
    private boolean checksums = true;
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

    /** Pages of version 2, whose values are stored as differences. */
    ParquetWritten inVersion2() {
        version = ParquetProperties.WriterVersion.PARQUET_2_0;
        return this;
    }

    /** So that what is spoilt in a page is found by whoever decodes it. */
    ParquetWritten withoutChecksums() {
        checksums = false;
        return this;
    }

    byte[] bytes() {
        try {
            Path file = Files.createTempFile("written-", ".parquet");
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withCompressionCodec(codec)
                    .withWriterVersion(version)
                    .withDictionaryEncoding(version == ParquetProperties.WriterVersion.PARQUET_1_0)
                    .withRowGroupSize(rowGroupBytes)
                    .withMinRowCountForPageSizeCheck(10)
                    .withPageWriteChecksumEnabled(checksums)
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

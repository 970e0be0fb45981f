package waymark.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** A Parquet file of a feed: dates, whole numbers, decimals, booleans and lists in their native types. */
final class ParquetFile implements AutoCloseable {

    private final List<FeedField> fields;
    private final MessageType schema;
    private final ParquetWriter<Group> writer;

    ParquetFile(Path file, FeedContract contract) throws IOException {
        fields = contract.fields();
        schema = new MessageType(
                contract.feed(), fields.stream().map(ParquetFile::typeOf).toList());
        writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build();
    }

    /** Adds a row whose values are given as text; an empty text is no value. */
    void write(String[] values) throws IOException {
        Group row = new SimpleGroup(schema);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                add(row, fields.get(i), values[i]);
            }
        }
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static Type typeOf(FeedField field) {
        return switch (field.type()) {
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(field.name());
            case INT -> Types.optional(PrimitiveTypeName.INT32).named(field.name());
            case BOOL -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.decimalType(field.scale(), field.precision()))
                        .named(field.name());
            case CODES ->
                Types.optionalList()
                        .optionalElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name());
            case STRING, NINO, CODE ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name());
        };
    }

    private static void add(Group row, FeedField field, String value) {
        String name = field.name();
        switch (field.type()) {
            case DATE -> row.append(name, (int) LocalDate.parse(value).toEpochDay());
            case INT -> row.append(name, Integer.parseInt(value));
            case BOOL -> row.append(name, Boolean.parseBoolean(value));
            case DECIMAL ->
                row.append(
                        name,
                        new BigDecimal(value)
                                .setScale(field.scale())
                                .unscaledValue()
                                .intValueExact());
            case CODES -> {
                Group codes = row.addGroup(name);
                for (String code : value.split("\\|", -1)) {
                    codes.addGroup("list").append("element", code);
                }
            }
            case STRING, NINO, CODE -> row.append(name, value);
        }
    }
}

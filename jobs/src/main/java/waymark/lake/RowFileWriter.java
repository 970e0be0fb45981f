package waymark.lake;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes rows of a table as one new Parquet file, in a task of a job. The file counts only once it is committed. */
public final class RowFileWriter implements Closeable {

    /** How the names of data files end. */
    static final String ENDING = ".snappy.parquet";

    private final Path path;
    private final ParquetWriter<Object[]> writer;
    private long rows;

    /**
     * @param folder of the table, as {@link Lake#folder} says
     */
    public RowFileWriter(LakeTable table, String folder) throws IOException {
        path = new Path(folder, "part-" + UUID.randomUUID() + ENDING);
        Builder builder = new Builder(HadoopOutputFile.fromPath(path, HadoopFiles.configuration()), table)
                .withConf(HadoopFiles.configuration())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withDictionaryEncoding(true);
        table.columns().stream()
                .filter(column -> column.kind() == LakeColumn.Kind.ID)
                .forEach(column -> builder.withDictionaryEncoding(column.name(), false));
        writer = builder.build();
    }

    /** Adds a row: its values in the order of the table's columns. */
    public void write(Object[] values) throws IOException {
        writer.write(values);
        rows++;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** The file, once closed. */
    public DataFile file() throws IOException {
        FileStatus status = HadoopFiles.of(path).getFileStatus(path);
        return new DataFile(status.getPath().toString(), status.getLen(), status.getModificationTime(), rows);
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final LakeTable table;

        Builder(OutputFile file, LakeTable table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Object[]> getWriteSupport(Configuration conf) {
            return new RowWriteSupport(table);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration conf) {
            return new RowWriteSupport(table);
        }
    }

    private static final class RowWriteSupport extends WriteSupport<Object[]> {

        private final LakeTable table;
        private final List<LakeColumn> columns;
        private RecordConsumer consumer;

        RowWriteSupport(LakeTable table) {
            this.table = table;
            this.columns = table.columns();
        }

        @Override
        @Deprecated
        public WriteContext init(Configuration conf) {
            return new WriteContext(table.parquetSchema(), Map.of());
        }

        @Override
        public WriteContext init(ParquetConfiguration conf) {
            return new WriteContext(table.parquetSchema(), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer records) {
            consumer = records;
        }

        @Override
        public void write(Object[] values) {
            consumer.startMessage();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    LakeColumn column = columns.get(i);
                    consumer.startField(column.name(), i);
                    add(column, values[i]);
                    consumer.endField(column.name(), i);
                }
            }
            consumer.endMessage();
        }

        private void add(LakeColumn column, Object value) {
            switch (column.kind()) {
                case TEXT, ID -> consumer.addBinary(Binary.fromString((String) value));
                case INT -> consumer.addInteger((Integer) value);
                case LONG -> consumer.addLong((Long) value);
                case BOOL -> consumer.addBoolean((Boolean) value);
                case DATE -> consumer.addInteger((int) ((LocalDate) value).toEpochDay());
                case DECIMAL -> addDecimal(column, (BigDecimal) value);
                case INSTANT -> consumer.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
            }
        }

        private void addDecimal(LakeColumn column, BigDecimal value) {
            long unscaled = value.setScale(column.scale()).unscaledValue().longValueExact();
            if (column.isNarrow()) {
                consumer.addInteger(Math.toIntExact(unscaled));
            } else {
                consumer.addLong(unscaled);
            }
        }
    }
}

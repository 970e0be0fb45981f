package waymark.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads the rows of one Parquet file of a table, in a task of a job; closes itself at the end. */
public final class RowFileReader implements Iterator<Object[]> {

    private final ParquetReader<Object[]> reader;
    private Object[] next;

    /**
     * @param table the columns to read, and their order: a whole table, or one {@link #project}ed
     */
    public RowFileReader(LakeTable table, String path) {
        try {
            reader = new Builder(HadoopInputFile.fromPath(new Path(path), HadoopFiles.configuration()), table).build();
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** The table with only these columns, in this order. */
    public static LakeTable project(LakeTable table, List<String> columns) {
        return new LakeTable(
                table.name(),
                columns.stream().map(name -> table.columns().get(table.indexOf(name))).toList());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Object[] next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Object[] row = next;
        try {
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the lake cannot be read to its end", e);
        }
        return row;
    }

    private void advance() throws IOException {
        next = reader.read();
        if (next == null) {
            reader.close();
        }
    }

    private static final class Builder extends ParquetReader.Builder<Object[]> {

        private final LakeTable table;

        Builder(InputFile file, LakeTable table) {
            super(file);
            this.table = table;
        }

        @Override
        protected ReadSupport<Object[]> getReadSupport() {
            return new RowReadSupport(table);
        }
    }

    private static final class RowReadSupport extends ReadSupport<Object[]> {

        private final LakeTable table;

        RowReadSupport(LakeTable table) {
            this.table = table;
        }

        @Override
        public ReadContext init(InitContext context) {
            MessageType wanted = table.parquetSchema();
            MessageType there = context.getFileSchema();
            // A file written before a column was added lacks it: the column then reads as empty.
            return new ReadContext(new MessageType(
                    table.name(),
                    wanted.getFields().stream()
                            .filter(field -> there.containsField(field.getName()))
                            .toList()));
        }

        @Override
        @Deprecated
        public RecordMaterializer<Object[]> prepareForRead(
                Configuration conf, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
            return prepareForRead(new HadoopParquetConfiguration(conf), metadata, fileSchema, context);
        }

        @Override
        public RecordMaterializer<Object[]> prepareForRead(
                ParquetConfiguration conf, Map<String, String> metadata, MessageType fileSchema, ReadContext context) {
            RowConverter root = new RowConverter(table, context.getRequestedSchema());
            return new RecordMaterializer<>() {
                @Override
                public Object[] getCurrentRecord() {
                    return root.values;
                }

                @Override
                public GroupConverter getRootConverter() {
                    return root;
                }
            };
        }
    }

    private static final class RowConverter extends GroupConverter {

        private final Converter[] converters;
        private final int width;
        private Object[] values;

        RowConverter(LakeTable table, MessageType schema) {
            width = table.columns().size();
            converters = schema.getFields().stream()
                    .map(field -> {
                        int index = table.indexOf(field.getName());
                        return (Converter) new ValueConverter(this, index, table.columns().get(index));
                    })
                    .toArray(Converter[]::new);
        }

        @Override
        public Converter getConverter(int field) {
            return converters[field];
        }

        @Override
        public void start() {
            values = new Object[width];
        }

        @Override
        public void end() {}
    }

    private static final class ValueConverter extends PrimitiveConverter {

        private final RowConverter row;
        private final int index;
        private final LakeColumn column;
        private String[] dictionary;

        ValueConverter(RowConverter row, int index, LakeColumn column) {
            this.row = row;
            this.index = index;
            this.column = column;
        }

        @Override
        public boolean hasDictionarySupport() {
            return column.kind() == LakeColumn.Kind.TEXT;
        }

        @Override
        public void setDictionary(Dictionary encoded) {
            dictionary = new String[encoded.getMaxId() + 1];
            for (int i = 0; i < dictionary.length; i++) {
                dictionary[i] = encoded.decodeToBinary(i).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            row.values[index] = dictionary[id];
        }

        @Override
        public void addBinary(Binary value) {
            row.values[index] = value.toStringUsingUTF8();
        }

        @Override
        public void addBoolean(boolean value) {
            row.values[index] = value;
        }

        @Override
        public void addInt(int value) {
            row.values[index] = switch (column.kind()) {
                case DATE -> LocalDate.ofEpochDay(value);
                case DECIMAL -> BigDecimal.valueOf(value, column.scale());
                default -> value;
            };
        }

        @Override
        public void addLong(long value) {
            row.values[index] = switch (column.kind()) {
                case INSTANT -> Instant.EPOCH.plus(value, ChronoUnit.MICROS);
                case DECIMAL -> BigDecimal.valueOf(value, column.scale());
                default -> value;
            };
        }
    }
}

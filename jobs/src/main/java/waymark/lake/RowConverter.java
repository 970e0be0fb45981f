package waymark.lake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;

/** Makes the array of a row's values, null for what the file has no value of. */
final class RowConverter extends GroupConverter {

    private final Converter[] converters;
    private final int width;
    private Object[] values;

    RowConverter(LakeTable table, MessageType schema) {
        width = table.columns().size();
        converters = schema.getFields().stream()
                .map(field -> {
                    int index = table.indexOf(field.getName());
                    return (Converter)
                            new ValueConverter(this, index, table.columns().get(index));
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

    Object[] values() {
        return values;
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
            return column.isText();
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

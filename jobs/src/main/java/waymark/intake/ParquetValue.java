package waymark.intake;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A value of a Parquet column as the text that a CSV file would have in its place. */
final class ParquetValue extends PrimitiveConverter {

    private final LogicalTypeAnnotation meaning;
    private final Unpacked unpacked;
    private final Consumer<String> target;

    ParquetValue(PrimitiveType type, Unpacked unpacked, Consumer<String> target) {
        this.meaning = type.getLogicalTypeAnnotation();
        this.unpacked = unpacked;
        this.target = text -> {
            unpacked.addUnchecked(1L + text.length());
            target.accept(text);
        };
    }

    /** Whether a column holds text. Bytes that no annotation calls text are none. */
    static boolean isText(Type column) {
        LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
        return column.isPrimitive()
                && (meaning instanceof StringLogicalTypeAnnotation
                        || meaning instanceof EnumLogicalTypeAnnotation
                        || meaning instanceof JsonLogicalTypeAnnotation);
    }

    /** Whether a column's type is one that a feed can have: text, whole number, decimal, boolean, date or double. */
    static boolean isReadable(PrimitiveType column) {
        LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
        return switch (column.getPrimitiveTypeName()) {
            case BOOLEAN, DOUBLE -> meaning == null;
            case INT32, INT64 ->
                meaning == null
                        || meaning instanceof IntLogicalTypeAnnotation
                        || meaning instanceof DecimalLogicalTypeAnnotation
                        || meaning instanceof DateLogicalTypeAnnotation;
            case BINARY, FIXED_LEN_BYTE_ARRAY -> isText(column) || meaning instanceof DecimalLogicalTypeAnnotation;
            case FLOAT, INT96 -> false;
        };
    }

    @Override
    public void addInt(int value) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            target.accept(LocalDate.ofEpochDay(value).toString());
        } else if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            target.accept(Integer.toUnsignedString(value));
        } else {
            addLong(value);
        }
    }

    @Override
    public void addLong(long value) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            target.accept(BigDecimal.valueOf(value, decimal.getScale()).toPlainString());
        } else if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            target.accept(Long.toUnsignedString(value));
        } else {
            target.accept(Long.toString(value));
        }
    }

    @Override
    public void addBinary(Binary value) {
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            // Three digits take ten bits; the sign takes one more.
            if (value.length() > 1 + unpacked.limits().decimalDigits() * 10L / 24) {
                throw new UncheckedIOException(Limits.exceeded(
                        "has a decimal of " + value.length() + " bytes",
                        "decimal-digits",
                        unpacked.limits().decimalDigits()));
            }
            target.accept(new BigDecimal(new BigInteger(value.getBytes()), decimal.getScale()).toPlainString());
            return;
        }
        if (value.length() > 4L * unpacked.limits().recordLength()) {
            throw new UncheckedIOException(Limits.exceeded(
                    "has a text of " + value.length() + " bytes",
                    "record",
                    unpacked.limits().recordLength()));
        }
        try {
            target.accept(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(value.toByteBuffer())
                    .toString());
        } catch (CharacterCodingException e) {
            throw new ParquetDecodingException("a text is not UTF-8", e);
        }
    }

    @Override
    public void addBoolean(boolean value) {
        target.accept(Boolean.toString(value));
    }

    @Override
    public void addDouble(double value) {
        target.accept(ShortestDecimal.of(value));
    }
}

package waymark.lake;

import io.delta.kernel.types.BooleanType;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DecimalType;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.LongType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.TimestampType;
import java.io.Serializable;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A column of a lake table.
 *
 * @param precision most digits of a DECIMAL, at most 18; else 0
 * @param scale digits after the point of a DECIMAL; else 0
 */
public record LakeColumn(String name, Kind kind, int precision, int scale, String comment) implements Serializable {

    /** What a column holds, with the Java type of its values. */
    public enum Kind {
        /** {@code String}. */
        TEXT,
        /** {@code String} that hardly ever comes twice, or only in rows that lie together: a dictionary of them would not pay. */
        ID,
        /** {@code Integer}. */
        INT,
        /** {@code Long}. */
        LONG,
        /** {@code Boolean}. */
        BOOL,
        /** {@code LocalDate}. */
        DATE,
        /** {@code BigDecimal} with the column's scale. */
        DECIMAL,
        /** {@code Instant}, to the microsecond. */
        INSTANT
    }

    private static final int MOST_DIGITS_OF_INT = 9;

    static LakeColumn of(String name, Kind kind, String comment) {
        return new LakeColumn(name, kind, 0, 0, comment);
    }

    DataType deltaType() {
        return switch (kind) {
            case TEXT, ID -> StringType.STRING;
            case INT -> IntegerType.INTEGER;
            case LONG -> LongType.LONG;
            case BOOL -> BooleanType.BOOLEAN;
            case DATE -> DateType.DATE;
            case DECIMAL -> new DecimalType(precision, scale);
            case INSTANT -> TimestampType.TIMESTAMP;
        };
    }

    Type parquetType() {
        return switch (kind) {
            case TEXT, ID ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case INT -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case LONG -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case BOOL -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            case DECIMAL ->
                Types.optional(precision <= MOST_DIGITS_OF_INT ? PrimitiveTypeName.INT32 : PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.decimalType(scale, precision))
                        .named(name);
            case INSTANT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, LogicalTypeAnnotation.TimeUnit.MICROS))
                        .named(name);
        };
    }

    /** Whether its values are texts. */
    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.ID;
    }

    /** Whether a DECIMAL is stored in 32 bits. */
    boolean isNarrow() {
        return precision <= MOST_DIGITS_OF_INT;
    }
}

package waymark.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A column of a feed.
 *
 * @param name as in the header: lower case with underscores
 * @param codes the closed list of a CODE or CODES column, else empty
 * @param minimum smallest value allowed, inclusive, or null
 * @param maximum largest value allowed, inclusive, or null
 * @param maxLength most characters of a STRING, else 0
 * @param precision most digits of a DECIMAL, else 0
 * @param scale most digits after the point of a DECIMAL, else 0
 * @param emptiedWith the date column with which this one reads as empty while that date lies after the as-of day; a date
 *     column that is so emptied by itself names itself; null when the column is visible with its row
 * @param readsInstead what an emptied column reads: a code, or {@code =column} for that column's value; null for empty
 * @param meantFor for which rows the column is meant; null for every row
 */
public record FeedField(
        String name,
        String description,
        FieldType type,
        boolean required,
        Classification classification,
        List<String> codes,
        BigDecimal minimum,
        BigDecimal maximum,
        int maxLength,
        int precision,
        int scale,
        String emptiedWith,
        String readsInstead,
        MeantFor meantFor)
        implements Serializable {

    public FeedField {
        codes = List.copyOf(codes);
    }

    /** The column's name in the lake: {@code nino} is stored as {@code person_key}. */
    public String lakeName() {
        return type == FieldType.NINO ? "person_key" : name;
    }
}

package waymark.cases;

import java.io.Serializable;
import java.math.BigDecimal;

/** One dimension of a distance-travelled tool, with its scale. */
@Feed("instrument")
public record InstrumentDimension(
        String instrumentId,
        String instrumentName,
        String dimension,
        BigDecimal scaleMin,
        BigDecimal scaleMax,
        Polarity polarity,
        Source source)
        implements Serializable {

    /** Codes of {@code polarity}. */
    public enum Polarity {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }
}

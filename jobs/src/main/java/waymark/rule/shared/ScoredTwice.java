package waymark.rule.shared;

import java.math.BigDecimal;
import waymark.cases.InstrumentDimension;

/**
 * One area of a tool, scored in the first and in the latest reading.
 *
 * @param area the area with its scale, on which both scores lie
 */
public record ScoredTwice(InstrumentDimension area, BigDecimal before, BigDecimal after) {

    /** The change as a share of the scale, better being positive: -1 to 1. */
    Fraction change() {
        Fraction rise = Fraction.of(after.subtract(before), area.scaleMax().subtract(area.scaleMin()));
        return area.polarity() == InstrumentDimension.Polarity.LOWER_IS_BETTER ? rise.negate() : rise;
    }
}

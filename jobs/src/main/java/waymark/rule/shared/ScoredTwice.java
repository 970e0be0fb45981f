package waymark.rule.shared;

import java.math.BigDecimal;
import waymark.cases.InstrumentDimension;
import waymark.rule.Sentence;

/**
 * One area of a tool, scored in the first and in the latest reading.
 *
 * @param area the area with its scale, on which both scores lie
 */
public record ScoredTwice(InstrumentDimension area, BigDecimal before, BigDecimal after) {

    /** Both scores and their scale, as a part of a sentence: "2 to 5 on a scale of 0 to 10, where higher is better". */
    Sentence.Part words() {
        return Sentence.part(
                "{} to {} on a scale of {} to {}, where {}",
                plain(before),
                plain(after),
                plain(area.scaleMin()),
                plain(area.scaleMax()),
                area.polarity());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The change as a share of the scale, better being positive: -1 to 1. */
    Fraction change() {
        Fraction rise = Fraction.of(after.subtract(before), area.scaleMax().subtract(area.scaleMin()));
        return area.polarity() == InstrumentDimension.Polarity.LOWER_IS_BETTER ? rise.negate() : rise;
    }
}

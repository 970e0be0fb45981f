package waymark.rule.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import waymark.rule.Amount;

/**
 * An exact fraction, so that a mean is rounded once and not at every step.
 *
 * @param denominator above 0; not necessarily in lowest terms
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** {@code change ÷ span}, where {@code span} is above 0. */
    static Fraction of(BigDecimal change, BigDecimal span) {
        int decimals = Math.max(Math.max(change.scale(), span.scale()), 0);
        return new Fraction(
                change.setScale(decimals).unscaledValue(),
                span.setScale(decimals).unscaledValue());
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction dividedBy(int divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Amount rounded() {
        return Amount.ratio(numerator, denominator);
    }
}

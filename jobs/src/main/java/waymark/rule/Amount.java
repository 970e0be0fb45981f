package waymark.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact amount (days, minutes, a ratio, a share) in whole ten-thousandths, rounded half away from zero when it is made.
 *
 * @param tenThousandths the amount times 10,000
 */
public record Amount(long tenThousandths) implements Comparable<Amount>, Serializable {

    private static final int DECIMALS = 4;
    private static final long ONE = 10_000;

    public static Amount of(long whole) {
        return new Amount(Math.multiplyExact(whole, ONE));
    }

    /** {@code numerator ÷ denominator}, rounded half away from zero to four decimals. */
    public static Amount ratio(long numerator, long denominator) {
        return ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** {@code numerator ÷ denominator}, rounded half away from zero to four decimals. */
    public static Amount ratio(BigInteger numerator, BigInteger denominator) {
        return new Amount(
                divide(numerator.multiply(BigInteger.valueOf(ONE)), denominator).longValueExact());
    }

    /** {@code dividend ÷ divisor} as a whole number, rounded half away from zero. */
    public static BigInteger divide(BigInteger dividend, BigInteger divisor) {
        BigInteger[] quotient = dividend.abs().divideAndRemainder(divisor.abs());
        BigInteger rounded =
                quotient[1].shiftLeft(1).compareTo(divisor.abs()) >= 0 ? quotient[0].add(BigInteger.ONE) : quotient[0];
        return dividend.signum() * divisor.signum() < 0 ? rounded.negate() : rounded;
    }

    public int signum() {
        return Long.signum(tenThousandths);
    }

    /** With four decimals. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** Without trailing zeros or exponent, never {@code -0}: as exports write it. */
    @Override
    public String toString() {
        return tenThousandths == 0 ? "0" : toBigDecimal().stripTrailingZeros().toPlainString();
    }
}

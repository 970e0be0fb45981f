package waymark.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The shortest plain decimal text that reads back as the same 64-bit number. */
final class ShortestDecimal {

    private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

    private ShortestDecimal() {}

    /** Of a number such as 7.25 or 60, which has no {@code .0}; NaN and infinities by their names. */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        // Not Double.toString: before JDK 19 it writes a digit too many for some numbers.
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE, RoundingMode.HALF_EVEN)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

package waymark.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes CSV: UTF-8, LF, quotes only where RFC 4180 needs them, nothing for null. */
final class CsvLines {

    private final OutputStream out;

    CsvLines(OutputStream out) {
        this.out = out;
    }

    void write(Object[] values) throws IOException {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                out.write(',');
            }
            String text = text(values[column]);
            out.write((needsQuotes(text) ? quoted(text) : text).getBytes(StandardCharsets.UTF_8));
        }
        out.write('\n');
    }

    /** A value as an export shows it; numbers without trailing zeros or exponent, never {@code -0}. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }

    private static boolean needsQuotes(String text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case ',', '"', '\r', '\n' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

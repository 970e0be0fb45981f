package waymark.publish;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of PostgreSQL's COPY, through one buffer of fixed size. */
final class CopyText {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    void write(Object[] row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            if (column > 0) {
                put('\t');
            }
            value(row[column]);
        }
        put('\n');
    }

    /** Sends what the buffer still holds. */
    void flush() throws SQLException {
        copy.writeToCopy(buffer, 0, used);
        used = 0;
    }

    private void value(Object value) throws SQLException {
        if (value == null) {
            put('\\');
            put('N');
        } else if (value instanceof LocalDate day) {
            text(date(day));
        } else if (value instanceof BigDecimal number) {
            text(number.toPlainString());
        } else {
            text(value.toString());
        }
    }

    /** PostgreSQL has no year 0: the year before year 1 is 1 BC. */
    private static String date(LocalDate day) {
        if (day.getYear() > 0 && day.getYear() <= 9999) {
            return day.toString();
        }
        int year = day.getYear();
        String monthAndDay = day.toString().substring(day.toString().length() - 6);
        return year > 0 ? year + monthAndDay : "%04d%s BC".formatted(1 - year, monthAndDay);
    }

    private void text(String value) throws SQLException {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter >= 0x80) {
                encode(value.substring(at));
                return;
            }
            ascii(letter);
        }
    }

    private void encode(String value) throws SQLException {
        for (byte piece : value.getBytes(StandardCharsets.UTF_8)) {
            if (piece >= 0) {
                ascii((char) piece);
            } else {
                put(piece);
            }
        }
    }

    private void ascii(char letter) throws SQLException {
        switch (letter) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            // PostgreSQL's text holds no NUL; a delivered value that does (BAD_TEXT) shows the replacement character.
            case '\0' -> encode("\uFFFD");
            default -> put(letter);
        }
    }

    private void escaped(char letter) throws SQLException {
        put('\\');
        put(letter);
    }

    private void put(int octet) throws SQLException {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) octet;
    }
}

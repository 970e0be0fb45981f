package waymark.intake;

import java.time.LocalDate;
import java.time.Year;

/** Days as senders write them, read by arithmetic: this runs for every date of every row. */
final class Day {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Day() {}

    /** The day written {@code yyyy-mm-dd} in these characters; null when they are not that, or no real day. */
    static LocalDate dashed(char[] text, int from, int to) {
        if (to - from != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        return day(number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, to));
    }

    /** The day written {@code yyyy-mm-dd}; null when it is not that, or no real day. */
    static LocalDate dashed(String text) {
        return dashed(text.toCharArray(), 0, text.length());
    }

    /** The day written {@code yyyymmdd}; null when it is not that, or no real day. */
    static LocalDate compact(String text) {
        if (text.length() != 8) {
            return null;
        }
        char[] digits = text.toCharArray();
        return day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    }

    /** The year 0 is no real day: neither our calendar nor PostgreSQL has one. */
    private static LocalDate day(int year, int month, int dayOfMonth) {
        if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) {
            return null;
        }
        boolean leapDay = month == 2 && dayOfMonth == 29 && Year.isLeap(year);
        return dayOfMonth <= LENGTHS[month - 1] || leapDay ? LocalDate.of(year, month, dayOfMonth) : null;
    }

    /** The number in these characters; -1 when one of them is no digit. */
    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text[i])) {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    /** Whether {@code character} is one of 0 to 9; digits of other scripts are none. */
    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

package waymark.intake;

import java.io.UncheckedIOException;
import java.util.Arrays;
import waymark.problem.ProblemCode;

/**
 * One record of a delivery as text, column by column and trimmed, before anything is checked. It is refilled for every record
 * of a file: 20 million rows must not become 200 million strings.
 *
 * <p>A slot is a column's place: that of its field in the feed contract, or {@link Columns#deleteSlot}.
 */
final class RawRecord {

    private char[] text = new char[512];
    private final int longest;
    private int used;
    private final int[] from;
    private final int[] to;
    private final boolean[] misshapen;
    private int row;
    private Integer line;
    private ProblemCode fault;
    private String wrong;

    /** @param longest how many characters a record may have */
    RawRecord(int slots, int longest) {
        this.longest = longest;
        from = new int[slots];
        to = new int[slots];
        misshapen = new boolean[slots];
    }

    /** Empties every slot for the next record. */
    void begin(int ordinal, Integer beginsOnLine) {
        if (ordinal <= 0) {
            throw new UncheckedIOException(new UnreadableException(
                    "has more than " + Integer.MAX_VALUE + " records; send it in smaller parts"));
        }
        row = ordinal;
        line = beginsOnLine;
        fault = null;
        wrong = null;
        used = 0;
        Arrays.fill(from, 0);
        Arrays.fill(to, 0);
        Arrays.fill(misshapen, false);
    }

    /** Gives a slot its text, in place of any that it had. */
    void put(int slot, char[] source, int offset, int length) {
        int first = offset;
        int end = offset + length;
        while (first < end && Trimming.isTrimmed(source[first])) {
            first++;
        }
        while (end > first && Trimming.isTrimmed(source[end - 1])) {
            end--;
        }
        int kept = end - first;
        if (to[slot] == used) {
            used = from[slot];
        }
        if (kept > longest - used) {
            throw new UncheckedIOException(
                    Limits.exceeded("has more than " + longest + " characters in record " + row, "record", longest));
        }
        if (used + kept > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, used + kept));
        }
        System.arraycopy(source, first, text, used, kept);
        from[slot] = used;
        used += kept;
        to[slot] = used;
        misshapen[slot] = false;
    }

    /** Gives a slot its text, in place of any that it had. */
    void put(int slot, String source) {
        put(slot, source.toCharArray(), 0, source.length());
    }

    /** Empties a slot. */
    void clear(int slot) {
        from[slot] = 0;
        to[slot] = 0;
        misshapen[slot] = false;
    }

    /** Notes that a slot's value is of a shape that no column has, such as an object. */
    void putMisshapen(int slot) {
        clear(slot);
        misshapen[slot] = true;
    }

    /** Notes that the record as a whole cannot be read; {@code how} goes into the message. */
    void spoil(ProblemCode code, String how) {
        fault = code;
        wrong = how;
    }

    /** Ordinal of the record in its file, from 1. */
    int row() {
        return row;
    }

    /** The line on which the record begins, from 1; null when the format has no lines. */
    Integer line() {
        return line;
    }

    /** Why the record as a whole cannot be read; null when it can. */
    ProblemCode fault() {
        return fault;
    }

    /** The fault of the whole record in words, with its remedy. */
    String wrong() {
        return wrong;
    }

    boolean isMisshapen(int slot) {
        return misshapen[slot];
    }

    /** Whether a slot has neither text nor a value of a wrong shape. */
    boolean isEmpty(int slot) {
        return from[slot] == to[slot] && !misshapen[slot];
    }

    /** The characters that {@link #from} and {@link #to} point into. */
    char[] text() {
        return text;
    }

    int from(int slot) {
        return from[slot];
    }

    int to(int slot) {
        return to[slot];
    }

    /** A slot's text; empty when it has none. */
    String textOf(int slot) {
        return new String(text, from[slot], to[slot] - from[slot]);
    }
}

package waymark.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The lines of a text, one at a time in a buffer that is used again; they end with LF or CRLF. */
final class TextLines {

    private final Reader text;
    private final int longest;
    private char[] buffer = new char[16 * 1024];
    private int from;
    private int to;
    private int next;
    private int end;
    private int number;

    /** @param longest how many characters a line may have */
    TextLines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * Moves to the next line; false when there is none. What follows the last line end is a line only if it is not empty.
     *
     * @throws UnreadableException when a line is too long to be a record
     */
    boolean advance() throws IOException {
        from = next;
        int searched = next;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    return take(i, i + 1);
                }
            }
            searched = end - from;
            if (!fill()) {
                return from < end && take(end, end);
            }
        }
    }

    private boolean take(int lineEnd, int nextLine) {
        to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        next = nextLine;
        number++;
        return true;
    }

    /** Reads on behind the unfinished line, which moves to the front; false at the end of the text. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        from = 0;
        if (end > longest) {
            throw Limits.exceeded(
                    "has more than " + longest + " characters on line " + (number + 1), "record", longest);
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = text.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    char[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    /** The line's number, from 1. */
    int number() {
        return number;
    }

    /** Whether the line holds nothing but spaces, tabs and carriage returns. */
    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (!Trimming.isTrimmed(buffer[i])) {
                return false;
            }
        }
        return true;
    }
}

package waymark.intake;

/**
 * Text that others wrote, as it is stored apart from its column, told or printed: without National Insurance numbers, and
 * without characters that would break a line or steer a terminal.
 */
public final class Shown {

    static final int LONGEST = 100;

    private Shown() {}

    /** The value of a column: the text, or its beginning and an ellipsis; control characters become {@code ?}. */
    static String shorten(String text) {
        // Masked before it is cut, so that no part of a number is left at the end.
        String masked = NinoForm.masked(text.substring(0, Math.min(text.length(), 4 * LONGEST)));
        StringBuilder shown = new StringBuilder();
        int end = masked.codePointCount(0, Math.min(masked.length(), 2 * LONGEST)) <= LONGEST
                ? masked.length()
                : masked.offsetByCodePoints(0, LONGEST);
        masked.substring(0, end).codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return end < masked.length() ? shown.append('…').toString() : shown.toString();
    }

    /** The name of a file or column on one line: whole, with escapes such as {@code \u001b} for control characters. */
    public static String name(String text) {
        return escaped(NinoForm.masked(text), "");
    }

    /** A message, whole, with escapes for control characters other than its own line ends and tabs. */
    public static String message(String text) {
        return escaped(NinoForm.masked(text), "\n\t");
    }

    static String escaped(String text, String kept) {
        if (text.chars().noneMatch(Shown::steers)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (steers(c) && kept.indexOf(c) < 0) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Control characters, and those that break lines or turn the direction of what is around them. */
    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

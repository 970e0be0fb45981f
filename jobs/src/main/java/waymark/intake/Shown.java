package waymark.intake;

/** Delivered text as messages and problems show it: short, on one line. */
final class Shown {

    static final int LONGEST = 100;

    private Shown() {}

    /** The text, or its beginning and an ellipsis; characters that would break a line or a terminal become {@code ?}. */
    static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        int end = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST)) <= LONGEST
                ? text.length()
                : text.offsetByCodePoints(0, LONGEST);
        text.substring(0, end).codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }
}

package waymark.resolve;

/** Keys of rows as texts and numbers. */
final class Keys {

    private static final char BETWEEN = '\u0001';
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long FACTOR = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private Keys() {}

    /** The key of a row: the values of its feed's key columns; an empty value is a value. */
    static String of(FeedLayout feed, Object[] values) {
        int[] columns = feed.key();
        if (columns.length == 1) {
            return String.valueOf(values[columns[0]]);
        }
        StringBuilder key = new StringBuilder();
        for (int column : columns) {
            key.append(values[column] == null ? "" : values[column]).append(BETWEEN);
        }
        return key.toString();
    }

    /** A number for a text: equal for equal texts, and hardly ever equal for others. */
    static long number(String text, long seed) {
        long number = SEED ^ seed * SPREAD;
        for (int i = 0; i < text.length(); i++) {
            number = (number ^ text.charAt(i)) * FACTOR;
        }
        return (number ^ number >>> 32) * SPREAD;
    }
}

package waymark.intake;

/** What is trimmed off values and column names: space, tab, carriage return and line feed, no other kind of space. */
final class Trimming {

    private Trimming() {}

    static boolean isTrimmed(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    static String trim(String text) {
        int first = 0;
        int end = text.length();
        while (first < end && isTrimmed(text.charAt(first))) {
            first++;
        }
        while (end > first && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(first, end);
    }
}

package waymark.comparison;

/**
 * A cell, or a whole row, in which two exports do not agree.
 *
 * @param file the exported file, such as finding.csv
 * @param metric empty where the file has none
 * @param referral the referral of a finding; the contract of a measure; empty where the file has neither
 * @param subject what else names the row: the subject of a finding with its dimension, or the rest of the sorting columns
 * @param column the column, or {@code (row)} for a row that only one of both has
 * @param expected the other program's value; empty for none
 * @param actual Waymark's value; empty for none
 */
record Difference(
        String file, String metric, String referral, String subject, String column, String expected, String actual) {

    static final String ROW = "(row)";

    /** What differences are counted by. */
    String kind() {
        return String.join(" ", file, metric, column).replaceAll(" +", " ");
    }

    @Override
    public String toString() {
        return String.join(
                " | ", file, metric, referral, subject, column, "expected " + shown(expected), "is " + shown(actual));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}

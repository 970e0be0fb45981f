package waymark.problem;

/**
 * One fault of a delivered file or row: data, never thrown.
 *
 * @param row ordinal of the record in its file, from 1; null for a whole file
 * @param line line of the file on which the record begins, from 1; null for a whole file and for Parquet
 * @param column the feed's column, null when no single one is at fault
 * @param referralId the referral that the row names, null where it names none
 * @param message what is wrong and how to mend it, in words for people
 * @param value the text as delivered; null for columns of class D and S
 */
public record Problem(
        ProblemCode code, Integer row, Integer line, String column, String referralId, String message, String value) {}

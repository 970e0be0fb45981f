package waymark.problem;

/**
 * One fault of a delivered row: data, never thrown.
 *
 * @param column the feed's column, null when no single one is at fault
 * @param message what is wrong and how to mend it, in words for people
 * @param value the text as delivered; null for columns of class D and S
 */
public record Problem(ProblemCode code, String column, String message, String value) {}

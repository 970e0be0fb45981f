package waymark.schedule;

/**
 * How long a step of a run took.
 *
 * @param rows rows it handled; null when it handles none
 */
public record StepRecord(String step, double seconds, Long rows) {}

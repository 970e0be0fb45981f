package waymark.judge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a figure is of.
 *
 * @param dimension {@code ALL}, or the value of the breakdown
 */
record TallyKey(String metric, String contractId, LocalDate month, String dimension) implements Serializable {}

package waymark.judge;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which sum a contribution belongs to.
 *
 * @param of the metric, or the code of the warning, that is judged by the sum
 */
record ContributionKey(String of, String contractId, String what, LocalDate day) implements Serializable {}

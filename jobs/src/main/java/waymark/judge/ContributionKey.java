package waymark.judge;

import java.io.Serializable;
import java.time.LocalDate;

/** Which sum a contribution belongs to. */
record ContributionKey(String metric, String contractId, String what, LocalDate day) implements Serializable {}

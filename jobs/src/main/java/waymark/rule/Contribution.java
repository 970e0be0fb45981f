package waymark.rule;

import java.time.LocalDate;

/**
 * What one case adds to a figure about a whole contract: contributions that agree in everything but the number are summed.
 *
 * @param what which of the rule's sums this belongs to
 * @param day the day, or first day of the month, that the sum is of
 */
public record Contribution(String contractId, String what, LocalDate day, long number) {}

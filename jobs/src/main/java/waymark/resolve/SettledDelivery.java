package waymark.resolve;

import waymark.cases.LedgerLine;

/**
 * An offered file among all others: its place in delivery order, and whether its rows count.
 *
 * @param ordinal place in delivery order, from 0
 * @param reason why it is REJECTED; else null
 * @param message the refusal in words; else null
 */
public record SettledDelivery(
        int ordinal, DeliveryFact fact, LedgerLine.Status status, String reason, String message) {}

package waymark.contract;

/** How often a feed is expected. */
public enum Cadence {
    /** Every working day of England and Wales. */
    DAILY,
    /** Monday to Sunday. */
    WEEKLY,
    /** The calendar month. */
    MONTHLY,
    /** Never expected. */
    ON_CHANGE
}

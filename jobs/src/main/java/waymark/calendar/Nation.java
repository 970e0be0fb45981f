package waymark.calendar;

/** A nation of Great Britain, as far as it decides bank holidays. */
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    /** A contract for all of Great Britain works to the England and Wales calendar. */
    GREAT_BRITAIN
}

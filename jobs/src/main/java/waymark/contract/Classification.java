package waymark.contract;

/** How closely a column identifies or concerns a person. */
public enum Classification {
    /** N: none. */
    NONE,
    /** P: pseudonymous, or a business id. */
    PSEUDONYMOUS,
    /** D: identifies a person directly; never stored beyond the landing zone. */
    DIRECT,
    /** S: special category or an opinion; restricted. */
    SPECIAL
}

package waymark.resolve;

/** What a row is worth beside all others that are loaded. */
public enum Standing {
    /** The row of its key that counts; a withdrawal that nothing follows. */
    CURRENT,
    /** A later row, or a withdrawal, of the same key counts instead. */
    SUPERSEDED,
    /** Its parent has not come. */
    WAITING,
    /** Sent by a contract that neither holds nor held the referral. */
    FOREIGN,
    /** A score outside its instrument's scale. */
    OUT_OF_SCALE;

    /** Refused because of other rows. */
    boolean isRefused() {
        return this == FOREIGN || this == OUT_OF_SCALE;
    }
}

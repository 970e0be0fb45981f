package waymark.contract;

/** Who may send a feed. */
public enum Sender {
    DWP,
    JOBCENTRE_PLUS,
    /** A contract, under its contract id. */
    PROVIDER,
    /** A contract, or DWP. */
    PROVIDER_OR_DWP
}

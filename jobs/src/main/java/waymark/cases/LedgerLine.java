package waymark.cases;

import java.time.LocalDate;

/**
 * One offered file in the ledger, with what became of its rows.
 *
 * @param file name without folder
 * @param feed null, like sender and sentOn, when the name does not say
 * @param reason why the file was refused, null unless REJECTED
 * @param periodFrom first day that the control file says it covers, or null
 * @param periodTo last day that the control file says it covers, or null
 */
public record LedgerLine(
        String file,
        String feed,
        String sender,
        LocalDate sentOn,
        Status status,
        String reason,
        long rowsIn,
        long accepted,
        long rejected,
        long waiting,
        long duplicate,
        long superseded,
        LocalDate periodFrom,
        LocalDate periodTo) {

    /** What became of an offered file. */
    public enum Status {
        ACCEPTED,
        REJECTED,
        DUPLICATE
    }

    /** How many rows in are accounted for nowhere; below 0 when more are accounted for than came. */
    public long missing() {
        return rowsIn - (accepted + rejected + waiting + duplicate + superseded);
    }

    /** Whether every row in is accounted for. */
    public boolean addsUp() {
        return missing() == 0;
    }
}

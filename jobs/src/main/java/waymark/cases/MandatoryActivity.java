package waymark.cases;

import java.time.LocalDate;

/** A mandatory requirement on a long-term unemployed claimant (WHP). Feed {@code mandatory_activity}. */
@Feed("mandatory_activity")
public record MandatoryActivity(
        String mandatoryId,
        String actionId,
        SanctionLevel sanctionLevel,
        LocalDate issuedInWritingOn,
        @Column("occurs_on") LocalDate occursOn,
        @Column("due_date") LocalDate dueOn,
        Boolean saysWhat,
        Boolean saysWhen,
        Boolean saysByWhen,
        Boolean saysEvidence,
        String registerDocId,
        State state,
        Source source) {

    /** Codes of {@code sanction_level}. */
    public enum SanctionLevel {
        LOW,
        LOWER,
        HIGHER
    }

    /** Codes of {@code state}. */
    public enum State {
        LIVE,
        COMPLETED,
        WITHDRAWN,
        EXPIRED
    }
}

package waymark.cases;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A job, self-employment or permitted work. Feed {@code employment}. */
@Feed("employment")
public record Employment(
        String spellId,
        Kind kind,
        String employerId,
        @Column("start_date") LocalDate startedOn,
        @Column("end_date") LocalDate endedOn,
        BigDecimal weeklyHours,
        Boolean supported,
        Boolean needsSupport,
        Source source) {

    /** Codes of {@code kind}. */
    public enum Kind {
        EMPLOYED,
        SELF_EMPLOYED,
        PERMITTED_WORK
    }
}

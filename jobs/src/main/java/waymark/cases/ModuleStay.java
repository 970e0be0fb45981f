package waymark.cases;

import java.time.LocalDate;

/** Time in Work Choice Module One, Two or Three. Feed {@code module_stay}. */
@Feed("module_stay")
public record ModuleStay(
        String stayId,
        Integer module,
        @Column("start_date") LocalDate startedOn,
        @Column("end_date") LocalDate endedOn,
        EndReason endReason,
        Source source) {

    /** Codes of {@code end_reason}. */
    public enum EndReason {
        NEXT_MODULE,
        LEFT,
        END_OF_PROVISION,
        OTHER
    }
}

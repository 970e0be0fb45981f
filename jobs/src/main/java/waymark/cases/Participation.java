package waymark.cases;

import java.time.LocalDate;

/** Start and leaving of a referral. A case without such a row has one in which everything is empty. Feed {@code participation}. */
@Feed("participation")
public record Participation(
        @Column("start_date") LocalDate startedOn,
        @Column("leave_date") LocalDate leftOn,
        LeaveReason leaveReason,
        Boolean inWorkAtLeave,
        Boolean accessToWorkAtLeave,
        Boolean m1ExhaustedNoJob,
        NextProgramme nextProgramme,
        @Column("transition_date") LocalDate movedOn,
        FormatNeed formatNeed,
        String subcontractorId,
        Source source) {

    /** Codes of {@code leave_reason}. */
    public enum LeaveReason {
        UNSUPPORTED_WORK,
        M1_EXHAUSTED,
        DECLINED_INWORK_SUPPORT,
        MOVED_OUT_OF_AREA,
        LEFT_SUPPORTED_JOB,
        OTHER_VOLUNTARY,
        END_OF_PROVISION,
        COMPLETED_ALLOTTED_TIME,
        EARLY_COMPLETER,
        TO_WORK,
        TRANSFER,
        DIED,
        OTHER
    }

    /** Codes of {@code next_programme}. */
    public enum NextProgramme {
        WC,
        WP,
        WHP
    }
}

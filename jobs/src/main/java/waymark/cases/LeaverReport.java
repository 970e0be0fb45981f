package waymark.cases;

import java.time.LocalDate;

/** What a leaver report contains and who has a copy; never its text. Feed {@code leaver_report}. */
@Feed("leaver_report")
public record LeaverReport(
        String leaverReportId,
        LocalDate createdOn,
        Boolean agreed,
        LocalDate agreedOn,
        NotAgreedReason notAgreedReason,
        Boolean hasReason,
        Boolean hasDistanceTravelled,
        Boolean hasReturnRecommendation,
        Boolean hasProvisionHistory,
        Boolean hasNextSteps,
        Boolean hasAccessToWorkNote,
        StepAnswer postProgrammeSteps,
        Boolean enclosesSupportPlan,
        FormatNeed format,
        @Column("participant_copy_date") LocalDate participantCopyOn,
        OnwardRecipient onwardRecipient,
        LocalDate onwardPermissionOn,
        LocalDate onwardCopyOn,
        Boolean originalHeld,
        Source source) {

    /** Codes of {@code not_agreed_reason}. */
    public enum NotAgreedReason {
        NOT_CONTACTABLE,
        DISAGREES,
        HEALTH,
        OTHER
    }

    /** Codes of {@code onward_recipient}. */
    public enum OnwardRecipient {
        DEA,
        SRO,
        OTHER
    }
}

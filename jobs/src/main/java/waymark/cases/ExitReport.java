package waymark.cases;

import java.time.LocalDate;
import java.util.Set;

/** Which parts of a returned exit report are filled in; never the text. Feed {@code exit_report}. */
@Feed("exit_report")
public record ExitReport(
        String returnId,
        String contractId,
        Form form,
        LocalDate completedOn,
        LocalDate sentOn,
        Boolean hasCustomerDetails,
        Boolean hasActionsAgreed,
        Boolean hasActivitiesCompleted,
        Boolean hasPeriods,
        Boolean hasNotCompletedReasons,
        Boolean hasEmployability,
        Boolean hasAttitude,
        Boolean hasBarriers,
        Boolean hasCompliance,
        Boolean hasOtherInformation,
        Boolean hasNextSteps,
        Set<NextSteps> nextSteps,
        Boolean hasProviderDetails,
        CopyMethod copyMethod,
        LocalDate copyNoticeOn,
        LocalDate copyOn,
        Boolean copyRiskAdvised,
        Source source) {

    /** Codes of {@code form}. */
    public enum Form {
        WPER1,
        OTHER
    }

    /** Codes of {@code next_steps}. */
    public enum NextSteps {
        WORK_EXPERIENCE,
        COMMUNITY_WORK,
        TRAINING,
        JOB_SEARCH,
        IN_WORK_SUPPORT,
        OTHER
    }

    /** Codes of {@code copy_method}. */
    public enum CopyMethod {
        FACE_TO_FACE,
        POST_NOTICE,
        COLLECTED,
        POSTED
    }
}

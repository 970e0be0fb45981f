package waymark.rule.workprogramme;

import java.util.Arrays;
import java.util.List;
import waymark.cases.ExitReport;

/** What an exit report is to hold: the sections of form WPER1. */
enum ExitReportSection {
    CUSTOMER_DETAILS("customer details"),
    ACTIONS_AGREED("actions agreed"),
    ACTIVITIES_COMPLETED("the activities that were completed"),
    PERIODS("the periods that work covered"),
    NOT_COMPLETED_REASONS("the reasons why actions were not completed"),
    /** On one topic at least, whichever. */
    FURTHER_INFORMATION("further information"),
    NEXT_STEPS("next steps"),
    PROVIDER_DETAILS("provider details");

    private final String words;

    ExitReportSection(String words) {
        this.words = words;
    }

    /** As a sentence calls it. */
    String words() {
        return words;
    }

    /** Whether a report has it; null when that is not known. */
    Boolean isIn(ExitReport report) {
        return switch (this) {
            case CUSTOMER_DETAILS -> report.hasCustomerDetails();
            case ACTIONS_AGREED -> report.hasActionsAgreed();
            case ACTIVITIES_COMPLETED -> report.hasActivitiesCompleted();
            case PERIODS -> report.hasPeriods();
            case NOT_COMPLETED_REASONS -> report.hasNotCompletedReasons();
            case FURTHER_INFORMATION ->
                any(
                        report.hasEmployability(),
                        report.hasAttitude(),
                        report.hasBarriers(),
                        report.hasCompliance(),
                        report.hasOtherInformation());
            case NEXT_STEPS -> report.hasNextSteps();
            case PROVIDER_DETAILS -> report.hasProviderDetails();
        };
    }

    /** True if one is; else not known (null) if one is not known. */
    private static Boolean any(Boolean... topics) {
        List<Boolean> all = Arrays.asList(topics);
        if (all.contains(true)) {
            return true;
        }
        return all.contains(null) ? null : false;
    }
}

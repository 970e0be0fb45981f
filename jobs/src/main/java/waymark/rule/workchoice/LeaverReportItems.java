package waymark.rule.workchoice;

import java.util.ArrayList;
import java.util.List;
import waymark.cases.LeaverReport;
import waymark.cases.Participation;

/** The least that a leaver report holds, as far as it applies to the leaver. */
final class LeaverReportItems {

    /** What a report holds. */
    enum Content {
        REASON,
        DISTANCE_TRAVELLED,
        RETURN_RECOMMENDATION,
        NEXT_STEPS,
        ACCESS_TO_WORK,
        PROVISION_HISTORY
    }

    /**
     * An item that applies.
     *
     * @param present null when it is not known whether the report has it, or whether it applies
     */
    record Item(Content content, Boolean present) {}

    private LeaverReportItems() {}

    /** The items that apply to a report. */
    static List<Item> of(LeaverReport report, Participation leaver) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Content.REASON, report.hasReason()));
        items.add(new Item(Content.DISTANCE_TRAVELLED, report.hasDistanceTravelled()));
        items.add(new Item(Content.NEXT_STEPS, report.hasNextSteps()));
        if (hasExhaustedModuleOne(leaver)) {
            items.add(new Item(Content.RETURN_RECOMMENDATION, report.hasReturnRecommendation()));
        }
        if (mayHaveAccessToWork(leaver)) {
            items.add(new Item(Content.ACCESS_TO_WORK, accessToWorkNote(report, leaver)));
        }
        // Only some forms ask for it; one that does not leaves it empty.
        if (report.hasProvisionHistory() != null) {
            items.add(new Item(Content.PROVISION_HISTORY, report.hasProvisionHistory()));
        }
        return items;
    }

    private static boolean hasExhaustedModuleOne(Participation leaver) {
        return leaver.m1ExhaustedNoJob() == null
                ? leaver.leaveReason() == Participation.LeaveReason.M1_EXHAUSTED
                : leaver.m1ExhaustedNoJob();
    }

    private static boolean mayHaveAccessToWork(Participation leaver) {
        return !Boolean.FALSE.equals(leaver.inWorkAtLeave()) && !Boolean.FALSE.equals(leaver.accessToWorkAtLeave());
    }

    /** A note shows that it applies; where that is not known, the lack of one shows nothing. */
    private static Boolean accessToWorkNote(LeaverReport report, Participation leaver) {
        boolean applies =
                Boolean.TRUE.equals(leaver.inWorkAtLeave()) && Boolean.TRUE.equals(leaver.accessToWorkAtLeave());
        boolean noted = Boolean.TRUE.equals(report.hasAccessToWorkNote());
        return (applies || noted) ? report.hasAccessToWorkNote() : null;
    }
}

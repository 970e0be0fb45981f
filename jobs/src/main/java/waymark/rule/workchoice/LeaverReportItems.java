package waymark.rule.workchoice;

import java.util.ArrayList;
import java.util.List;
import waymark.cases.LeaverReport;
import waymark.cases.Participation;

/** The least that a leaver report holds, as far as it applies to the leaver. */
final class LeaverReportItems {

    /** What a report holds. */
    enum Content {
        REASON("the reason for leaving"),
        DISTANCE_TRAVELLED("the distance travelled"),
        RETURN_RECOMMENDATION("the recommendation on coming back"),
        NEXT_STEPS("the next steps"),
        ACCESS_TO_WORK("the note on Access to Work"),
        PROVISION_HISTORY("the history of provision");

        private final String words;

        Content(String words) {
            this.words = words;
        }
    }

    /**
     * An item that applies.
     *
     * @param words what a sentence calls it
     * @param present null when it is not known whether the report has it, or whether it applies
     */
    record Item(Content content, String words, Boolean present) {

        Item(Content content, Boolean present) {
            this(content, content.words, present);
        }
    }

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
            items.add(accessToWork(report, leaver));
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
    private static Item accessToWork(LeaverReport report, Participation leaver) {
        boolean applies =
                Boolean.TRUE.equals(leaver.inWorkAtLeave()) && Boolean.TRUE.equals(leaver.accessToWorkAtLeave());
        boolean noted = Boolean.TRUE.equals(report.hasAccessToWorkNote());
        if (applies || noted) {
            return new Item(Content.ACCESS_TO_WORK, report.hasAccessToWorkNote());
        }
        String unknown = leaver.inWorkAtLeave() == null ? "in work" : "with Access to Work";
        return new Item(
                Content.ACCESS_TO_WORK,
                Content.ACCESS_TO_WORK.words + " (whether the participant left " + unknown + " is not recorded)",
                null);
    }
}

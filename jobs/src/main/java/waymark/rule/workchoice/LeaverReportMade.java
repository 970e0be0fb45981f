package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether a participant who has left has a leaver report. */
@Guidance(clause = "000 para 9.13", title = "Work Choice, section 09: Leaver Reports", text = """
    9.13    A leaver report is drawn up for everybody who leaves, and agreed whenever that can be done. \
    (That condition goes with the agreeing, not with the report.)
    """)
public final class LeaverReportMade extends StartedRule {

    public LeaverReportMade(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (!participant.left()) {
            return Stream.empty();
        }
        LocalDate leftOn = participant.participation().leftOn();
        LocalDate madeOn = Earliest.of(participant, LeaverReport.class, report -> true, LeaverReport::createdOn);
        Finding.Draft finding =
                Finding.of(this, participant, leftOn).opened(leftOn).closed(madeOn);
        return Stream.of(LeaverReportRule.unlessDied(
                finding,
                participant,
                draft -> madeOn != null
                        ? draft.met()
                        : draft.why("The participant left on {}; no leaver report is on record.", leftOn)
                                .notMet()));
    }
}

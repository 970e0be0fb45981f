package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AllOf;

/** Whether a leaver report holds one thing or another that applies to the leaver. */
@Guidance(clause = "000 para 9.14", title = "Work Choice, section 09: Leaver Reports", text = """
    9.14    At the least a leaver report holds why the participant left; the distance travelled; whether \
    and when to come back, after a Module One that ran out without a job; the next steps; and, for those \
    in work, how Access to Work goes on.
    """)
public final class LeaverReportItem extends LeaverReportRule {

    public LeaverReportItem(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        return LeaverReportItems.of(report, participant.participation()).stream()
                .map(item -> unlessDied(
                        on(report.leaverReportId() + "/" + item.content(), participant)
                                .dimension(item.content()),
                        participant,
                        AllOf.in(words(report)).part(item.words(), item.present())::decide));
    }
}

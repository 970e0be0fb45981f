package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AllOf;

/** Whether a leaver report holds everything that applies to the leaver. */
@Guidance(clause = "000 para 9.14", title = "Work Choice, section 09: Leaver Reports", text = """
    9.14    At the least a leaver report holds why the participant left; the distance travelled, with \
    what was learnt; after a Module One that ran out without a job, whether and when to come back; the \
    next steps towards work; and for those in work, what Access to Work goes on and how the participant \
    takes it over.
    """)
public final class LeaverReportContent extends LeaverReportRule {

    public LeaverReportContent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        AllOf all = AllOf.in(words(report));
        LeaverReportItems.of(report, participant.participation())
                .forEach(item -> all.part(item.words(), item.present()));
        return Stream.of(unlessDied(on(report, participant), participant, all::decide));
    }
}

package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether the participant was given a copy of a leaver report. */
@Guidance(clause = "000 para 9.17", title = "Work Choice, section 09: Leaver Reports", text = """
    9.17    The participant gets a copy of the leaver report. Others get one only with the participant's \
    permission.
    """)
public final class LeaverCopy extends LeaverReportRule {

    public LeaverCopy(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        Finding.Draft subject = on(report, participant).closed(report.participantCopyOn());
        return Stream.of(unlessDied(
                subject,
                participant,
                finding -> report.participantCopyOn() != null
                        ? finding.met()
                        : finding.why("It is not on record that the participant was given a copy of {}.", words(report))
                                .notMet()));
    }
}

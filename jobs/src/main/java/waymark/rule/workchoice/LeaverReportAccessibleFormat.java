package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.AccessibleFormat;

/** Whether a leaver report is in the format that the participant needs. */
@Guidance(clause = "000 para 9.5", title = "Work Choice, section 09: Development Plans", text = """
    9.5     Development Plans and leaver reports come in a form that is accessible to the participant and \
    that the participant can understand.
    """)
public final class LeaverReportAccessibleFormat extends LeaverReportRule {

    public LeaverReportAccessibleFormat(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        return Stream.of(unlessDied(
                on(report, participant),
                participant,
                finding -> AccessibleFormat.judge(finding, participant, report.format())));
    }
}

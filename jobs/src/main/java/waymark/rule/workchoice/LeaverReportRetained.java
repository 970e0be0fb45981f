package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether the provider keeps its own copy of a leaver report. */
@Guidance(clause = "000 para 9.18", title = "Work Choice, section 09: Leaver Reports", text = """
    9.18    The provider keeps a copy of the leaver report for itself, for as long as the European Social \
    Fund asks for documents.
    """)
public final class LeaverReportRetained extends LeaverReportRule {

    public LeaverReportRetained(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        return Stream.of(unlessDied(on(report, participant), participant, finding -> judge(report, finding)));
    }

    private static Finding judge(LeaverReport report, Finding.Draft finding) {
        if (report.originalHeld() == null) {
            return finding.why("Whether the provider keeps a copy of {} is not recorded.", words(report))
                    .unknown("FLAG_BLANK");
        }
        return report.originalHeld()
                ? finding.met()
                : finding.why("The provider keeps no copy of {}.", words(report))
                        .notMet();
    }
}

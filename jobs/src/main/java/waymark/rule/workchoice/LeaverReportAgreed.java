package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether a leaver report was agreed with the participant, or a reason recorded why it was not. */
@Guidance(clause = "000 para 9.13", title = "Work Choice, section 09: Leaver Reports", text = """
    9.13    A leaver report is drawn up for everybody who leaves, and agreed whenever that can be done.
    """)
public final class LeaverReportAgreed extends LeaverReportRule {

    public LeaverReportAgreed(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        Finding.Draft subject = on(report, participant).closed(report.agreedOn());
        return Stream.of(unlessDied(subject, participant, finding -> judge(report, finding)));
    }

    private static Finding judge(LeaverReport report, Finding.Draft finding) {
        if (Boolean.TRUE.equals(report.agreed())) {
            return finding.met();
        }
        if (report.notAgreedReason() != null) {
            return finding.why("{} was not agreed; reason on record: {}.", words(report), report.notAgreedReason())
                    .metByException(report.notAgreedReason().name());
        }
        if (report.agreed() == null) {
            return finding.why("Whether {} was agreed is not recorded, nor a reason why not.", words(report))
                    .unknown("AGREED_BLANK");
        }
        return finding.why("{} was not agreed, and no reason is on record.", words(report))
                .notMet();
    }
}

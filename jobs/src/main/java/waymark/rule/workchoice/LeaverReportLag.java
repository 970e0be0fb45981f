package waymark.rule.workchoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;

/** How many days after leaving a leaver report was made; below zero when it was made before. */
@Guidance(clause = "000 para 9.13", title = "Work Choice, section 09: Leaver Reports", text = """
    9.13    A leaver report is drawn up for everybody who leaves. (No day is named by which.)
    """)
public final class LeaverReportLag extends LeaverReportRule {

    public LeaverReportLag(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        LocalDate leftOn = participant.participation().leftOn();
        long days = ChronoUnit.DAYS.between(leftOn, report.createdOn());
        Finding.Draft subject = on(report, participant).closed(report.createdOn());
        return Stream.of(unlessDied(subject, participant, finding -> finding.why(
                        "The participant left on {}; the leaver report was made on {}, {}.",
                        leftOn,
                        report.createdOn(),
                        words(days))
                .counted(Amount.of(days))));
    }

    private static String words(long days) {
        if (days == 0) {
            return "the same day";
        }
        return Sentence.count(Math.abs(days), "day") + (days > 0 ? " later" : " before");
    }
}

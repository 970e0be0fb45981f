package waymark.rule.workprogramme;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The exit report came on the form that Jobcentre Plus prefers. */
@Guidance(clause = "004 L57-62", title = "Work Programme memo LR 106, Exit Report", text = """
        L57-62  Form WPER1 is preferred: it is quick to recognise and prompts for what is needed. Nobody has to use it.
        """)
public final class ExitReportForm extends Rule {

    public ExitReportForm(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream().map(report -> judge(participant, report));
    }

    private Finding judge(Case participant, ExitReport report) {
        Finding.Draft finding = Finding.of(this, participant, report.returnId(), report.completedOn())
                .closed(report.completedOn());
        return report.form() == ExitReport.Form.WPER1
                ? finding.why("the report is on form WPER1.").met()
                : finding.why("the report is on another form than WPER1.").notMet();
    }
}

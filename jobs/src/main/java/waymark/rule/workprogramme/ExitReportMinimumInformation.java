package waymark.rule.workprogramme;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.AllOf;

/** The exit report holds everything that it has to hold, on whatever form. */
@Guidance(clause = "004 L64", title = "Work Programme memo LR 106, Exit Report", text = """
        L64       The minimum information of the current guidance has to be in the report, whatever the form.
        L145-181  The form shows it: who it is about, the actions agreed, further information on the participant, the
                  next steps, and who wrote it.
        """)
public final class ExitReportMinimumInformation extends Rule {

    private static final Set<ExitReportSection> MINIMUM = EnumSet.of(
            ExitReportSection.CUSTOMER_DETAILS,
            ExitReportSection.ACTIONS_AGREED,
            ExitReportSection.FURTHER_INFORMATION,
            ExitReportSection.NEXT_STEPS,
            ExitReportSection.PROVIDER_DETAILS);

    public ExitReportMinimumInformation(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream().map(report -> judge(participant, report));
    }

    private Finding judge(Case participant, ExitReport report) {
        Finding.Draft finding = Finding.of(this, participant, report.returnId(), report.completedOn())
                .closed(report.completedOn());
        AllOf needed = AllOf.in("the exit report");
        MINIMUM.forEach(section -> needed.part(section.words(), section.isIn(report)));
        return needed.decide(finding);
    }
}

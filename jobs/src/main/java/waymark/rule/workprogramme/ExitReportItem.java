package waymark.rule.workprogramme;

import java.util.Arrays;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.AllOf;

/** Whether an exit report holds one section or another of form WPER1, on whatever form. */
@Guidance(clause = "004 L64", title = "Work Programme memo LR 106, Exit Report and form WPER1", text = """
        L64       The minimum information has to be in the report; whatever else helps Jobcentre Plus is welcome.
        L145-156  Who the report is about.
        L158-160  The actions agreed; which activities were completed and which not; the periods that work or work
                  experience covered; why actions were not completed.
        L162-170  Further information: employability, attitude, barriers, compliance, and anything else.
        L172-174  The next steps that the provider recommends.
        L176-181  Who wrote it, for which provider and when.
        """)
public final class ExitReportItem extends Rule {

    public ExitReportItem(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream().flatMap(report -> Arrays.stream(ExitReportSection.values())
                .map(section -> judge(participant, report, section)));
    }

    private Finding judge(Case participant, ExitReport report, ExitReportSection section) {
        return AllOf.in("the exit report")
                .part(section.words(), section.isIn(report))
                .decide(Finding.of(this, participant, report.returnId() + "/" + section, report.completedOn())
                        .closed(report.completedOn())
                        .dimension(section));
    }
}

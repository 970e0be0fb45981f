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

/** The exit report holds everything that it has to hold, on whatever form. */
@Guidance(clause = "004 L64", title = "Work Programme memo LR 106, Exit Report", text = """
        L64       The minimum information of the current guidance has to be in the report, whatever the form.
        L145-181  The form shows it: who it is about, the actions agreed, further information on the participant, the
                  next steps, and who wrote it.
        """)
public final class ExitReportMinimumInformation extends Rule {

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
        Boolean anyTopic = any(
                report.hasEmployability(),
                report.hasAttitude(),
                report.hasBarriers(),
                report.hasCompliance(),
                report.hasOtherInformation());
        return AllOf.of(
                        report.hasCustomerDetails(),
                        report.hasActionsAgreed(),
                        anyTopic,
                        report.hasNextSteps(),
                        report.hasProviderDetails())
                .decide(finding);
    }

    /** True if one is; else not known (null) if one is not known. */
    private static Boolean any(Boolean... flags) {
        if (Arrays.asList(flags).contains(true)) {
            return true;
        }
        return Arrays.asList(flags).contains(null) ? null : false;
    }
}

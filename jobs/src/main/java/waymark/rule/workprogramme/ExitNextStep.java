package waymark.rule.workprogramme;

import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ExitReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** What exit reports recommend that the participant does next: a report counts once for each thing it recommends. */
@Guidance(clause = "004 L172-174", title = "Work Programme memo LR 106, form WPER1, Next Steps", text = """
        L172-174  The provider recommends what should come next, such as work experience, community work, training, more
                  job search or support in work.
        """)
public final class ExitNextStep extends Rule {

    public ExitNextStep(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ExitReport.class).stream().flatMap(report -> judge(participant, report));
    }

    private Stream<Finding> judge(Case participant, ExitReport report) {
        Set<ExitReport.NextSteps> steps = report.nextSteps() == null ? Set.of() : report.nextSteps();
        return steps.stream().map(step -> Finding.of(this, participant, report.returnId(), report.completedOn())
                .opened(report.completedOn())
                .dimension(step)
                .why("the report completed on {} recommends {}.", report.completedOn(), words(step))
                .counted());
    }

    private static String words(ExitReport.NextSteps step) {
        return switch (step) {
            case IN_WORK_SUPPORT -> "in-work support";
            case OTHER -> "some other step";
            default -> Sentence.words(step.name());
        };
    }
}

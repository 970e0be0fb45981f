package waymark.rule.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.StartedRule;

/** Whether the Individual Support Plan was agreed on or before the start day. */
@Guidance(clause = "002 para 4.05", title = "Specialist Employability Support, chapter 4", text = """
        4.05    Each participant completes and agrees a support plan with the provider as they begin. No number of days is
                allowed for it, so the start day itself is the last one.
        """)
public final class SupportPlanAtStart extends StartedRule {

    public SupportPlanAtStart(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate agreedOn = PlanVersions.in(participant).firstAgreedOn();
        Finding.Draft finding = Finding.of(this, participant, startedOn)
                .opened(startedOn)
                .due(startedOn)
                .closed(agreedOn);
        return Stream.of(StartBand.judge(finding, participant, agreedOn, "the plan was agreed", asOf));
    }
}

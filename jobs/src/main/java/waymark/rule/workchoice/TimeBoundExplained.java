package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.Provision;
import waymark.rule.terms.StartedRule;

/** Whether a participant in the last year of Work Choice has been told that support ends with it. */
@Guidance(clause = "000 para 9.21", title = "Work Choice, section 09: end of provision", text = """
    9.21    Where it fits, participants are reminded that the end of Work Choice is the end of its support.
    9.22    As the end comes near that is made clear to each of them.
    """)
public final class TimeBoundExplained extends StartedRule {

    public TimeBoundExplained(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (participant.left() || !Provision.in(participant, asOf).isClosingOn(asOf.day())) {
            return Stream.empty();
        }
        LocalDate explainedOn = Earliest.of(participant, ParticipantEvent.EventType.TIME_BOUND_EXPLAINED);
        Finding.Draft finding = Finding.of(this, participant, asOf.day())
                .opened(participant.participation().startedOn())
                .closed(explainedOn);
        if (explainedOn != null) {
            return Stream.of(finding.met());
        }
        return Stream.of(byPlan(
                PlanVersions.in(participant).current(asOf.day()),
                Sentence.part(
                        "it is not on record that the participant was told that support ends on {}: there is no such event",
                        Provision.in(participant, asOf).endsOn()),
                finding));
    }

    private static Finding byPlan(Optional<Plan> current, Sentence.Part noEvent, Finding.Draft finding) {
        if (current.isEmpty()) {
            return finding.why("{}, and no plan is agreed.", noEvent).notMet();
        }
        Sentence.Part plan =
                Sentence.part("the plan agreed on {}", current.get().agreedOn());
        Boolean explained = current.get().timeBoundExplained();
        if (explained == null) {
            return finding.why("{}, and {} is blank on it.", noEvent, plan).unknown("FLAG_BLANK");
        }
        return explained
                ? finding.met()
                : finding.why("{}, and {} says no.", noEvent, plan).notMet();
    }
}

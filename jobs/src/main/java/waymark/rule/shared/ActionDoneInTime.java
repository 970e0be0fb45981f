package waymark.rule.shared;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanAction;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.StartedRule;

/** Whether what was agreed for a day was done by then: milestones, or all actions. */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.7     Activity that serves a purpose is on record, as agreed and as accomplished, and so are milestones, as agreed
                and as passed.
        4.16    The same.
        """)
public final class ActionDoneInTime extends StartedRule {

    private final String what;
    private final Predicate<PlanAction> judged;
    private final Function<PlanAction, PlanAction.ActionType> dimension;

    private ActionDoneInTime(
            Metric metric,
            String what,
            Predicate<PlanAction> judged,
            Function<PlanAction, PlanAction.ActionType> dimension) {
        super(metric);
        this.what = what;
        this.judged = judged;
        this.dimension = dimension;
    }

    /** Milestones, as one figure. */
    public static Rule milestones(Metric metric) {
        return new ActionDoneInTime(
                metric, "milestone", action -> action.actionType() == PlanAction.ActionType.MILESTONE, action -> null);
    }

    /** Actions of every type, milestones too, by type. */
    public static Rule allActions(Metric metric) {
        return new ActionDoneInTime(metric, "action", action -> true, PlanAction::actionType);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(PlanAction.class).stream()
                .filter(action -> action.dueOn() != null && judged.test(action))
                .map(action -> judge(action, participant, asOf));
    }

    private Finding judge(PlanAction action, Case participant, AsOf asOf) {
        LocalDate dueOn = action.dueOn();
        Finding.Draft finding = Finding.of(this, participant, action.actionId(), dueOn)
                .opened(action.agreedOn())
                .due(dueOn)
                .closed(action.accomplishedOn())
                .dimension(dimension.apply(action));

        if (action.status() == PlanAction.Status.CANCELLED) {
            return finding.why("the {} due {} was cancelled.", what, dueOn).excluded("CANCELLED");
        }
        if (participant.left() && dueOn.isAfter(participant.participation().leftOn())) {
            return finding.why(
                            "the participant left on {}, before the {} was due on {}.",
                            participant.participation().leftOn(),
                            what,
                            dueOn)
                    .excluded("LEFT");
        }
        return due(action)
                .judge(finding, asOf, action.accomplishedOn(), Sentence.part("the {} was accomplished", what));
    }

    private static Deadline due(PlanAction action) {
        return action.agreedOn() == null
                ? Deadline.of(action.dueOn(), "due {}", action.dueOn())
                : Deadline.of(action.dueOn(), "due {}, as agreed on {}", action.dueOn(), action.agreedOn());
    }
}

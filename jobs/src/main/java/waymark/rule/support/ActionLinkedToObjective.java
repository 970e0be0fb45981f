package waymark.rule.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.PlanAction;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.StartedRule;

/** Whether what the plan sets out serves a job or a career: support, or qualifications. */
@Guidance(clause = "002 para 4.10; 002 para 4.11", title = "Specialist Employability Support, chapter 4", text = """
        4.10    Every support in the plan belongs, visibly, to one of the participant's objectives for a job or a career.
                An objective of another kind does not do.
        4.11    So does every qualification.
        """)
public final class ActionLinkedToObjective extends StartedRule {

    private final Predicate<PlanAction> judged;

    private ActionLinkedToObjective(Metric metric, Predicate<PlanAction> judged) {
        super(metric);
        this.judged = judged;
    }

    /** All actions but qualifications. */
    public static Rule support(Metric metric) {
        return new ActionLinkedToObjective(
                metric, action -> action.actionType() != PlanAction.ActionType.QUALIFICATION);
    }

    public static Rule qualifications(Metric metric) {
        return new ActionLinkedToObjective(
                metric, action -> action.actionType() == PlanAction.ActionType.QUALIFICATION);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(PlanAction.class).stream().filter(judged).map(action -> judge(action, participant));
    }

    private Finding judge(PlanAction action, Case participant) {
        Finding.Draft finding = Finding.of(this, participant, action.actionId(), setOn(action, participant))
                .opened(action.agreedOn());
        if (action.objectiveId() == null) {
            return finding.why("The action ({}) names no objective.", action.actionType())
                    .notMet();
        }
        if (action.objectiveType() == null) {
            return finding.why(
                            "The action ({}) names an objective, but of which type is not recorded.",
                            action.actionType())
                    .unknown("OBJECTIVE_TYPE_BLANK");
        }
        return switch (action.objectiveType()) {
            case EMPLOYMENT, CAREER -> finding.met();
            case BARRIER, OTHER ->
                finding.why(
                                "The objective of the action ({}) is of type {}, not employment or career.",
                                action.actionType(),
                                action.objectiveType())
                        .notMet();
        };
    }

    /** The day on which the action was set: agreed, else recorded, else that of its plan version, else the referral's. */
    private static LocalDate setOn(PlanAction action, Case participant) {
        if (action.agreedOn() != null) {
            return action.agreedOn();
        }
        if (action.recordedOn() != null) {
            return action.recordedOn();
        }
        return participant.of(Plan.class).stream()
                .filter(version -> version.planId().equals(action.planId())
                        && Objects.equals(version.versionNo(), action.versionNo()))
                .map(Plan::createdOn)
                .findFirst()
                .orElse(participant.referral().referredOn());
    }
}

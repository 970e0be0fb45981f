package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ComplianceCheck;
import waymark.cases.ComplianceCheck.Item;
import waymark.cases.ComplianceCheck.Result;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

/** Whether officers who checked the 20-day plan found what the records say: a test of the records, not of providers. */
@Guidance(clause = "003 Consequences", title = "Work and Health Programme, chapter 4: action planning", text = """
    Consequences    Completing the plan within 20 days is checked by the department's compliance monitoring;
                    missing the standard can fail the check.
    """)
public final class ComplianceCheckAgrees extends Rule {

    public ComplianceCheckAgrees(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ComplianceCheck.class).stream()
                .filter(check -> check.item() == Item.ACTION_PLAN_20_DAYS)
                .map(check -> judge(
                        check,
                        ActionPlanStanding.asContracted(participant, asOf),
                        Finding.of(this, participant, check.checkId(), check.checkedOn())
                                .opened(check.checkedOn())));
    }

    private static Finding judge(ComplianceCheck check, ActionPlanStanding plan, Finding.Draft finding) {
        Result result = check.result();
        if (result == Result.NOT_APPLICABLE) {
            return finding.why("The officer found on {} that the 20 days do not apply.", check.checkedOn())
                    .excluded("NOT_APPLICABLE");
        }
        finding.why(
                "The officer {} the plan on {}; Waymark {}.",
                result == Result.PASS ? "passed" : "failed",
                check.checkedOn(),
                found(plan));
        return switch (plan.outcome()) {
            case EXCLUDED -> finding.excluded(plan.reason());
            case NOT_DUE -> finding.excluded("NOT_DUE");
            case MET, MET_EXCEPTION -> result == Result.PASS ? finding.met() : finding.notMet();
            case NOT_MET -> result == Result.FAIL ? finding.met() : finding.notMet();
            case UNKNOWN, COUNTED -> throw new IllegalStateException(plan + " is no standing of an action plan");
        };
    }

    private static String exclusion(String reason) {
        return switch (reason) {
            case "DIED" -> "the participant died in time";
            case ActionPlanStanding.OPEN_NOT_STARTED -> "the referral has neither started nor ended";
            default -> "the referral ended without a start (" + Sentence.words(reason) + ")";
        };
    }

    /** What Waymark found of the plan. */
    private static Sentence.Part found(ActionPlanStanding plan) {
        return switch (plan.outcome()) {
            case EXCLUDED -> Sentence.part("does not judge it, for {}", exclusion(plan.reason()));
            case NOT_DUE -> Sentence.part("does not judge it yet, for it is due on {}", plan.dueOn());
            case MET -> Sentence.part("found it in time, complete on {} and due on {}", plan.closedOn(), plan.dueOn());
            case MET_EXCEPTION ->
                Sentence.part(
                        "found it in time by a recorded reason, complete on {} and due on {}",
                        plan.closedOn(),
                        plan.dueOn());
            default ->
                plan.closedOn() == null
                        ? Sentence.part("found none complete, due on {}", plan.dueOn())
                        : Sentence.part("found it late, complete on {} and due on {}", plan.closedOn(), plan.dueOn());
        };
    }
}

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
                        check.result(),
                        ActionPlanStanding.asContracted(participant, asOf),
                        Finding.of(this, participant, check.checkId(), check.checkedOn())
                                .opened(check.checkedOn())));
    }

    private static Finding judge(Result result, ActionPlanStanding plan, Finding.Draft finding) {
        if (result == Result.NOT_APPLICABLE) {
            return finding.excluded("NOT_APPLICABLE");
        }
        return switch (plan.outcome()) {
            case EXCLUDED -> finding.excluded(plan.reason());
            case NOT_DUE -> finding.excluded("NOT_DUE");
            case MET, MET_EXCEPTION -> result == Result.PASS ? finding.met() : finding.notMet();
            case NOT_MET -> result == Result.FAIL ? finding.met() : finding.notMet();
            case UNKNOWN, COUNTED -> throw new IllegalStateException(plan + " is no standing of an action plan");
        };
    }
}

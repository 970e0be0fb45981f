package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ComplianceCheck;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** What Compliance Monitoring Officers found, item by item, of the contract that held the referral that day. */
@Guidance(clause = "003 para 5", title = "Work and Health Programme, chapter 4: action planning", text = """
    5       Officers look at regular intervals whether action planning is what the contract promised: agreed
            actions, target dates, how often it is reviewed, signatures.
    """)
public final class ComplianceCheckPassed extends Rule {

    public ComplianceCheckPassed(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ComplianceCheck.class).stream().map(check -> {
            Finding.Draft finding = Finding.of(this, participant, check.checkId(), check.checkedOn())
                    .opened(check.checkedOn())
                    .dimension(check.item())
                    .why(
                            "The officer checked {} on {}: {}.",
                            words(check.item()),
                            check.checkedOn(),
                            words(check.result()));
            return switch (check.result()) {
                case NOT_APPLICABLE -> finding.excluded("NOT_APPLICABLE");
                case PASS -> finding.met();
                case FAIL -> finding.notMet();
            };
        });
    }

    private static String words(ComplianceCheck.Item item) {
        return switch (item) {
            case ACTION_PLAN_20_DAYS -> "the plan within 20 days";
            case AGREED_ACTIONS -> "agreed actions";
            case TARGET_DATES -> "target dates";
            case REVIEW_FREQUENCY -> "how often the plan is reviewed";
            case SIGNATURES -> "signatures";
            case OTHER -> "something else";
        };
    }

    private static String words(ComplianceCheck.Result result) {
        return switch (result) {
            case PASS -> "passed";
            case FAIL -> "failed";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}

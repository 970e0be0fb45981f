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
                    .dimension(check.item());
            return switch (check.result()) {
                case NOT_APPLICABLE -> finding.excluded("NOT_APPLICABLE");
                case PASS -> finding.met();
                case FAIL -> finding.notMet();
            };
        });
    }
}

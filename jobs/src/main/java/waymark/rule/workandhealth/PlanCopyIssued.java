package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether the participant was given each complete version of the plan; a copy older than the version is another's. */
@Guidance(clause = "003 must do 4", title = "Work and Health Programme, chapter 4: action planning", text = """
    must do 4   The participant gets a copy of the action plan.
    """)
public final class PlanCopyIssued extends Rule {

    public PlanCopyIssued(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return CompletePlans.of(participant).all().stream().map(complete -> {
            LocalDate issuedOn = complete.plan().copyIssuedOn();
            Finding.Draft finding = Finding.of(this, participant, complete.subjectId(), complete.completedOn())
                    .opened(complete.completedOn())
                    .closed(issuedOn);
            return issuedOn != null && !issuedOn.isBefore(complete.plan().createdOn())
                    ? finding.met()
                    : finding.notMet();
        });
    }
}

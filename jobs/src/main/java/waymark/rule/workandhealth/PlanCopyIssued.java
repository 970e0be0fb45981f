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
            if (issuedOn == null) {
                return finding.why("Complete on {}; it is not on record that a copy was given.", complete.completedOn())
                        .notMet();
            }
            LocalDate createdOn = complete.plan().createdOn();
            if (issuedOn.isBefore(createdOn)) {
                return finding.why(
                                "The copy was given on {}, before this version was drawn up on {}.",
                                issuedOn,
                                createdOn)
                        .notMet();
            }
            return finding.why("Complete on {}; a copy was given on {}.", complete.completedOn(), issuedOn)
                    .met();
        });
    }
}

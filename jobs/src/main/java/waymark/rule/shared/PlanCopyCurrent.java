package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;
import waymark.rule.terms.PlanVersions;

/** Whether the participant has a copy of the current plan; one of an older version does not do. */
@Guidance(
        clause = "000 para 9.5; 002 para 4.07",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.5     Every participant holds a copy of the plan as it now stands.
        4.07    The same.
        """)
public final class PlanCopyCurrent extends CurrentPlanRule {

    public PlanCopyCurrent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        Finding.Draft finding = on(current, participant, asOf).closed(current.copyIssuedOn());
        return Stream.of(current.copyIssuedOn() != null ? finding.met() : missed(finding, current, participant));
    }

    private static Finding missed(Finding.Draft finding, Plan current, Case participant) {
        boolean hasAnother =
                PlanVersions.in(participant).all().stream().anyMatch(version -> version.copyIssuedOn() != null);
        String had = hasAnother ? "; the participant has one of another version" : "";
        return finding.why("it is not on record that a copy of {} was given" + had + ".", words(current))
                .notMet();
    }
}

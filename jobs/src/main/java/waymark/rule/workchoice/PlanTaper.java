package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;
import waymark.rule.terms.ModuleStays;

/** Whether the current plan of a participant in Module Two shows how support in work becomes less. */
@Guidance(clause = "000 para 9.21", title = "Work Choice, section 09: end of provision", text = """
    9.21    The plan, agreed by all parties, shows how support in work is reduced over a time that is \
    feasible and realistic, where that suits the participant.
    """)
public final class PlanTaper extends CurrentPlanRule {

    public PlanTaper(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        return ModuleStays.in(participant).inModuleTwoOn(asOf.day())
                ? Stream.of(PlanAnswer.to("a taper of support in work", words(current), current.taper())
                        .askedIfSuitable(on(current, participant, asOf)))
                : Stream.empty();
    }
}

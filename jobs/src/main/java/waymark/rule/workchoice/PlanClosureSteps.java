package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;
import waymark.rule.terms.Provision;

/** Whether, as Work Choice closes, the current plan records the steps towards support after it. */
@Guidance(clause = "000 para 9.22", title = "Work Choice, section 09: end of provision", text = """
    9.22    As Work Choice comes to its close everything possible is done to arrange support after it, or \
    to point to it. Every plan and every leaver report records the steps that suit.
    """)
public final class PlanClosureSteps extends CurrentPlanRule {

    public PlanClosureSteps(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        return Provision.in(participant, asOf).isClosingOn(asOf.day())
                ? Stream.of(PlanAnswer.to(
                                "steps to support after Work Choice", words(current), current.postProgrammeSteps())
                        .askedAlways(on(current, participant, asOf)))
                : Stream.empty();
    }
}

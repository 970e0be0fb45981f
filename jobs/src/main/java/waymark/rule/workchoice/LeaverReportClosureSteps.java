package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Provision;

/** Whether the leaver report of a leaver in the last year of Work Choice records the steps towards support after it. */
@Guidance(clause = "000 para 9.22", title = "Work Choice, section 09: end of provision", text = """
    9.22    As Work Choice comes to its close everything possible is done to arrange support after it, or \
    to point to it. Every plan and every leaver report records the steps that suit.
    """)
public final class LeaverReportClosureSteps extends LeaverReportRule {

    public LeaverReportClosureSteps(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(LeaverReport report, Case participant, AsOf asOf) {
        if (!Provision.in(participant, asOf)
                .isClosingOn(participant.participation().leftOn())) {
            return Stream.empty();
        }
        return Stream.of(unlessDied(on(report, participant), participant, finding -> PlanAnswer.to(
                        "steps to support after Work Choice", words(report), report.postProgrammeSteps())
                .askedAlways(finding)));
    }
}

package waymark.rule.support;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.Referral;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.CurrentPlanRule;

/** How many of the six kinds of support that a Start Back plan is made of the current one holds. */
@Guidance(clause = "002 para 4.21", title = "Specialist Employability Support, chapter 4", text = """
        4.21    A Start Back plan holds skills of independence at work, medical support, reach over the whole country,
                advice on living with a disability, training for the workplace, and guidance on careers.
        """)
public final class StartBackContent extends CurrentPlanRule {

    public StartBackContent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judge(Plan current, Case participant, AsOf asOf) {
        if (participant.referral().strand() != Referral.Strand.START_BACK) {
            return Stream.empty();
        }
        Finding.Draft finding = on(current, participant, asOf);
        if (current.contents() == null || current.contents().isEmpty()) {
            return Stream.of(finding.why("Which support {} holds is not recorded.", words(current))
                    .unknown("CONTENTS_BLANK"));
        }
        return Stream.of(finding.why(
                        "{} holds {} of {} kinds of support: {}.",
                        words(current),
                        current.contents().size(),
                        Plan.Contents.values().length,
                        current.contents().stream().sorted().toList())
                .counted(Amount.of(current.contents().size())));
    }
}

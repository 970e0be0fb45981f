package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The referrals whose action plan fell due before they either started or ended: how they count is not known yet. */
@Guidance(clause = "003 para 3", title = "Work and Health Programme, chapter 4: action planning", text = """
    3       Within 20 days of the referral there is an action plan that provider and participant have agreed
            and signed.
    """)
public final class OpenUnstarted extends Rule {

    public OpenUnstarted(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        ActionPlanStanding standing = ActionPlanStanding.asContracted(participant, asOf);
        if (!ActionPlanStanding.OPEN_NOT_STARTED.equals(standing.reason())) {
            return Stream.empty();
        }
        LocalDate referredOn = participant.referral().referredOn();
        return Stream.of(Finding.of(this, participant, referredOn)
                .opened(referredOn)
                .due(standing.dueOn())
                .why(standing.why())
                .counted(ActionPlanStanding.OPEN_NOT_STARTED));
    }
}

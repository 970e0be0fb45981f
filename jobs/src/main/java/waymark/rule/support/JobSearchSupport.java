package waymark.rule.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.cases.Referral;
import waymark.cases.SupportActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether those who left Main Provision were helped to look for a job while they were there. */
@Guidance(clause = "002 para 4.23", title = "Specialist Employability Support, chapter 4", text = """
        4.23    On Main Provision help with looking for a job is given while the participant is with the provider. Other
                programmes of the Jobcentre are not to be relied on for it afterwards.
        """)
public final class JobSearchSupport extends StartedRule {

    public JobSearchSupport(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (!participant.left() || participant.referral().strand() != Referral.Strand.MAIN_PROVISION) {
            return Stream.empty();
        }
        Participation leaver = participant.participation();
        LocalDate helpedOn = Earliest.of(
                participant,
                SupportActivity.class,
                activity -> activity.supportType() == SupportActivity.SupportType.JOB_SEARCH
                        && !activity.doneOn().isBefore(leaver.startedOn())
                        && !activity.doneOn().isAfter(leaver.leftOn()),
                SupportActivity::doneOn);
        Finding.Draft finding = Finding.of(this, participant, leaver.leftOn())
                .opened(leaver.startedOn())
                .closed(helpedOn);
        return Stream.of(
                helpedOn != null
                        ? finding.met()
                        : finding.why(
                                        "On Main Provision from {} to {}; no help with looking for a job is on record in that time.",
                                        leaver.startedOn(),
                                        leaver.leftOn())
                                .notMet());
    }
}

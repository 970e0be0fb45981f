package waymark.rule.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether the Jobcentre was brought in, by the day of leaving, for those who leave for work and need Access to Work. */
@Guidance(clause = "002 para 4.23", title = "Specialist Employability Support, chapter 4", text = """
        4.23    On Main Provision the provider works with the Jobcentre, where that fits, so that participants who leave
                for work get what Access to Work can give them.
        """)
public final class AccessToWorkLiaison extends StartedRule {

    public AccessToWorkLiaison(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        Participation leaver = participant.participation();
        if (!participant.left()
                || participant.referral().strand() != Referral.Strand.MAIN_PROVISION
                || !Boolean.TRUE.equals(leaver.inWorkAtLeave())
                || Boolean.FALSE.equals(leaver.accessToWorkAtLeave())) {
            return Stream.empty();
        }
        LocalDate dueOn = leaver.leftOn();
        LocalDate liaisedOn = Earliest.of(participant, AccessToWorkEvent.EventType.LIAISON_JCP);
        Finding.Draft finding = Finding.of(this, participant, dueOn)
                .opened(leaver.startedOn())
                .due(dueOn)
                .closed(liaisedOn);
        Deadline due = Deadline.of(dueOn, "due {}, the day of leaving for work", dueOn);

        if (asOf.isAfter(dueOn) && leaver.accessToWorkAtLeave() == null) {
            return Stream.of(finding.why("{}; whether the participant has Access to Work is not recorded.", due.words())
                    .unknown("ACCESS_TO_WORK_BLANK"));
        }
        return Stream.of(due.judge(finding, asOf, liaisedOn, "the Jobcentre was brought in for Access to Work"));
    }
}

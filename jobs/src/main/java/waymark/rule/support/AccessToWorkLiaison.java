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

        if (!asOf.isAfter(dueOn)) {
            return Stream.of(finding.notDue());
        }
        if (leaver.accessToWorkAtLeave() == null) {
            return Stream.of(finding.unknown("ACCESS_TO_WORK_BLANK"));
        }
        boolean inTime = liaisedOn != null && !liaisedOn.isAfter(dueOn);
        return Stream.of(inTime ? finding.met() : finding.notMet());
    }
}

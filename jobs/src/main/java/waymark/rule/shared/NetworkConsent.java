package waymark.rule.shared;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Deadline;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether the participant had agreed, by the day, to each consultation of family, carers or others. */
@Guidance(
        clause = "000 para 9.11; 002 para 4.19",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.11    A participant's support network is consulted only if the participant agrees, and that is on record in the
                plan.
        4.19    The same.
        """)
public final class NetworkConsent extends StartedRule {

    public NetworkConsent(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate agreedOn = Earliest.of(participant, ParticipantEvent.EventType.NETWORK_CONSENT);
        return participant.of(ParticipantEvent.class).stream()
                .filter(event -> event.eventType() == ParticipantEvent.EventType.NETWORK_CONSULTED)
                .map(consulted -> judge(consulted, agreedOn, participant, asOf));
    }

    private Finding judge(ParticipantEvent consulted, LocalDate agreedOn, Case participant, AsOf asOf) {
        LocalDate dueOn = consulted.happenedOn();
        Finding.Draft finding = Finding.of(this, participant, consulted.eventId(), dueOn)
                .due(dueOn)
                .closed(agreedOn);
        return Deadline.of(dueOn, "agreement due {}, when the support network was consulted", dueOn)
                .judge(finding, asOf, agreedOn, "the participant agreed");
    }
}

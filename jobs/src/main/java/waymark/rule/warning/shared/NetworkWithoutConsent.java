package waymark.rule.warning.shared;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.Earliest;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** Somebody around the participant was consulted, and no agreement to that is known by then. */
@Guidance(
        clause = "000 para 9.11; 002 para 4.19",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.11    Family, carers and others around participants are consulted only where they agree to it.
            4.19    The same.
            """)
public final class NetworkWithoutConsent implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.NETWORK_WITHOUT_CONSENT);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.of(ParticipantEvent.class).isEmpty()) {
            return Stream.empty();
        }
        LocalDate agreedOn = Earliest.of(participant, EventType.NETWORK_CONSENT);
        return participant.of(ParticipantEvent.class).stream()
                .filter(event -> event.eventType() == EventType.NETWORK_CONSULTED)
                .filter(consulted -> asOf.isAfter(consulted.happenedOn()))
                .filter(consulted -> agreedOn == null || agreedOn.isAfter(consulted.happenedOn()))
                .map(consulted -> warning(consulted, agreedOn, participant));
    }

    private static Warning warning(ParticipantEvent consulted, LocalDate agreedOn, Case participant) {
        return Warning.ofCase(
                WarningCode.NETWORK_WITHOUT_CONSENT,
                participant,
                consulted.eventId(),
                consulted.happenedOn(),
                "participant_event " + consulted.eventId() + ": people around the participant were consulted on "
                        + consulted.happenedOn() + ", and "
                        + (agreedOn == null ? "no agreement is recorded" : "the first agreement is of " + agreedOn)
                        + "; record the agreement that there was, or get it before consulting again");
    }
}

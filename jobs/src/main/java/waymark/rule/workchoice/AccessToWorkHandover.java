package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.AccessToWorkEvent.EventType;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.StartedRule;

/** Whether the Access to Work adviser of a leaver was told, where the provider had negotiated the support. */
@Guidance(clause = "000 para 9.15", title = "Work Choice, section 09: Leaver Reports", text = """
    9.15    A provider that negotiated Access to Work tells its Access to Work adviser that Work Choice \
    has ended for the participant, and confirms how the participant will keep in touch with Access to Work.
    """)
public final class AccessToWorkHandover extends StartedRule {

    public AccessToWorkHandover(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (!participant.left() || !negotiatedByProvider(participant)) {
            return Stream.empty();
        }
        LocalDate leftOn = participant.participation().leftOn();
        LocalDate confirmedOn = Earliest.of(
                participant,
                AccessToWorkEvent.class,
                event -> tellsAdviser(event) && Boolean.TRUE.equals(event.arrangementsConfirmed()),
                AccessToWorkEvent::happenedOn);
        Finding.Draft finding =
                Finding.of(this, participant, leftOn).opened(leftOn).closed(confirmedOn);
        if (confirmedOn != null) {
            return Stream.of(finding.met());
        }
        return Stream.of(unconfirmed(finding, participant));
    }

    private static Finding unconfirmed(Finding.Draft finding, Case participant) {
        Sentence.Part left = Sentence.part(
                "the provider had negotiated Access to Work, and the participant left on {}",
                participant.participation().leftOn());
        LocalDate perhapsOn = Earliest.of(
                participant,
                AccessToWorkEvent.class,
                event -> tellsAdviser(event) && event.arrangementsConfirmed() == null,
                AccessToWorkEvent::happenedOn);
        if (perhapsOn != null) {
            return finding.why(
                            "{}; the adviser was told on {}, but whether arrangements were confirmed is not recorded.",
                            left,
                            perhapsOn)
                    .unknown("CONFIRMED_BLANK");
        }
        LocalDate toldOn = Earliest.of(participant, EventType.ADVISER_NOTIFIED);
        if (toldOn != null) {
            return finding.why("{}; the adviser was told on {}, but no arrangements were confirmed.", left, toldOn)
                    .notMet();
        }
        return finding.why("{}; it is not on record that the adviser was told.", left)
                .notMet();
    }

    private static boolean tellsAdviser(AccessToWorkEvent event) {
        return event.eventType() == EventType.ADVISER_NOTIFIED;
    }

    private static boolean negotiatedByProvider(Case participant) {
        return participant.of(AccessToWorkEvent.class).stream()
                .anyMatch(event -> event.negotiatedBy() == AccessToWorkEvent.NegotiatedBy.PROVIDER);
    }
}

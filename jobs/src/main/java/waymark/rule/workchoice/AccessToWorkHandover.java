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
        boolean notSaid = participant.of(AccessToWorkEvent.class).stream()
                .anyMatch(event -> tellsAdviser(event) && event.arrangementsConfirmed() == null);
        return Stream.of(notSaid ? finding.unknown("CONFIRMED_BLANK") : finding.notMet());
    }

    private static boolean tellsAdviser(AccessToWorkEvent event) {
        return event.eventType() == EventType.ADVISER_NOTIFIED;
    }

    private static boolean negotiatedByProvider(Case participant) {
        return participant.of(AccessToWorkEvent.class).stream()
                .anyMatch(event -> event.negotiatedBy() == AccessToWorkEvent.NegotiatedBy.PROVIDER);
    }
}

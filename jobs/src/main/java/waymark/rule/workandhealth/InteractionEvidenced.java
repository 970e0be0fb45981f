package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether each interaction was signed for, or the reason why not was recorded. */
@Guidance(clause = "003 para 4 bullet 5", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(5)    Every interaction is recorded, dated, signed and kept. Where a participant cannot or will not sign,
            the reason is recorded.
    """)
public final class InteractionEvidenced extends Rule {

    public InteractionEvidenced(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(ParticipantEvent.class).stream()
                .filter(event -> event.eventType() == EventType.INTERACTION)
                .map(event -> judge(
                        event,
                        Finding.of(this, participant, event.eventId(), event.happenedOn())
                                .opened(event.happenedOn())));
    }

    private static Finding judge(ParticipantEvent interaction, Finding.Draft finding) {
        if (Boolean.TRUE.equals(interaction.signed())) {
            return finding.met();
        }
        String unsigned = interaction.signed() == null ? "Not recorded whether it was signed" : "Not signed";
        if (interaction.refusalReason() != null) {
            return finding.why("{}; a reason is recorded ({}).", unsigned, interaction.refusalReason())
                    .metByException(interaction.refusalReason().name());
        }
        finding.why("{}; no reason is recorded.", unsigned);
        return interaction.signed() == null ? finding.unknown("SIGNED_BLANK") : finding.notMet();
    }
}

package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether a participant who asked for the plan was given it, in the medium wished for where both are known. */
@Guidance(clause = "003 para 4 bullet 7", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(7)    What is on the plan is made available to a participant who asks, on paper or electronically as they
            prefer. No time is set.
    """)
public final class PlanRequestSupplied extends Rule {

    public PlanRequestSupplied(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return of(EventType.PLAN_REQUESTED, participant).map(request -> {
            LocalDate suppliedOn = of(EventType.PLAN_SUPPLIED, participant)
                    .filter(supply -> answers(supply, request))
                    .map(ParticipantEvent::happenedOn)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            Finding.Draft finding = Finding.of(this, participant, request.eventId(), request.happenedOn())
                    .opened(request.happenedOn())
                    .closed(suppliedOn);
            return suppliedOn == null ? finding.notMet() : finding.met();
        });
    }

    private static Stream<ParticipantEvent> of(EventType type, Case participant) {
        return participant.of(ParticipantEvent.class).stream().filter(event -> event.eventType() == type);
    }

    private static boolean answers(ParticipantEvent supply, ParticipantEvent request) {
        boolean asWished = supply.medium() == null || request.medium() == null || supply.medium() == request.medium();
        return asWished && !supply.happenedOn().isBefore(request.happenedOn());
    }
}

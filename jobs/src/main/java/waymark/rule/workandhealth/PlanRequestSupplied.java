package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.cases.ParticipantEvent.Medium;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.Sentence;

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
        return of(EventType.PLAN_REQUESTED, participant).map(request -> judge(request, participant));
    }

    private Finding judge(ParticipantEvent request, Case participant) {
        List<ParticipantEvent> supplies = of(EventType.PLAN_SUPPLIED, participant)
                .filter(supply -> !supply.happenedOn().isBefore(request.happenedOn()))
                .sorted(Comparator.comparing(ParticipantEvent::happenedOn))
                .toList();
        LocalDate suppliedOn = supplies.stream()
                .filter(supply -> isAsWished(supply, request))
                .map(ParticipantEvent::happenedOn)
                .findFirst()
                .orElse(null);
        Finding.Draft finding = Finding.of(this, participant, request.eventId(), request.happenedOn())
                .opened(request.happenedOn())
                .closed(suppliedOn);
        Sentence.Part asked = Sentence.part("Asked for on {}{}", request.happenedOn(), words(request.medium()));
        if (suppliedOn != null) {
            return finding.why("{}; given on {}.", asked, suppliedOn).met();
        }
        if (supplies.isEmpty()) {
            return finding.why("{}; not given since.", asked).notMet();
        }
        ParticipantEvent other = supplies.get(0);
        return finding.why("{}; given on {}{} only.", asked, other.happenedOn(), words(other.medium()))
                .notMet();
    }

    private static Stream<ParticipantEvent> of(EventType type, Case participant) {
        return participant.of(ParticipantEvent.class).stream().filter(event -> event.eventType() == type);
    }

    /** Whether the medium is the one asked for, where both are known. */
    private static boolean isAsWished(ParticipantEvent supply, ParticipantEvent request) {
        return supply.medium() == null || request.medium() == null || supply.medium() == request.medium();
    }

    private static String words(Medium medium) {
        if (medium == null) {
            return "";
        }
        return medium == Medium.PAPER ? " on paper" : " electronically";
    }
}

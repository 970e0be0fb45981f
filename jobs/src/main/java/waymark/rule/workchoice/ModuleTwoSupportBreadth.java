package waymark.rule.workchoice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.cases.ParticipantEvent.EventType;
import waymark.cases.PlanReview;
import waymark.cases.StepAnswer;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.PlanVersions;

/** How many of the ten kinds of support that Module Two may hold are on record for a participant who is in it. */
@Guidance(clause = "001 para 5.6", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.6     Support fits the person, and holds some, most or all of: talk of career goals; how they can \
    be met, with the employer too; an agreed package of support; advice on benefits in work; Access to \
    Work; a plan by which support tapers; regular reviews; other organisations; rights as a disabled \
    person; the employer taking support over for the long term.
    """)
public final class ModuleTwoSupportBreadth extends ModuleTwoRule {

    private static final Set<EventType> EVENTS = EnumSet.of(
            EventType.CAREER_GOALS,
            EventType.EMPLOYER_GOALS,
            EventType.SUPPORT_PACKAGE,
            EventType.BENEFITS_SIGNPOSTED,
            EventType.EQUALITY_RIGHTS,
            EventType.OTHER_ORGANISATION,
            EventType.EMPLOYER_LONG_TERM_DISCUSSED);

    public ModuleTwoSupportBreadth(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (participant.left() || !ModuleStays.in(participant).inModuleTwoOn(asOf.day())) {
            return Stream.empty();
        }
        return Stream.of(decide(
                Finding.of(this, participant, asOf.day()),
                participant,
                asOf,
                finding -> count(finding, kinds(participant))));
    }

    private static Finding count(Finding.Draft finding, List<Object> kinds) {
        return finding.why("{} of 10 kinds of support on record: {}.", kinds.size(), kinds.isEmpty() ? "none" : kinds)
                .counted(Amount.of(kinds.size()));
    }

    /** The kinds on record, in words. */
    private static List<Object> kinds(Case participant) {
        Set<EventType> events = EnumSet.noneOf(EventType.class);
        participant.of(ParticipantEvent.class).forEach(event -> events.add(event.eventType()));
        events.retainAll(EVENTS);
        List<Object> kinds = new ArrayList<>();
        events.forEach(event -> kinds.add(
                event == EventType.EMPLOYER_LONG_TERM_DISCUSSED ? "long-term support by the employer" : event));
        if (AccessToWorkTalks.firstOn(participant) != null) {
            kinds.add("Access to Work");
        }
        if (PlanVersions.in(participant).all().stream().anyMatch(plan -> plan.taper() == StepAnswer.YES)) {
            kinds.add("taper");
        }
        if (reviewed(participant)) {
            kinds.add("review");
        }
        return kinds;
    }

    private static boolean reviewed(Case participant) {
        ModuleStays stays = ModuleStays.in(participant);
        return participant.of(PlanReview.class).stream()
                .anyMatch(review -> review.heldOn() != null && stays.inModuleTwoOn(review.heldOn()));
    }
}

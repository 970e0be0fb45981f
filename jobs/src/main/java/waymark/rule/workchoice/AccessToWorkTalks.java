package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.AccessToWorkEvent.EventType;
import waymark.cases.Case;
import waymark.rule.terms.Earliest;

/** When Access to Work was first talked about with a participant: discussed, recommended or agreed. */
final class AccessToWorkTalks {

    private static final Set<EventType> TALKS =
            EnumSet.of(EventType.DISCUSSED, EventType.RECOMMENDED, EventType.AGREED);

    private AccessToWorkTalks() {}

    /** The first day, before Module Two too; null when there was none. */
    static LocalDate firstOn(Case participant) {
        return Earliest.of(
                participant,
                AccessToWorkEvent.class,
                event -> TALKS.contains(event.eventType()),
                AccessToWorkEvent::happenedOn);
    }
}

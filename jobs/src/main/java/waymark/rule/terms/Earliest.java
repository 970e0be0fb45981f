package waymark.rule.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.cases.AccessToWorkEvent;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;

/** The first day on which something was done; null when it never was. */
public final class Earliest {

    private Earliest() {}

    /** The earliest of {@code days}; empty ones do not count. */
    public static LocalDate of(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The earliest day of the records of {@code type} that qualify. */
    public static <T> LocalDate of(
            Case participant, Class<T> type, Predicate<T> qualifies, Function<T, LocalDate> day) {
        LocalDate earliest = null;
        for (T each : participant.of(type)) {
            LocalDate on = day.apply(each);
            if (on != null && (earliest == null || on.isBefore(earliest)) && qualifies.test(each)) {
                earliest = on;
            }
        }
        return earliest;
    }

    /** The earliest event of a type. */
    public static LocalDate of(Case participant, ParticipantEvent.EventType type) {
        return of(
                participant, ParticipantEvent.class, event -> event.eventType() == type, ParticipantEvent::happenedOn);
    }

    /** The earliest Access to Work event of a type. */
    public static LocalDate of(Case participant, AccessToWorkEvent.EventType type) {
        return of(
                participant,
                AccessToWorkEvent.class,
                event -> event.eventType() == type,
                AccessToWorkEvent::happenedOn);
    }
}

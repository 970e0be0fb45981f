package waymark.rule.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.ModuleStay;
import waymark.rule.Sentence;

/** The stays of a participant in the Work Choice modules, each with the day on which it ends. */
public final class ModuleStays {

    /** Module One: work entry support. */
    public static final int ONE = 1;
    /** Module Two: support in employment. */
    public static final int TWO = 2;

    private final List<Stay> all;

    /**
     * A stay in a module.
     *
     * @param endedOn its last day: as recorded, or the leave date where none is and the participant left during it;
     *     null while it is open
     */
    public record Stay(String stayId, int module, LocalDate startedOn, LocalDate endedOn) {

        public boolean isOpen() {
            return endedOn == null;
        }

        public boolean runsOn(LocalDate day) {
            return !day.isBefore(startedOn) && runsUntil(day);
        }

        /** Whether it had not ended before {@code day}. */
        public boolean runsUntil(LocalDate day) {
            return isOpen() || !day.isAfter(endedOn);
        }

        /** How many days it lasted, which has ended: its first and last day included. */
        public long days() {
            return endedOn.toEpochDay() - startedOn.toEpochDay() + 1;
        }

        /** "30 days from Thu 1 Jun 2017 to Fri 30 Jun", of a stay that has ended. */
        public Sentence.Part words() {
            return Sentence.part("{} from {} to {}", Sentence.count(days(), "day"), startedOn, endedOn);
        }

        /** Its days up to {@code horizon}. */
        public DaySpans.Span until(LocalDate horizon) {
            return new DaySpans.Span(startedOn, isOpen() || endedOn.isAfter(horizon) ? horizon : endedOn);
        }
    }

    private ModuleStays(Case participant) {
        LocalDate leftOn = participant.participation().leftOn();
        all = participant.of(ModuleStay.class).stream()
                .map(stay -> new Stay(stay.stayId(), stay.module(), stay.startedOn(), endOf(stay, leftOn)))
                .sorted(Comparator.comparing(Stay::startedOn).thenComparing(Stay::stayId, Bytewise.ORDER))
                .toList();
    }

    /** The stays of a case, worked out once. */
    public static ModuleStays in(Case participant) {
        return participant.once(ModuleStays.class, ModuleStays::new);
    }

    /** By start, then stay id. */
    public List<Stay> all() {
        return all;
    }

    /** The stays in one module, by start, then stay id. */
    public List<Stay> of(int module) {
        return all.stream().filter(stay -> stay.module() == module).toList();
    }

    /** Whether a stay in Module Two runs on {@code day}. */
    public boolean inModuleTwoOn(LocalDate day) {
        for (Stay stay : all) {
            if (stay.module() == TWO && stay.runsOn(day)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate endOf(ModuleStay stay, LocalDate leftOn) {
        if (stay.endedOn() != null) {
            return stay.endedOn();
        }
        return leftOn == null || leftOn.isBefore(stay.startedOn()) ? null : leftOn;
    }
}

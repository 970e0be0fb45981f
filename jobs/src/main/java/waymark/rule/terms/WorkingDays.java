package waymark.rule.terms;

import java.time.LocalDate;
import java.util.List;
import waymark.calendar.WorkingCalendar;
import waymark.rule.Sentence;

/**
 * A number of working days from a day to a last one, and the words for them.
 *
 * @param day the day from which they are counted, which is none of them
 * @param last the last day that is among them or, in time for a deadline, may be the last
 */
public record WorkingDays(int count, LocalDate day, LocalDate last, WorkingCalendar calendar) {

    /** The clock that gives {@code count} working days, 1 or more, after {@code day}. */
    public static WorkingDays after(LocalDate day, int count, WorkingCalendar calendar) {
        return new WorkingDays(count, day, calendar.plusWorkingDays(day, count), calendar);
    }

    /** Those after {@code day}, up to and including {@code last}; none when {@code last} is not later. */
    public static WorkingDays between(LocalDate day, LocalDate last, WorkingCalendar calendar) {
        return new WorkingDays(calendar.workingDaysAfter(day, last), day, last, calendar);
    }

    /** {@code 10 working days, Mon 5 Aug is a holiday in Scotland}: how many, and which bank holidays were skipped. */
    public Sentence.Part words() {
        String number = Sentence.count(count, "working day");
        List<LocalDate> skipped = calendar.holidaysAfter(day, last);
        return switch (skipped.size()) {
            case 0 -> Sentence.part(number);
            case 1 -> Sentence.part("{}, {} is a holiday in {}", number, skipped.get(0), calendar.place());
            default -> Sentence.part("{}, {} are holidays in {}", number, skipped, calendar.place());
        };
    }

    /** By how much {@code doneOn} missed the last day: {@code 2 working days late}. */
    public String late(LocalDate doneOn) {
        int late = calendar.workingDaysAfter(last, doneOn);
        // A Saturday after a Friday is late, and no working day lies between.
        return late == 0 ? "less than a working day late" : Sentence.count(late, "working day") + " late";
    }
}

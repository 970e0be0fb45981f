package waymark.rule.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import waymark.calendar.WorkingCalendar;
import waymark.contract.Cadence;
import waymark.rule.terms.Deadline;

/** The spans of days, one after the other, for each of which a feed of some cadence is expected once. */
final class CadencePeriods {

    private final Cadence cadence;
    private final WorkingCalendar calendar;

    /**
     * @param cadence any but ON_CHANGE, which has no periods
     * @param calendar whose working days a daily feed follows
     */
    CadencePeriods(Cadence cadence, WorkingCalendar calendar) {
        if (cadence == Cadence.ON_CHANGE) {
            throw new IllegalArgumentException("a feed that is sent on change is never expected");
        }
        this.cadence = cadence;
        this.calendar = calendar;
    }

    /** The period that {@code day} belongs to; of a daily feed a free day belongs to the next working day. */
    Period holding(LocalDate day) {
        return switch (cadence) {
            case DAILY -> Period.of(calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1));
            case WEEKLY -> week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHLY -> month(day.withDayOfMonth(1));
            case ON_CHANGE -> throw new IllegalStateException();
        };
    }

    Period after(Period period) {
        return holding(period.lastOn().plusDays(1));
    }

    /** The last day of the period after it, by which what is sent for a period is due. */
    Deadline due(Period period) {
        LocalDate dueOn = after(period).lastOn();
        return switch (cadence) {
            case DAILY -> Deadline.of(dueOn, "due {}, the working day after {}", dueOn, period.firstOn());
            case WEEKLY ->
                Deadline.of(
                        dueOn,
                        "due {}, the end of the week after that from {} to {}",
                        dueOn,
                        period.firstOn(),
                        period.lastOn());
            case MONTHLY ->
                Deadline.of(dueOn, "due {}, the end of the month after {}", dueOn, YearMonth.from(period.firstOn()));
            case ON_CHANGE -> throw new IllegalStateException();
        };
    }

    /** The last day of the last period that was over before {@code day}. */
    LocalDate lastEndBefore(LocalDate day) {
        if (cadence != Cadence.DAILY) {
            return holding(day).firstOn().minusDays(1);
        }
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static Period week(LocalDate monday) {
        return new Period(monday, monday.plusDays(6));
    }

    private static Period month(LocalDate first) {
        return new Period(first, first.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /** One of the spans, first and last day included. */
    record Period(LocalDate firstOn, LocalDate lastOn) {

        private static Period of(LocalDate day) {
            return new Period(day, day);
        }
    }
}

package waymark.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days of one nation: Monday to Friday without its bank holidays. Immutable.
 *
 * <p>Deadlines are computed here and then compared as dates; "working days elapsed" would let a Saturday pass for the
 * Friday before it.
 */
public final class WorkingCalendar implements Serializable {

    private final Set<LocalDate> holidays;

    WorkingCalendar(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /**
     * Whether {@code day} is neither a Saturday, a Sunday nor a bank holiday. Outside the years of the list only weekends are
     * free: a run never judges as of a later year, so a deadline there is not due whichever of its days is free.
     */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !holidays.contains(day);
    }

    /** The {@code count}th working day after {@code day}, which itself is never counted; {@code count} is 1 or more. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " is below 1");
        }
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after {@code day}, up to and including {@code last}; 0 when {@code last} is not later. */
    public int workingDaysAfter(LocalDate day, LocalDate last) {
        int count = 0;
        for (LocalDate next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
            if (isWorkingDay(next)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

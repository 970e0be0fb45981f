package waymark.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The working days of one nation: Monday to Friday without its bank holidays. Immutable.
 *
 * <p>Deadlines are computed here and then compared as dates; "working days elapsed" would let a Saturday pass for the
 * Friday before it.
 */
public final class WorkingCalendar implements Serializable {

    private static final int DAYS_IN_WEEK = 7;
    private static final int WEEKDAYS_IN_WEEK = 5;
    /** Day 0 of the epoch was a Thursday: from the Monday before it on, weeks are whole. */
    private static final int EPOCH_WEEKDAY = 3;

    private final String place;
    /** Those from Monday to Friday, in order; one on a weekend frees no day. */
    private final List<LocalDate> holidays;

    /**
     * @param place where it holds, in words: {@code Scotland}
     */
    WorkingCalendar(String place, Collection<LocalDate> holidays) {
        this.place = place;
        this.holidays = holidays.stream()
                .filter(WorkingCalendar::isWeekday)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where its holidays are holidays: {@code Scotland} or {@code England and Wales}. */
    public String place() {
        return place;
    }

    /**
     * Whether {@code day} is neither a Saturday, a Sunday nor a bank holiday. Outside the years of the list only weekends are
     * free: a run never judges as of a later year, so a deadline there is not due whichever of its days is free.
     */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && Collections.binarySearch(holidays, day) < 0;
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
        return last.isAfter(day)
                ? (int) (weekdaysUpTo(last) - weekdaysUpTo(day))
                        - holidaysAfter(day, last).size()
                : 0;
    }

    /** The bank holidays from Monday to Friday that lie after {@code day}, up to and including {@code last}, in order. */
    public List<LocalDate> holidaysAfter(LocalDate day, LocalDate last) {
        return last.isAfter(day) ? holidays.subList(holidaysUpTo(day), holidaysUpTo(last)) : List.of();
    }

    private int holidaysUpTo(LocalDate day) {
        int found = Collections.binarySearch(holidays, day);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Up to and including {@code day}; a Monday of long ago is the first. */
    private static long weekdaysUpTo(LocalDate day) {
        long days = day.toEpochDay() + EPOCH_WEEKDAY + 1;
        return WEEKDAYS_IN_WEEK * Math.floorDiv(days, DAYS_IN_WEEK)
                + Math.min(Math.floorMod(days, DAYS_IN_WEEK), WEEKDAYS_IN_WEEK);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

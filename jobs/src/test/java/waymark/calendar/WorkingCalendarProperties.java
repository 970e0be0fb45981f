package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;

class WorkingCalendarProperties {

    @Property
    void agreesWithCountingDayByDay(
            @ForAll @DateRange(min = "2019-01-01", max = "2021-12-31") LocalDate day,
            @ForAll @IntRange(min = 0, max = 400) int later,
            @ForAll @Size(max = 60) Set<@DateRange(min = "2019-01-01", max = "2023-12-31") LocalDate> holidays) {
        WorkingCalendar calendar = new WorkingCalendar("somewhere", holidays);

        long counted = day.plusDays(1)
                .datesUntil(day.plusDays(later + 1L))
                .filter(each -> each.getDayOfWeek().getValue() < 6)
                .filter(each -> !holidays.contains(each))
                .count();

        assertThat(calendar.workingDaysAfter(day, day.plusDays(later))).isEqualTo((int) counted);
    }

    @Property
    void namesTheHolidaysThatAreNoWeekendDays(
            @ForAll @DateRange(min = "2019-01-01", max = "2021-12-31") LocalDate day,
            @ForAll @IntRange(min = -5, max = 400) int later,
            @ForAll @Size(max = 60) Set<@DateRange(min = "2019-01-01", max = "2023-12-31") LocalDate> holidays) {
        LocalDate last = day.plusDays(later);

        assertThat(new WorkingCalendar("somewhere", holidays).holidaysAfter(day, last))
                .containsExactlyElementsOf(holidays.stream()
                        .filter(each -> each.isAfter(day) && !each.isAfter(last))
                        .filter(each -> each.getDayOfWeek().getValue() < 6)
                        .sorted()
                        .toList());
    }

    @Property
    void countsBackWhatItCountedForward(
            @ForAll @DateRange(min = "2010-01-01", max = "2022-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 260) int days) {
        WorkingCalendar calendar = BankHolidays.bundled().of(Nation.SCOTLAND);

        LocalDate reached = calendar.plusWorkingDays(day, days);

        assertThat(calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.workingDaysAfter(day, reached)).isEqualTo(days);
        assertThat(calendar.workingDaysAfter(day, reached.minusDays(1))).isEqualTo(days - 1);
    }

    @Property
    void neverReachesADeadlineEarlierForStartingLater(
            @ForAll @DateRange(min = "2010-01-01", max = "2022-12-31") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        WorkingCalendar calendar = BankHolidays.bundled().of(Nation.ENGLAND);

        assertThat(calendar.plusWorkingDays(day.plusDays(1), days))
                .isAfterOrEqualTo(calendar.plusWorkingDays(day, days));
    }

    @Property
    void aHolidayMoreNeverBringsADeadlineForward(
            @ForAll @DateRange(min = "2020-01-01", max = "2020-12-31") LocalDate day,
            @ForAll @DateRange(min = "2020-01-01", max = "2020-12-31") LocalDate holiday,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        Set<LocalDate> more = new TreeSet<>(Comparator.naturalOrder());
        more.add(holiday);

        assertThat(new WorkingCalendar("there", more).plusWorkingDays(day, days))
                .isAfterOrEqualTo(new WorkingCalendar("here", Set.of()).plusWorkingDays(day, days));
    }
}

package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;

class IntakeTest {

    private static final WorkingCalendar CALENDAR = BankHolidays.bundled().of(Nation.ENGLAND);
    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    private static final LocalDate LAST = LocalDate.parse("2018-12-31");

    @Test
    void peopleComeOneAfterAnotherOnWorkingDays() {
        List<LocalDate> days = days(400, null, List.of());

        assertThat(days).isSorted().allMatch(CALENDAR::isWorkingDay);
        assertThat(days.get(0)).isBetween(FIRST, LocalDate.parse("2018-01-08"));
        assertThat(days.get(399)).isBetween(LocalDate.parse("2018-12-21"), LAST);
    }

    @Test
    void augustAndDecemberAreTheQuietestMonths() {
        List<Month> byNumber = days(4_000, null, List.of()).stream()
                .collect(Collectors.groupingBy(LocalDate::getMonth, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(byNumber.subList(0, 2)).containsExactly(Month.DECEMBER, Month.AUGUST);
    }

    @Test
    void aContractThatClosesEarlierTakesAllOfItsPeopleBefore() {
        LocalDate until = LocalDate.parse("2018-03-29");
        assertThat(days(90, until, List.of())).allMatch(day -> !day.isAfter(until));
    }

    @Test
    void nobodyIsReferredOnDaysThatAreLeftToPlantedPeople() {
        Intake.Quiet quiet = new Intake.Quiet("WHP-03", LocalDate.parse("2018-09-03"), LocalDate.parse("2018-09-28"));
        assertThat(days(400, null, List.of(quiet)))
                .noneMatch(quiet::holds)
                .contains(LocalDate.parse("2018-08-31"), LocalDate.parse("2018-10-01"));
    }

    private static List<LocalDate> days(int count, LocalDate until, List<Intake.Quiet> quiet) {
        Intake intake = new Intake(new Referrals(count, FIRST, LAST), until, quiet, CALENDAR);
        Chance chance = Chance.of(1, "intake");
        return IntStream.range(0, count)
                .mapToObj(place -> intake.day(place, count, chance))
                .toList();
    }
}

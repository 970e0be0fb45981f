package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final BankHolidays HOLIDAYS = BankHolidays.bundled();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                      | day        | England | Scotland
            Friday                                           | 2020-02-07 | true    | true
            Saturday                                         | 2020-02-08 | false   | false
            Sunday                                           | 2020-02-09 | false   | false
            Monday                                           | 2020-02-10 | true    | true
            Thursday before Easter                           | 2020-04-09 | true    | true
            Good Friday                                      | 2020-04-10 | false   | false
            Easter Monday                                    | 2020-04-13 | false   | true
            Tuesday after Easter                             | 2020-04-14 | true    | true
            the Monday that May Day was moved from           | 2020-05-04 | true    | true
            the Friday that May Day was moved to             | 2020-05-08 | false   | false
            last Monday in May                               | 2020-05-25 | false   | false
            first Monday in August 2013                      | 2013-08-05 | true    | false
            Tuesday after it                                 | 2013-08-06 | true    | true
            last Monday in August 2013                       | 2013-08-26 | false   | true
            St Andrew's Day on a Monday                      | 2020-11-30 | true    | false
            Monday for a St Andrew's Day on a Saturday       | 2013-12-02 | true    | false
            Christmas Eve                                    | 2020-12-24 | true    | true
            Christmas Day                                    | 2020-12-25 | false   | false
            Monday for a Boxing Day on a Saturday            | 2020-12-28 | false   | false
            Tuesday after it                                 | 2020-12-29 | true    | true
            New Year's Day                                   | 2020-01-01 | false   | false
            2 January                                        | 2020-01-02 | true    | false
            Monday for a New Year's Day on a Saturday        | 2028-01-03 | false   | false
            Tuesday for a 2 January on a Sunday              | 2028-01-04 | true    | false
            last Monday in August 2028                       | 2028-08-28 | false   | true
            St Andrew's Day on a Thursday                    | 2028-11-30 | true    | false
            the last working day of the list                 | 2028-12-29 | true    | true
            """)
    void knowsTheWorkingDaysOfEachNation(String situation, LocalDate day, boolean england, boolean scotland) {
        assertThat(HOLIDAYS.of(Nation.ENGLAND).isWorkingDay(day)).isEqualTo(england);
        assertThat(HOLIDAYS.of(Nation.WALES).isWorkingDay(day)).isEqualTo(england);
        assertThat(HOLIDAYS.of(Nation.GREAT_BRITAIN).isWorkingDay(day)).isEqualTo(england);
        assertThat(HOLIDAYS.of(Nation.SCOTLAND).isWorkingDay(day)).isEqualTo(scotland);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                                        | nation   | from       | days | reached
            exit report asked for on 1 August 2013                             | ENGLAND  | 2013-08-01 | 10   | 2013-08-15
            the same, 5 August free                                            | SCOTLAND | 2013-08-01 | 10   | 2013-08-16
            exit report asked for on 2 August 2013                             | ENGLAND  | 2013-08-02 | 10   | 2013-08-16
            reply to a reminder of Friday 16 August 2013, 26 August free       | ENGLAND  | 2013-08-16 | 7    | 2013-08-28
            the same, 26 August worked                                         | SCOTLAND | 2013-08-16 | 7    | 2013-08-27
            the day after that reply was due                                   | ENGLAND  | 2013-08-28 | 1    | 2013-08-29
            from a Friday over the weekend                                     | ENGLAND  | 2020-02-07 | 1    | 2020-02-10
            from a Saturday                                                    | ENGLAND  | 2020-02-08 | 1    | 2020-02-10
            from a Sunday                                                      | ENGLAND  | 2020-02-09 | 1    | 2020-02-10
            over Easter                                                        | ENGLAND  | 2020-04-09 | 1    | 2020-04-14
            over Easter, Monday worked                                         | SCOTLAND | 2020-04-09 | 1    | 2020-04-13
            over Christmas                                                     | ENGLAND  | 2020-12-24 | 1    | 2020-12-29
            over the New Year                                                  | ENGLAND  | 2019-12-31 | 1    | 2020-01-02
            over the New Year, 2 January free                                  | SCOTLAND | 2019-12-31 | 1    | 2020-01-03
            20 days with neither Easter nor May Day                            | ENGLAND  | 2020-02-03 | 20   | 2020-03-02
            """)
    void countsWorkingDaysForward(String situation, Nation nation, LocalDate from, int days, LocalDate reached) {
        assertThat(HOLIDAYS.of(nation).plusWorkingDays(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                               | day        | last       | count
            the same day                              | 2013-08-02 | 2013-08-02 | 0
            an earlier day                            | 2013-08-02 | 2013-07-02 | 0
            the next working day                      | 2013-08-01 | 2013-08-02 | 1
            Friday to Saturday                        | 2013-08-16 | 2013-08-17 | 0
            Friday to Sunday                          | 2013-08-16 | 2013-08-18 | 0
            Friday to Monday                          | 2013-08-16 | 2013-08-19 | 1
            due Friday, received on the Saturday      | 2013-08-02 | 2013-08-17 | 10
            up to a bank holiday, not counted         | 2013-08-16 | 2013-08-26 | 5
            past a bank holiday                       | 2013-08-16 | 2013-08-27 | 6
            """)
    void countsWorkingDaysBetween(String situation, LocalDate day, LocalDate last, int count) {
        assertThat(HOLIDAYS.of(Nation.ENGLAND).workingDaysAfter(day, last)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-25", "2009-12-28", "2009-05-04", "1999-01-01"})
    void hasWeekendsOnlyInYearsBeforeTheList(LocalDate holidayOfThatTime) {
        assertThat(HOLIDAYS.of(Nation.ENGLAND).isWorkingDay(holidayOfThatTime)).isTrue();
        assertThat(HOLIDAYS.of(Nation.ENGLAND).isWorkingDay(LocalDate.of(2009, 12, 26)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void hasWeekendsAloneAfterTheList(Nation nation) {
        WorkingCalendar calendar = HOLIDAYS.of(nation);

        assertThat(calendar.isWorkingDay(LocalDate.of(2028, 12, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2029, 1, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2029, 1, 6))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2028, 12, 29), 3)).isEqualTo(LocalDate.of(2029, 1, 3));
        assertThat(calendar.holidaysAfter(LocalDate.of(2028, 12, 26), LocalDate.of(2030, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                    | nation        | day        | last       | holidays
            none                                           | ENGLAND       | 2013-08-01 | 2013-08-15 |
            on the last day                                | SCOTLAND      | 2013-08-01 | 2013-08-05 | 2013-08-05
            on the first day, which is not among them      | SCOTLAND      | 2013-08-05 | 2013-08-20 |
            the day before the last                        | SCOTLAND      | 2013-08-02 | 2013-08-06 | 2013-08-05
            on no day at all                               | SCOTLAND      | 2013-08-05 | 2013-08-05 |
            from a later day to an earlier one             | SCOTLAND      | 2013-08-20 | 2013-08-01 |
            the same days in England                       | ENGLAND       | 2013-08-02 | 2013-08-06 |
            Easter                                         | WALES         | 2014-04-14 | 2014-04-28 | 2014-04-18 2014-04-21
            Easter in Scotland                             | SCOTLAND      | 2014-04-14 | 2014-04-28 | 2014-04-18
            over the year                                  | GREAT_BRITAIN | 2013-12-24 | 2014-01-02 | 2013-12-25 2013-12-26 2014-01-01
            """)
    void namesTheHolidaysOnWeekdays(String situation, Nation nation, LocalDate day, LocalDate last, String holidays) {
        assertThat(HOLIDAYS.of(nation).holidaysAfter(day, last))
                .extracting(LocalDate::toString)
                .containsExactly(holidays == null ? new String[0] : holidays.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLAND, England and Wales",
        "WALES, England and Wales",
        "GREAT_BRITAIN, England and Wales",
        "SCOTLAND, Scotland"
    })
    void saysWhereItHolds(Nation nation, String place) {
        assertThat(HOLIDAYS.of(nation).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void countsForwardOnly(int days) {
        assertThatThrownBy(() -> HOLIDAYS.of(Nation.ENGLAND).plusWorkingDays(LocalDate.of(2020, 2, 3), days))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

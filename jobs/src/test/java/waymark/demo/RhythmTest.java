package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;

class RhythmTest {

    private static final LocalDate LIVE_ON = LocalDate.parse("2018-12-19");

    private final Rhythm atCadence = new Rhythm.AtCadence(
            LocalDate.parse("2018-01-01"),
            LIVE_ON,
            Map.of("WC-08", LocalDate.parse("2019-02-18")),
            BankHolidays.bundled().of(Nation.ENGLAND));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                        | feed             | recorded   | from       | to
        daily, a working day                               | referral         | 2018-12-24 | 2018-12-24 | 2018-12-24
        daily, Christmas Day goes to the next working day  | referral         | 2018-12-25 | 2018-12-27 | 2018-12-27
        daily, the day it goes live                        | referral         | 2018-12-19 | 2018-12-19 | 2018-12-19
        daily, the day before                              | referral         | 2018-12-18 | 2018-01-01 | 2018-12-18
        weekly, a Sunday ends its week                     | plan             | 2018-12-23 | 2018-12-17 | 2018-12-23
        weekly, the Monday of the first week               | plan             | 2018-12-17 | 2018-12-17 | 2018-12-23
        weekly, the Sunday before                          | plan             | 2018-12-16 | 2018-01-01 | 2018-12-16
        monthly, the first month as a whole                | distance_reading | 2018-12-01 | 2018-12-01 | 2018-12-31
        monthly, the month before                          | distance_reading | 2018-11-30 | 2018-01-01 | 2018-11-30
        on change, later                                   | contract         | 2019-02-11 | 2019-02-11 | 2019-02-11
        on change, before it goes live                     | contract         | 2010-10-25 | 2018-01-01 | 2018-12-18
        """)
    void aRowGoesIntoTheFileOfItsPeriodAndHistoryIntoOne(
            String situation, String feed, LocalDate recordedOn, LocalDate from, LocalDate to) {
        assertThat(atCadence.periodOf(Columns.feed(feed), "WC-03", recordedOn)).isEqualTo(new Period(from, to));
    }

    @Test
    void aDailyFeedIsOwedOnEveryWorkingDayAcrossChristmas() {
        assertThat(atCadence.owed(Columns.feed("referral"), "dwp", LocalDate.parse("2018-12-28")))
                .extracting(period -> period.from().toString())
                .containsExactly("2018-12-19", "2018-12-20", "2018-12-21", "2018-12-24", "2018-12-27", "2018-12-28");
    }

    @Test
    void whoJoinsLaterHandsOverALongerHistoryAndOwesNothingBefore() {
        assertThat(atCadence.periodOf(Columns.feed("plan"), "WC-08", LocalDate.parse("2019-02-17")))
                .isEqualTo(new Period(LocalDate.parse("2018-01-01"), LocalDate.parse("2019-02-17")));
        assertThat(atCadence.owed(Columns.feed("plan"), "WC-08", LocalDate.parse("2019-02-28")))
                .containsExactly(new Period(LocalDate.parse("2019-02-18"), LocalDate.parse("2019-02-24")));
    }

    @Test
    void nothingIsOwedOfAFeedThatIsSentOnChange() {
        assertThat(atCadence.owed(Columns.feed("contract"), "dwp", LocalDate.parse("2019-12-31")))
                .isEmpty();
    }

    @Test
    void aNationalWorldHasAFileForEachMonthWithRowsAndNoOther() {
        Rhythm byMonth = new Rhythm.ByMonth();
        LocalDate leapDay = LocalDate.parse("2020-02-29");
        assertThat(byMonth.periodOf(Columns.feed("referral"), "dwp", leapDay))
                .isEqualTo(new Period(LocalDate.parse("2020-02-01"), leapDay));
        assertThat(byMonth.owed(Columns.feed("referral"), "dwp", leapDay)).isEmpty();
    }
}

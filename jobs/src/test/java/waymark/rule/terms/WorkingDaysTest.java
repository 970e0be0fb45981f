package waymark.rule.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.rule.Sentence;

class WorkingDaysTest {

    private static final BankHolidays HOLIDAYS = BankHolidays.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | nation   | day        | count | words
        no holiday                | ENGLAND  | 2013-08-01 | 10    | Thu 1 Aug 2013, due Thu 15 Aug (10 working days).
        one working day           | ENGLAND  | 2013-08-15 | 1     | Thu 15 Aug 2013, due Fri 16 Aug (1 working day).
        a holiday in Scotland     | SCOTLAND | 2013-08-01 | 10    | Thu 1 Aug 2013, due Fri 16 Aug (10 working days, Mon 5 Aug is a holiday in Scotland).
        one in England            | ENGLAND  | 2013-08-23 | 1     | Fri 23 Aug 2013, due Tue 27 Aug (1 working day, Mon 26 Aug is a holiday in England and Wales).
        in Wales the same         | WALES    | 2013-08-23 | 1     | Fri 23 Aug 2013, due Tue 27 Aug (1 working day, Mon 26 Aug is a holiday in England and Wales).
        for all of Great Britain  | GREAT_BRITAIN | 2013-08-23 | 1 | Fri 23 Aug 2013, due Tue 27 Aug (1 working day, Mon 26 Aug is a holiday in England and Wales).
        the day after the holiday | SCOTLAND | 2013-08-05 | 10    | Mon 5 Aug 2013, due Mon 19 Aug (10 working days).
        two                       | ENGLAND  | 2014-04-14 | 10    | Mon 14 Apr 2014, due Wed 30 Apr (10 working days, Fri 18 Apr and Mon 21 Apr are holidays in England and Wales).
        # 25 and 26 December, 1 January; 2 January too in Scotland
        over the year             | ENGLAND  | 2013-12-16 | 10    | Mon 16 Dec 2013, due Thu 2 Jan 2014 (10 working days, Wed 25 Dec 2013, Thu 26 Dec and Wed 1 Jan 2014 are holidays in England and Wales).
        """)
    void saysHowManyAndWhichHolidaysWereSkipped(
            String situation, Nation nation, LocalDate day, int count, String words) {
        WorkingDays clock = WorkingDays.after(day, count, HOLIDAYS.of(nation));

        assertThat(Sentence.of("{}, due {} ({}).", day, clock.last(), clock.words()))
                .isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                     | nation   | day        | last       | words
        the same day                    | ENGLAND  | 2013-08-01 | 2013-08-01 | 0 working days
        an earlier day                  | ENGLAND  | 2013-08-01 | 2013-07-01 | 0 working days
        the Saturday after a Friday     | ENGLAND  | 2013-08-16 | 2013-08-17 | 0 working days
        the next day                    | ENGLAND  | 2013-08-01 | 2013-08-02 | 1 working day
        up to a holiday                 | SCOTLAND | 2013-08-01 | 2013-08-05 | 1 working day, Mon 5 Aug 2013 is a holiday in Scotland
        """)
    void countsThoseBetween(String situation, Nation nation, LocalDate day, LocalDate last, String words) {
        assertThat(Sentence.of(
                        "{}",
                        WorkingDays.between(day, last, HOLIDAYS.of(nation)).words()))
                .isEqualTo(words);
    }

    /** Ten working days from Friday 2 August 2013 end on Friday the 16th; Monday the 26th is a holiday in England. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation        | done       | late
        the Saturday after | 2013-08-17 | less than a working day late
        the Sunday after   | 2013-08-18 | less than a working day late
        the Monday after   | 2013-08-19 | 1 working day late
        the Friday after   | 2013-08-23 | 5 working days late
        on the holiday     | 2013-08-26 | 5 working days late
        the day after it   | 2013-08-27 | 6 working days late
        """)
    void saysByHowMuchADeadlineWasMissed(String situation, LocalDate done, String late) {
        WorkingDays clock = WorkingDays.after(LocalDate.of(2013, 8, 2), 10, HOLIDAYS.of(Nation.ENGLAND));

        assertThat(clock.late(done)).isEqualTo(late);
    }
}

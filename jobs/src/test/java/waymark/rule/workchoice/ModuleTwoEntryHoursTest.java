package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jobs of somebody who entered Module Two on 1 June 2017. */
class ModuleTwoEntryHoursTest {

    private static final String ENTRY_HOURS = "m2_entry_hours";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                        | jobs                                                                                      | entry
        16.00 hours                                        | employment start_date=2017-06-01 weekly_hours=16.00 needs_support=true                    | MET
        15.99 hours                                        | employment start_date=2017-06-01 weekly_hours=15.99 needs_support=true                    | NOT_MET
        self-employed for 16 hours                         | employment kind=SELF_EMPLOYED start_date=2017-06-01 weekly_hours=16 needs_support=true    | MET
        permitted work does not count                      | employment kind=PERMITTED_WORK start_date=2017-06-01 weekly_hours=16 needs_support=true   | NOT_MET
        8.00 and 8.00 with two employers                   | employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.00 needs_support=true; employment employer_id=E2 start_date=2017-06-01 weekly_hours=8.00 needs_support=false | MET
        8.00 and 7.99                                      | employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.00 needs_support=true; employment employer_id=E2 start_date=2017-06-01 weekly_hours=7.99 needs_support=false | NOT_MET
        8.00 and 8.0, one job sent twice                   | employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.00 needs_support=true; employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.0 needs_support=true | NOT_MET
        8 and 9 hours with one employer: two jobs          | employment employer_id=E1 start_date=2017-06-01 weekly_hours=8 needs_support=true; employment employer_id=E1 start_date=2017-06-01 weekly_hours=9 needs_support=true | MET
        8 hours twice, no employer named: one job          | employment start_date=2017-06-01 weekly_hours=8 needs_support=true; employment start_date=2017-06-01 weekly_hours=8 needs_support=true | NOT_MET
        8 hours twice from different days: two jobs        | employment employer_id=E1 start_date=2017-06-01 weekly_hours=8 needs_support=true; employment employer_id=E1 start_date=2017-05-31 weekly_hours=8 needs_support=true | MET
        8 hours employed and self-employed: two jobs       | employment kind=EMPLOYED start_date=2017-06-01 weekly_hours=8 needs_support=true; employment kind=SELF_EMPLOYED start_date=2017-06-01 weekly_hours=8 needs_support=true | MET
        begins the day after                               | employment start_date=2017-06-02 weekly_hours=16 needs_support=true                       | NOT_MET
        ends on the day                                    | employment start_date=2017-05-01 end_date=2017-06-01 weekly_hours=16 needs_support=true   | MET
        ended the day before                               | employment start_date=2017-05-01 end_date=2017-05-31 weekly_hours=16 needs_support=true   | NOT_MET
        two jobs one after the other do not add up         | employment start_date=2017-05-01 end_date=2017-05-31 weekly_hours=8 needs_support=true; employment start_date=2017-06-01 weekly_hours=8 needs_support=true | NOT_MET
        no job                                             |                                                                                           | NOT_MET
        no job needs support                               | employment start_date=2017-06-01 weekly_hours=16 needs_support=false                      | NOT_MET
        support not said                                   | employment start_date=2017-06-01 weekly_hours=16                                          | UNKNOWN:NEEDS_SUPPORT_BLANK
        support not said of one, none needed in the other  | employment employer_id=E1 start_date=2017-06-01 weekly_hours=16; employment employer_id=E2 start_date=2017-06-01 weekly_hours=16 needs_support=false | UNKNOWN:NEEDS_SUPPORT_BLANK
        support not said of one, needed in the other       | employment employer_id=E1 start_date=2017-06-01 weekly_hours=16; employment employer_id=E2 start_date=2017-06-01 weekly_hours=16 needs_support=true | MET
        one job sent twice, once with the need             | employment employer_id=E1 start_date=2017-06-01 weekly_hours=16; employment employer_id=E1 start_date=2017-06-01 weekly_hours=16 needs_support=true | MET
        too few hours, support not said                    | employment start_date=2017-06-01 weekly_hours=15.99                                       | NOT_MET
        hours not said                                     | employment start_date=2017-06-01 needs_support=true                                       | UNKNOWN:HOURS_BLANK
        hours not said, no support needed                  | employment start_date=2017-06-01 needs_support=false                                      | NOT_MET
        neither said                                       | employment start_date=2017-06-01                                                          | UNKNOWN:HOURS_BLANK
        15.99 known, hours of another job not said         | employment employer_id=E1 start_date=2017-06-01 weekly_hours=15.99 needs_support=true; employment employer_id=E2 start_date=2017-06-01 needs_support=true | UNKNOWN:HOURS_BLANK
        16 known, hours of another job not said            | employment employer_id=E1 start_date=2017-06-01 weekly_hours=16 needs_support=true; employment employer_id=E2 start_date=2017-06-01 needs_support=true | MET
        """)
    void asksForSixteenHoursAndANeedOfSupport(String situation, String jobs, String entry) {
        String rows = "in2 2017-06-01.." + (jobs == null ? "" : "; " + jobs);

        assertThat(Judged.verdicts(ENTRY_HOURS, rows, "2018-12-31")).isEqualTo("S1 " + entry);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | rows                                    | as of      | entry
        entered today                | in2 2017-06-01..                        | 2017-06-01 | S1 NOT_MET
        enters tomorrow              | in2 2017-06-01..                        | 2017-05-31 | none
        each entry by itself         | in2 2017-06-01..2017-06-30; in2 2017-08-01..; employment start_date=2017-08-01 weekly_hours=16 needs_support=true | 2018-12-31 | S1 NOT_MET, S2 MET
        Module One asks no hours     | in1 2017-06-01..                        | 2018-12-31 | none
        never started                | participation leave_date=; in2 2017-06-01.. | 2018-12-31 | none
        """)
    void judgesEachEntry(String situation, String rows, String asOf, String entry) {
        assertThat(Judged.verdicts(ENTRY_HOURS, rows, asOf)).isEqualTo(entry);
    }
}

package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What support a participant in Module Two has: how it tapers, by whom and of how many kinds. */
class ModuleTwoSupportTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | stay                       | activities                                                       | taper
        six full months: half the support at the end      | in2 2017-06-01..2017-11-30 | support 2017-06-01 60; support 2017-08-31 60; support 2017-09-01 30; support 2017-11-30 30 | S1 COUNTED=0.5
        a third of it, rounded to four decimals           | in2 2017-06-01..2017-11-30 | support 2017-06-10 90; support 2017-11-10 30                     | S1 COUNTED=0.3333
        two thirds, rounded up                            | in2 2017-06-01..2017-11-30 | support 2017-06-10 90; support 2017-11-10 60                     | S1 COUNTED=0.6667
        nothing at the end                                | in2 2017-06-01..2017-11-30 | support 2017-06-10 90                                            | S1 COUNTED=0
        more at the end                                   | in2 2017-06-01..2017-11-30 | support 2017-06-10 90; support 2017-11-10 180                    | S1 COUNTED=2
        nothing at first                                  | in2 2017-06-01..2017-11-30 | support 2017-11-10 180                                           | S1 UNKNOWN:NO_SUPPORT_AT_FIRST
        participation is not support                      | in2 2017-06-01..2017-11-30 | hours 2017-06-10 480; support 2017-11-10 180                     | S1 UNKNOWN:NO_SUPPORT_AT_FIRST
        begun a day late: five full months                | in2 2017-06-02..2017-11-30 | support 2017-07-10 90                                            | none
        ended a day early: five full months               | in2 2017-06-01..2017-11-29 | support 2017-06-10 90                                            | none
        part months at both ends count for neither        | in2 2017-05-20..2017-12-15 | support 2017-05-31 999; support 2017-06-10 90; support 2017-11-30 45; support 2017-12-01 999 | S1 COUNTED=0.5
        eight full months: the two in the middle do not   | in2 2017-06-01..2018-01-31 | support 2017-06-10 90; support 2017-09-01 999; support 2017-10-31 999; support 2017-11-01 45 | S1 COUNTED=0.5
        open                                              | in2 2017-06-01..           | support 2017-06-10 90                                            | none
        """)
    void comparesTheLastThreeFullMonthsWithTheFirst(String situation, String stay, String activities, String taper) {
        assertThat(Judged.verdicts("m2_taper_index", stay + "; " + activities, "2018-12-31"))
                .isEqualTo(taper);
    }

    /** In Module Two from 1 June 2017 to 31 March 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | rows                                                                                        | as of      | contact
        one adviser                              | hours 2017-12-10 60 regular_contact=true adviser_id=D1                                      | 2017-12-31 | R1 MET
        one adviser, seen twice                  | hours 2017-12-10 60 regular_contact=true adviser_id=D1; hours 2017-12-11 60 regular_contact=true adviser_id=D1 | 2017-12-31 | R1 MET
        two advisers                             | hours 2017-12-10 60 regular_contact=true adviser_id=D1; hours 2017-12-11 60 regular_contact=true adviser_id=D2 | 2017-12-31 | R1 NOT_MET
        another adviser, not the regular contact | hours 2017-12-10 60 regular_contact=true adviser_id=D1; hours 2017-12-11 60 regular_contact=false adviser_id=D2 | 2017-12-31 | R1 MET
        another adviser, nothing said            | hours 2017-12-10 60 regular_contact=true adviser_id=D1; hours 2017-12-11 60 adviser_id=D2   | 2017-12-31 | R1 MET
        a regular contact without a name         | hours 2017-12-10 60 regular_contact=true                                                    | 2017-12-31 | R1 NOT_MET
        nobody                                   |                                                                                             | 2017-12-31 | R1 NOT_MET
        exactly three months ago                 | hours 2017-09-30 60 regular_contact=true adviser_id=D1                                      | 2017-12-31 | R1 NOT_MET
        a day less than three months ago         | hours 2017-10-01 60 regular_contact=true adviser_id=D1                                      | 2017-12-31 | R1 MET
        today                                    | hours 2017-12-31 60 regular_contact=true adviser_id=D1                                      | 2017-12-31 | R1 MET
        the last day of Module Two               | hours 2018-03-01 60 regular_contact=true adviser_id=D1                                      | 2018-03-31 | R1 MET
        the day after it                         | hours 2018-03-01 60 regular_contact=true adviser_id=D1                                      | 2018-04-01 | none
        left today                               | left 2017-12-31 OTHER; hours 2017-12-10 60 regular_contact=true adviser_id=D1               | 2017-12-31 | none
        """)
    void asksForOneRegularContact(String situation, String rows, String asOf, String contact) {
        String stayed = "in2 2017-06-01..2018-03-31" + (rows == null ? "" : "; " + rows);

        assertThat(Judged.verdicts("m2_regular_contact", stayed, asOf)).isEqualTo(contact);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | rows                                                                      | breadth
        nothing                                      |                                                                           | 0
        career goals                                 | participant_event event_type=CAREER_GOALS event_date=2017-06-10           | 1
        career goals, twice                          | participant_event event_type=CAREER_GOALS event_date=2017-06-10; participant_event event_type=CAREER_GOALS event_date=2017-06-11 | 1
        before the start                             | participant_event event_type=SUPPORT_PACKAGE event_date=2017-05-02        | 1
        tomorrow                                     | participant_event event_type=SUPPORT_PACKAGE event_date=2018-01-01        | 0
        an event that is none of the ten             | participant_event event_type=PROGRESSION_DISCUSSED event_date=2017-06-10  | 0
        Access to Work discussed                     | access_to_work_event event_type=DISCUSSED event_date=2017-05-11           | 1
        Access to Work recommended and agreed        | access_to_work_event event_type=RECOMMENDED event_date=2017-05-11; access_to_work_event event_type=AGREED event_date=2017-05-12 | 1
        Access to Work ended                         | access_to_work_event event_type=ENDED event_date=2017-06-11               | 0
        taper on a version that was never agreed     | plan created_date=2017-06-10 taper=YES                                    | 1
        taper on an Action Plan                      | plan plan_type=ACTION_PLAN created_date=2017-06-10 taper=YES              | 0
        taper not appropriate                        | plan agreed_date=2017-06-10 taper=NOT_APPROPRIATE                         | 0
        reviewed in Module Two                       | held 2017-06-01                                                           | 1
        reviewed before Module Two                   | held 2017-05-31                                                           | 0
        everything                                   | participant_event event_type=CAREER_GOALS event_date=2017-06-10; participant_event event_type=EMPLOYER_GOALS event_date=2017-06-10; participant_event event_type=SUPPORT_PACKAGE event_date=2017-06-10; participant_event event_type=BENEFITS_SIGNPOSTED event_date=2017-06-10; participant_event event_type=EQUALITY_RIGHTS event_date=2017-06-10; participant_event event_type=OTHER_ORGANISATION event_date=2017-06-10; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2017-06-10; access_to_work_event event_type=AGREED event_date=2017-06-10; plan agreed_date=2017-06-10 taper=YES; held 2017-06-10 | 10
        """)
    void countsTheKindsOfSupport(String situation, String rows, String breadth) {
        String stayed = "in2 2017-06-01.." + (rows == null ? "" : "; " + rows);

        assertThat(Judged.verdicts("m2_support_breadth", stayed, "2017-12-31")).isEqualTo("R1 COUNTED=" + breadth);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | rows                                               | as of      | breadth
        the day of entry           | in2 2017-06-01..2018-05-31                         | 2017-06-01 | R1 COUNTED=0
        the day before             | in2 2017-06-01..2018-05-31                         | 2017-05-31 | none
        the last day               | in2 2017-06-01..2018-05-31                         | 2018-05-31 | R1 COUNTED=0
        the day after              | in2 2017-06-01..2018-05-31                         | 2018-06-01 | none
        leaves tomorrow            | left 2017-12-31 OTHER; in2 2017-06-01..2018-05-31  | 2017-12-30 | R1 COUNTED=0
        left today                 | left 2017-12-31 OTHER; in2 2017-06-01..2018-05-31  | 2017-12-31 | none
        in Module One              | in1 2017-06-01..2018-05-31                         | 2017-12-31 | none
        """)
    void countsForThoseInModuleTwoToday(String situation, String rows, String asOf, String breadth) {
        assertThat(Judged.verdicts("m2_support_breadth", rows, asOf)).isEqualTo(breadth);
    }
}

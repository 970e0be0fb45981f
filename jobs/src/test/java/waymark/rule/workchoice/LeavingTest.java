package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access to Work when a participant leaves, and what goes on after the end of provision. */
class LeavingTest {

    private static final String BY_PROVIDER =
            "access_to_work_event event_type=AGREED event_date=2017-06-10 negotiated_by=PROVIDER";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | left                  | told                                                                                            | handover
        told and confirmed                           | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-05-31 arrangements_confirmed=true  | MET
        told and confirmed months later              | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-12-31 arrangements_confirmed=true  | MET
        told and confirmed tomorrow                  | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2019-01-01 arrangements_confirmed=true  | NOT_MET
        told, not confirmed                          | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-05-31 arrangements_confirmed=false | NOT_MET
        told, nobody knows whether confirmed         | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-05-31                              | UNKNOWN:CONFIRMED_BLANK
        told twice, once with confirmation           | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-05-31; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-30 arrangements_confirmed=true | MET
        told twice, once without, once unknown       | left 2018-05-31 OTHER | access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-05-31; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-30 arrangements_confirmed=false | UNKNOWN:CONFIRMED_BLANK
        another event was confirmed                  | left 2018-05-31 OTHER | access_to_work_event event_type=LIAISON_JCP event_date=2018-05-31 arrangements_confirmed=true       | NOT_MET
        not told                                     | left 2018-05-31 OTHER |                                                                                                 | NOT_MET
        died                                         | left 2018-05-31 DIED  |                                                                                                 | NOT_MET
        leaves tomorrow                              | left 2019-01-01 OTHER |                                                                                                 | none
        """)
    void asksWhetherTheAdviserWasTold(String situation, String left, String told, String handover) {
        String rows = left + "; " + BY_PROVIDER + (told == null ? "" : "; " + told);

        assertThat(Judged.verdict("access_to_work_handover", rows, "2018-12-31"))
                .isEqualTo(handover);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                               | event                                                                                    | handover
        negotiated by the provider                | access_to_work_event event_type=ENDED event_date=2018-12-31 negotiated_by=PROVIDER       | NOT_MET
        negotiated by somebody else               | access_to_work_event event_type=AGREED event_date=2017-06-10 negotiated_by=OTHER         | none
        nobody knows by whom                      | access_to_work_event event_type=AGREED event_date=2017-06-10                             | none
        no Access to Work                         | participant_event event_type=INTERACTION event_date=2017-06-10                           | none
        """)
    void asksOnlyWhereTheProviderNegotiated(String situation, String event, String handover) {
        assertThat(Judged.verdict("access_to_work_handover", "left 2018-05-31 OTHER; " + event, "2018-12-31"))
                .isEqualTo(handover);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                    | in work | access | events                                                                                         | informed
        allowed and informed                           | true    | true   | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2018-05-31 disclosure_allowed=true | MET
        allowed, informed tomorrow                     | true    | true   | access_to_work_event event_type=AGREED event_date=2018-05-31 disclosure_allowed=true; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2019-01-01 | NOT_MET
        allowed, not informed                          | true    | true   | access_to_work_event event_type=AGREED event_date=2018-05-31 disclosure_allowed=true           | NOT_MET
        refused                                        | true    | true   | access_to_work_event event_type=AGREED event_date=2018-05-31 disclosure_allowed=false          | EXCLUDED:DISCLOSURE_REFUSED
        refused, and informed all the same             | true    | true   | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2018-05-31 disclosure_allowed=false | EXCLUDED:DISCLOSURE_REFUSED
        allowed first, refused later                   | true    | true   | access_to_work_event event_type=AGREED event_date=2018-05-31 disclosure_allowed=true; access_to_work_event event_type=ENDED event_date=2018-06-01 disclosure_allowed=false | EXCLUDED:DISCLOSURE_REFUSED
        refused first, allowed later, not said last    | true    | true   | access_to_work_event event_type=AGREED event_date=2018-05-31 disclosure_allowed=false; access_to_work_event event_type=ENDED event_date=2018-06-01 disclosure_allowed=true; access_to_work_event event_type=ENDED event_date=2018-06-02 | NOT_MET
        both on one day: the greater id says           | true    | true   | access_to_work_event event_id=B event_type=AGREED event_date=2018-05-31 disclosure_allowed=false; access_to_work_event event_id=A event_type=AGREED event_date=2018-05-31 disclosure_allowed=true | EXCLUDED:DISCLOSURE_REFUSED
        never said, informed                           | true    | true   | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2018-05-31                        | UNKNOWN:DISCLOSURE_BLANK
        no event at all                                | true    | true   |                                                                                                | UNKNOWN:DISCLOSURE_BLANK
        not in work                                    | false   | true   |                                                                                                | none
        nobody knows whether in work                   |         | true   |                                                                                                | none
        no Access to Work                              | true    | false  |                                                                                                | none
        nobody knows whether there is                  | true    |        |                                                                                                | none
        """)
    void asksWhetherTheEmployerWasTold(String situation, String inWork, String access, String events, String informed) {
        String rows = "left 2018-05-31 OTHER in_work_at_leave=" + (inWork == null ? "" : inWork)
                + " access_to_work_at_leave=" + (access == null ? "" : access) + (events == null ? "" : "; " + events);

        assertThat(Judged.verdict("employer_informed", rows, "2018-12-31")).isEqualTo(informed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                    | rows                                          | as of      | after provision
        an activity on the last day                    | hours 2019-03-31 60                           | 2019-12-31 | none
        an activity the day after                      | hours 2019-04-01 60                           | 2019-12-31 | T1 COUNTED#ACTIVITY
        Scotland: an activity on the last day          | scotland; hours 2018-10-31 60                 | 2019-12-31 | none
        Scotland: an activity the day after            | scotland; hours 2018-11-01 60                 | 2019-12-31 | T1 COUNTED#ACTIVITY
        Wales ends as England does                     | contract nation=WALES; hours 2018-11-01 60    | 2019-12-31 | none
        Great Britain ends as England does             | contract nation=GREAT_BRITAIN; hours 2018-11-01 60 | 2019-12-31 | none
        an activity tomorrow                           | hours 2019-04-02 60                           | 2019-04-01 | none
        two activities                                 | hours 2019-04-01 60; hours 2019-04-01 60      | 2019-12-31 | T1 COUNTED#ACTIVITY, T2 COUNTED#ACTIVITY
        a review on the last day                       | held 2019-03-31                               | 2019-12-31 | none
        a review the day after                         | held 2019-04-01                               | 2019-12-31 | V1 COUNTED#REVIEW
        a review planned for the day after             | plan_review scheduled_date=2019-04-01         | 2019-12-31 | none
        a stay that ended on the last day              | in2 2018-06-01..2019-03-31                    | 2019-12-31 | none
        a stay that ended the day after                | in2 2018-06-01..2019-04-01                    | 2019-12-31 | S1 COUNTED#MODULE_STAY
        an open stay, the last day is today            | in2 2018-06-01..                              | 2019-03-31 | none
        an open stay, it was yesterday                 | in2 2018-06-01..                              | 2019-04-01 | S1 COUNTED#MODULE_STAY
        a stay in Module Three                         | in3 2019-05-01..2019-05-02                    | 2019-12-31 | S1 COUNTED#MODULE_STAY
        a stay ended by leaving on the last day        | left 2019-03-31 END_OF_PROVISION; in1 2018-06-01.. | 2019-12-31 | none
        a stay ended by leaving the day after          | left 2019-04-01 END_OF_PROVISION; in1 2018-06-01.. | 2019-12-31 | S1 COUNTED#MODULE_STAY
        never started                                  | participation leave_date=; hours 2019-04-01 60 | 2019-12-31 | none
        """)
    void countsWhatIsAfterTheEndOfProvision(String situation, String rows, String asOf, String after) {
        assertThat(Judged.verdicts("activity_after_provision", rows, asOf)).isEqualTo(after);
    }
}

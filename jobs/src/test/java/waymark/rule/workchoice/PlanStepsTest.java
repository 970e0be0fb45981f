package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plans show, and what participants are told, about becoming independent and about the end of Work Choice. */
class PlanStepsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # answer        | taper                    | progression              | closure steps
        YES             | MET                      | MET                      | MET
        NO              | NOT_MET                  | NOT_MET                  | NOT_MET
        NOT_APPROPRIATE | EXCLUDED:NOT_APPROPRIATE | EXCLUDED:NOT_APPROPRIATE | MET_EXCEPTION:NOT_APPROPRIATE
                        | UNKNOWN:FLAG_BLANK       | UNKNOWN:FLAG_BLANK       | UNKNOWN:FLAG_BLANK
        """)
    void readsTheAnswersOfTheCurrentPlan(String answer, String taper, String progression, String closureSteps) {
        String said = answer == null ? "" : answer;
        String rows = "in2 2017-06-01..; plan agreed_date=2017-06-10 taper=" + said + " progression=" + said
                + " post_programme_steps=" + said;

        assertThat(Judged.verdicts("plan_taper", rows, "2018-04-01")).isEqualTo("P1/1 " + taper);
        assertThat(Judged.verdicts("plan_progression", rows, "2018-04-01")).isEqualTo("P1/1 " + progression);
        assertThat(Judged.verdicts("plan_closure_steps", rows, "2018-04-01")).isEqualTo("P1/1 " + closureSteps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | rows                                                                        | as of      | taper    | progression | closure steps
        the last 12 months of provision begin today       | in2 2017-06-01..; plan agreed_date=2017-06-10                               | 2018-04-01 | P1/1     | P1/1        | P1/1
        they begin tomorrow                               | in2 2017-06-01..; plan agreed_date=2017-06-10                               | 2018-03-31 | P1/1     | P1/1        | none
        the last day of provision                         | in2 2017-06-01..; plan agreed_date=2017-06-10                               | 2019-03-31 | P1/1     | P1/1        | P1/1
        the day after                                     | in2 2017-06-01..; plan agreed_date=2017-06-10                               | 2019-04-01 | P1/1     | P1/1        | none
        Scotland: the last 12 months begin today          | scotland; in2 2017-06-01..; plan agreed_date=2017-06-10                     | 2017-11-01 | P1/1     | P1/1        | P1/1
        Scotland: they begin tomorrow                     | scotland; in2 2017-06-01..; plan agreed_date=2017-06-10                     | 2017-10-31 | P1/1     | P1/1        | none
        Scotland: the last day of provision               | scotland; in2 2017-06-01..; plan agreed_date=2017-06-10                     | 2018-10-31 | P1/1     | P1/1        | P1/1
        Scotland: the day after                           | scotland; in2 2017-06-01..; plan agreed_date=2017-06-10                     | 2018-11-01 | P1/1     | P1/1        | none
        the last day of Module Two                        | in2 2017-06-01..2018-04-30; plan agreed_date=2017-06-10                     | 2018-04-30 | P1/1     | P1/1        | P1/1
        the day after it                                  | in2 2017-06-01..2018-04-30; plan agreed_date=2017-06-10                     | 2018-05-01 | none     | P1/1        | P1/1
        in Module One                                     | in1 2017-06-01..; plan agreed_date=2017-06-10                               | 2018-05-01 | none     | P1/1        | P1/1
        only the current version counts                   | in2 2017-06-01..; plan agreed_date=2017-06-10; plan agreed_date=2017-07-10  | 2018-05-01 | P1/2     | P1/2        | P1/2
        a version that is not agreed does not count       | in2 2017-06-01..; plan agreed_date=2017-06-10; plan created_date=2017-07-10 | 2018-05-01 | P1/1     | P1/1        | P1/1
        no plan agreed                                    | in2 2017-06-01..; plan created_date=2017-06-10                              | 2018-05-01 | none     | none        | none
        left today                                        | left 2018-05-01 OTHER; in2 2017-06-01..; plan agreed_date=2017-06-10        | 2018-05-01 | none     | none        | none
        leaves tomorrow                                   | left 2018-05-02 OTHER; in2 2017-06-01..; plan agreed_date=2017-06-10        | 2018-05-01 | P1/1     | P1/1        | P1/1
        guidance from before April 2017                   | referral programme=WC referral_date=2016-01-04; in2 2017-06-01..; plan agreed_date=2017-06-10 | 2018-05-01 | P1/1 | P1/1 | P1/1
        """)
    void judgesTheCurrentPlanWhileItApplies(
            String situation, String rows, String asOf, String taper, String progression, String closureSteps) {
        assertThat(subject("plan_taper", rows, asOf)).isEqualTo(taper);
        assertThat(subject("plan_progression", rows, asOf)).isEqualTo(progression);
        assertThat(subject("plan_closure_steps", rows, asOf)).isEqualTo(closureSteps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | rows                                                                     | as of      | explained
        an event                                          | participant_event event_type=TIME_BOUND_EXPLAINED event_date=2018-05-01  | 2018-05-01 | MET
        an event before the last 12 months                | participant_event event_type=TIME_BOUND_EXPLAINED event_date=2017-05-10  | 2018-05-01 | MET
        an event tomorrow, no plan                        | participant_event event_type=TIME_BOUND_EXPLAINED event_date=2018-05-02  | 2018-05-01 | NOT_MET
        an event, and a plan that says no                 | participant_event event_type=TIME_BOUND_EXPLAINED event_date=2018-05-01; plan agreed_date=2017-06-10 time_bound_explained=false | 2018-05-01 | MET
        another event                                     | participant_event event_type=PROGRESSION_DISCUSSED event_date=2018-05-01 | 2018-05-01 | NOT_MET
        no event, the plan says so                        | plan agreed_date=2017-06-10 time_bound_explained=true                    | 2018-05-01 | MET
        no event, the plan says no                        | plan agreed_date=2017-06-10 time_bound_explained=false                   | 2018-05-01 | NOT_MET
        no event, the plan does not say                   | plan agreed_date=2017-06-10                                              | 2018-05-01 | UNKNOWN:FLAG_BLANK
        an earlier version said so, the current one not   | plan agreed_date=2017-06-10 time_bound_explained=true; plan agreed_date=2017-07-10 time_bound_explained=false | 2018-05-01 | NOT_MET
        neither event nor plan                            |                                                                          | 2018-05-01 | NOT_MET
        the last 12 months begin today                    |                                                                          | 2018-04-01 | NOT_MET
        they begin tomorrow                               |                                                                          | 2018-03-31 | none
        the last day of provision                         |                                                                          | 2019-03-31 | NOT_MET
        the day after                                     |                                                                          | 2019-04-01 | none
        left today                                        | left 2018-05-01 OTHER                                                    | 2018-05-01 | none
        leaves tomorrow                                   | left 2018-05-02 OTHER                                                    | 2018-05-01 | NOT_MET
        started today                                     | participation start_date=2018-05-01                                      | 2018-05-01 | NOT_MET
        starts tomorrow                                   | participation start_date=2018-05-02                                      | 2018-05-01 | none
        """)
    void asksWhetherTheEndWasExplained(String situation, String rows, String asOf, String explained) {
        assertThat(Judged.verdict("time_bound_explained", rows, asOf)).isEqualTo(explained);
    }

    /** Started on 10 May 2017: three months in on 10 August. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | progression | return rules | more                  | as of      | explained
        both, three months in today                       | 2017-06-10  | 2017-06-20   |                       | 2017-08-10 | MET
        both, three months in tomorrow                    | 2017-06-10  | 2017-06-20   |                       | 2017-08-09 | NOT_DUE
        both, left after a month                          | 2017-06-10  | 2017-06-20   | left 2017-06-30 OTHER | 2017-06-30 | MET
        both, leaves tomorrow                             | 2017-06-10  | 2017-06-20   | left 2017-06-30 OTHER | 2017-06-29 | NOT_DUE
        progression only                                  | 2017-06-10  |              |                       | 2017-08-10 | NOT_MET
        the rules for coming back only                    |             | 2017-06-20   |                       | 2017-08-10 | NOT_MET
        neither                                           |             |              |                       | 2017-08-10 | NOT_MET
        the second one tomorrow                           | 2017-06-10  | 2017-08-11   |                       | 2017-08-10 | NOT_MET
        the second one a year later                       | 2017-06-10  | 2018-06-20   |                       | 2018-08-10 | MET
        both before the start                             | 2017-05-02  | 2017-05-02   |                       | 2017-08-10 | MET
        neither, guidance from before April 2017          |             |              | referral programme=WC referral_date=2016-01-04 | 2017-08-10 | NOT_MET
        """)
    void asksWhetherProgressionAndTheWayBackWereExplained(
            String situation, String progression, String returnRules, String more, String asOf, String explained) {
        String rows = (more == null ? "participant_event event_type=INTERACTION event_date=2017-05-10" : more)
                + event("PROGRESSION_DISCUSSED", progression)
                + event("RETURN_RULES_EXPLAINED", returnRules);

        assertThat(Judged.verdict("progression_explained", rows, asOf)).isEqualTo(explained);
    }

    private static String event(String type, String on) {
        return on == null ? "" : "; participant_event event_type=" + type + " event_date=" + on;
    }

    private static String subject(String metric, String rows, String asOf) {
        return Judged.verdicts(metric, rows, asOf).split(" ", 2)[0];
    }
}

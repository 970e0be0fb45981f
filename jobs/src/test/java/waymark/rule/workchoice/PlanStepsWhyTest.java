package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;

/** Why, of what Development Plans show and participants are told, and of the quarterly review. */
class PlanStepsWhyTest {

    /** The plan was agreed on Saturday 10 June 2017; provision ends on Sunday 31 March 2019. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric             | plan                                 | verdict                       | why
        plan_taper           | taper=NO                             | NOT_MET                       | The plan agreed on Sat 10 Jun 2017 does not set out a taper of support in work.
        plan_taper           | taper=                               | UNKNOWN:FLAG_BLANK            | Whether the plan agreed on Sat 10 Jun 2017 sets out a taper of support in work is not recorded.
        plan_taper           | taper=NOT_APPROPRIATE                | EXCLUDED:NOT_APPROPRIATE      | The plan agreed on Sat 10 Jun 2017 says that a taper of support in work would not be appropriate.
        plan_progression     | progression=NO                       | NOT_MET                       | The plan agreed on Sat 10 Jun 2017 does not set out steps to work without support.
        plan_progression     | progression=                         | UNKNOWN:FLAG_BLANK            | Whether the plan agreed on Sat 10 Jun 2017 sets out steps to work without support is not recorded.
        plan_progression     | progression=NOT_APPROPRIATE          | EXCLUDED:NOT_APPROPRIATE      | The plan agreed on Sat 10 Jun 2017 says that steps to work without support would not be appropriate.
        plan_closure_steps   | post_programme_steps=NO              | NOT_MET                       | The plan agreed on Sat 10 Jun 2017 does not set out steps to support after Work Choice.
        plan_closure_steps   | post_programme_steps=                | UNKNOWN:FLAG_BLANK            | Whether the plan agreed on Sat 10 Jun 2017 sets out steps to support after Work Choice is not recorded.
        plan_closure_steps   | post_programme_steps=NOT_APPROPRIATE | MET_EXCEPTION:NOT_APPROPRIATE | The plan agreed on Sat 10 Jun 2017 says that steps to support after Work Choice would not be appropriate, which is an answer.
        time_bound_explained | time_bound_explained=false           | NOT_MET                       | It is not on record that the participant was told that support ends on Sun 31 Mar 2019: there is no such event, and the plan agreed on Sat 10 Jun 2017 says no.
        time_bound_explained | time_bound_explained=                | UNKNOWN:FLAG_BLANK            | It is not on record that the participant was told that support ends on Sun 31 Mar 2019: there is no such event, and the plan agreed on Sat 10 Jun 2017 is blank on it.
        """)
    void aPlanDoesNotShowIt(String metric, String plan, String verdict, String why) {
        check(metric, "in2 2017-06-01..; plan agreed_date=2017-06-10 " + plan, "2018-05-01", verdict, why);
    }

    /** Started on Wednesday 10 May 2017. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric              | rows                                                                      | as of      | verdict | why
        time_bound_explained  | scotland                                                                  | 2018-05-01 | NOT_MET | It is not on record that the participant was told that support ends on Wed 31 Oct 2018: there is no such event, and no plan is agreed.
        progression_explained |                                                                           | 2017-08-09 | NOT_DUE | Asked for from Thu 10 Aug 2017, 3 months from the start on Wed 10 May, or once the participant has left.
        progression_explained |                                                                           | 2017-08-10 | NOT_MET | It is not on record that work without support was discussed or that the rules for coming back were explained; the participant started on Wed 10 May 2017, 3 months ago or more.
        progression_explained | participant_event event_type=PROGRESSION_DISCUSSED event_date=2017-06-10  | 2017-08-10 | NOT_MET | It is not on record that the rules for coming back were explained; the participant started on Wed 10 May 2017, 3 months ago or more.
        progression_explained | participant_event event_type=RETURN_RULES_EXPLAINED event_date=2017-06-10 | 2017-08-10 | NOT_MET | It is not on record that work without support was discussed; the participant started on Wed 10 May 2017, 3 months ago or more.
        plan_review_on_time   | plan agreed_date=2018-01-15                                               | 2018-04-15 | NOT_DUE | Due Sun 15 Apr 2018, 3 months from Mon 15 Jan, when a plan was first agreed; that day has not passed.
        plan_review_on_time   | left 2018-04-30 OTHER; plan agreed_date=2018-01-15                        | 2018-05-31 | NOT_MET | Due Sun 15 Apr 2018, 3 months from Mon 15 Jan, when a plan was first agreed; it is not on record that a review was held.
        plan_review_on_time   | left 2018-04-30 OTHER; plan agreed_date=2018-01-15; held 2018-04-16       | 2018-05-31 | NOT_MET | Due Sun 15 Apr 2018, 3 months from Mon 15 Jan, when a plan was first agreed; a review was held on Mon 16 Apr, 1 day late.
        plan_review_on_time   | left 2018-04-30 OTHER; plan agreed_date=2018-01-15; held 2018-04-13       | 2018-05-31 | MET     | Due Sun 15 Apr 2018, 3 months from Mon 15 Jan, when a plan was first agreed; a review was held on Fri 13 Apr.
        """)
    void itWasNotDoneOrIsNotDue(String metric, String rows, String asOf, String verdict, String why) {
        check(metric, rows, asOf, verdict, why);
    }

    private static void check(String metric, String rows, String asOf, String verdict, String why) {
        Finding finding = Judged.one(metric, rows, asOf);

        assertThat(Judged.verdict(finding)).isEqualTo(verdict);
        assertThat(finding.why()).isEqualTo(why);
    }
}

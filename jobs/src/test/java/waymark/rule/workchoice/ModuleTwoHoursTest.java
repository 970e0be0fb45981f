package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight hours of participation, 480 minutes, in each month in Module Two. */
class ModuleTwoHoursTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                         | rows                                                        | as of      | eight hours
        480 minutes in one activity                         | in2 2017-06-01..; hours 2017-06-10 480                      | 2017-07-01 | 2017-06 MET, 2017-07 NOT_DUE
        479 minutes                                         | in2 2017-06-01..; hours 2017-06-10 479                      | 2017-07-01 | 2017-06 NOT_MET, 2017-07 NOT_DUE
        480 minutes in two, on the first and last day       | in2 2017-06-01..2017-06-30; hours 2017-06-01 1; hours 2017-06-30 479 | 2017-07-01 | 2017-06 MET
        the day before and the day after do not count       | in2 2017-06-01..2017-06-30; hours 2017-05-31 300; hours 2017-06-30 479; hours 2017-07-01 300 | 2017-07-31 | 2017-06 NOT_MET
        nothing recorded at all                             | in2 2017-06-01..2017-06-30                                  | 2017-07-01 | 2017-06 NOT_MET
        support given to others is no participation         | in2 2017-06-01..2017-06-30; support 2017-06-10 480          | 2017-07-01 | 2017-06 NOT_MET
        already done on the last day: not due               | in2 2017-06-01..; hours 2017-06-10 480                      | 2017-06-30 | 2017-06 NOT_DUE
        part month not over: not due before partial         | in2 2017-06-02..; hours 2017-06-10 480                      | 2017-06-30 | 2017-06 NOT_DUE
        in from the second day: partial                     | in2 2017-06-02..2017-06-30; hours 2017-06-10 480            | 2017-07-01 | 2017-06 EXCLUDED:PARTIAL_MONTH
        out before the last day: partial                    | in2 2017-06-01..2017-06-29; hours 2017-06-10 480            | 2017-07-01 | 2017-06 EXCLUDED:PARTIAL_MONTH
        one day in the month                                | in2 2017-06-30..2017-06-30                                  | 2017-07-01 | 2017-06 EXCLUDED:PARTIAL_MONTH
        two stays that adjoin                               | in2 2017-06-01..2017-06-14; in2 2017-06-15..2017-06-30; hours 2017-06-10 480 | 2017-07-01 | 2017-06 MET
        two stays with a day between                        | in2 2017-06-01..2017-06-14; in2 2017-06-16..2017-06-30; hours 2017-06-10 480 | 2017-07-01 | 2017-06 EXCLUDED:PARTIAL_MONTH
        stays that overlap                                  | in2 2017-06-01..2017-06-20; in2 2017-06-15..2017-06-30; hours 2017-06-10 480 | 2017-07-01 | 2017-06 MET
        a month between two stays has no finding            | in2 2017-06-01..2017-06-30; in2 2017-08-01..2017-08-31      | 2017-09-30 | 2017-06 NOT_MET, 2017-08 NOT_MET
        Module One does not count                           | in1 2017-06-01..2017-06-30; hours 2017-06-10 480            | 2017-07-31 | none
        left on the last day, stay left open                | left 2017-06-30 OTHER; in2 2017-06-01..; hours 2017-06-10 480 | 2017-07-31 | 2017-06 MET
        left the day before the last, stay left open        | left 2017-06-29 OTHER; in2 2017-06-01..; hours 2017-06-10 480 | 2017-07-31 | 2017-06 EXCLUDED:PARTIAL_MONTH
        a month with more does not help the next            | in2 2017-06-01..2017-07-31; hours 2017-06-10 960; hours 2017-07-10 479 | 2017-08-31 | 2017-06 MET, 2017-07 NOT_MET
        the last month of provision                         | in2 2019-03-01..; hours 2019-03-10 480                      | 2019-05-31 | 2019-03 MET
        no month after the end of provision                 | in2 2019-04-01..; hours 2019-04-10 480                      | 2019-05-31 | none
        a referral that never started                       | participation leave_date=; in2 2017-06-01..2017-06-30; hours 2017-06-10 480 | 2017-07-31 | none
        """)
    void asksEightHoursOfAFullMonth(String situation, String rows, String asOf, String eightHours) {
        assertThat(Judged.verdicts("m2_minimum_hours", rows, asOf)).isEqualTo(eightHours);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                         | rows                                                                                   | all     | linked
        an action of the plan names the objective           | plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 480 objective_id=O1 | MET     | MET
        the action was cancelled                            | plan agreed_date=2017-05-10; plan_action objective_id=O1 status=CANCELLED; hours 2017-06-10 480 objective_id=O1 | MET     | MET
        no action names it                                  | plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 480 objective_id=O2 | MET     | NOT_MET
        no objective                                        | plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 480         | MET     | NOT_MET
        neither activity nor action has one                 | plan agreed_date=2017-05-10; plan_action objective_id=; hours 2017-06-10 480           | MET     | NOT_MET
        linked 479 minutes, 1 more not linked               | plan agreed_date=2017-05-10; plan_action objective_id=O1; hours 2017-06-10 479 objective_id=O1; hours 2017-06-11 1 | MET     | NOT_MET
        the action is not there yet                         | plan agreed_date=2017-05-10; plan_action objective_id=O1 agreed_date=2017-08-01; hours 2017-06-10 480 objective_id=O1 | MET     | NOT_MET
        """)
    void countsLinkedActivitiesApart(String situation, String rows, String all, String linked) {
        String stayed = "in2 2017-06-01..2017-06-30; " + rows;

        assertThat(Judged.verdict("m2_minimum_hours", stayed, "2017-07-31")).isEqualTo(all);
        assertThat(Judged.verdict("m2_minimum_hours_linked", stayed, "2017-07-31"))
                .isEqualTo(linked);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                         | rows                                                        | as of      | shortfall
        480 minutes: none is short                          | in2 2017-06-01..2017-06-30; hours 2017-06-10 480            | 2017-07-31 | none
        one minute short                                    | in2 2017-06-01..2017-06-30; hours 2017-06-10 479            | 2017-07-31 | 2017-06 COUNTED=1
        nothing at all: 480 short                           | in2 2017-06-01..2017-06-30                                  | 2017-07-31 | 2017-06 COUNTED=480
        month not over: nothing known yet                   | in2 2017-06-01..                                            | 2017-06-30 | none
        over on the first of the next                       | in2 2017-06-01..                                            | 2017-07-01 | 2017-06 COUNTED=480
        a part month is not asked                           | in2 2017-06-02..2017-06-30                                  | 2017-07-31 | none
        """)
    void saysWhatAFullMonthLacks(String situation, String rows, String asOf, String shortfall) {
        assertThat(Judged.verdicts("m2_hours_shortfall", rows, asOf)).isEqualTo(shortfall);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                         | rows                                                        | as of      | share
        15 of 30 days: 240 minutes                          | in2 2017-06-16..2017-06-30; hours 2017-06-20 240            | 2017-07-01 | 2017-06 MET
        15 of 30 days: 239 minutes                          | in2 2017-06-16..2017-06-30; hours 2017-06-20 239            | 2017-07-01 | 2017-06 NOT_MET
        10 of 31 days: 154.8 is asked as 155                | in2 2017-07-01..2017-07-10; hours 2017-07-05 155            | 2017-08-01 | 2017-07 MET
        10 of 31 days: 154                                  | in2 2017-07-01..2017-07-10; hours 2017-07-05 154            | 2017-08-01 | 2017-07 NOT_MET
        10 of 31 days: minutes of the other days count      | in2 2017-07-01..2017-07-10; hours 2017-07-31 155            | 2017-08-01 | 2017-07 MET
        1 of 28 days: 17.1 is asked as 18                   | in2 2018-02-28..2018-02-28; hours 2018-02-28 18             | 2018-03-01 | 2018-02 MET
        1 of 28 days: 17                                    | in2 2018-02-28..2018-02-28; hours 2018-02-28 17             | 2018-03-01 | 2018-02 NOT_MET
        two stays, 10 and 5 of 30 days                      | in2 2017-06-01..2017-06-10; in2 2017-06-26..2017-06-30; hours 2017-06-05 240 | 2017-07-01 | 2017-06 MET
        two stays, 10 and 5 of 30 days: 239                 | in2 2017-06-01..2017-06-10; in2 2017-06-26..2017-06-30; hours 2017-06-05 239 | 2017-07-01 | 2017-06 NOT_MET
        two stays that overlap, 10 of 30 days: 160          | in2 2017-06-01..2017-06-08; in2 2017-06-05..2017-06-10; hours 2017-06-05 160 | 2017-07-01 | 2017-06 MET
        two stays that overlap, 10 of 30 days: 159          | in2 2017-06-01..2017-06-08; in2 2017-06-05..2017-06-10; hours 2017-06-05 159 | 2017-07-01 | 2017-06 NOT_MET
        a full month is none                                | in2 2017-06-01..2017-06-30; hours 2017-06-05 1              | 2017-07-01 | none
        begun late, month not over                          | in2 2017-06-02..                                            | 2017-06-30 | 2017-06 NOT_DUE
        full so far                                         | in2 2017-06-01..                                            | 2017-06-15 | none
        ended yesterday, month not over                     | in2 2017-06-01..2017-06-14                                  | 2017-06-15 | 2017-06 NOT_DUE
        ended today: no gap yet                             | in2 2017-06-01..2017-06-15                                  | 2017-06-15 | none
        """)
    void asksOfAPartMonthItsShare(String situation, String rows, String asOf, String share) {
        assertThat(Judged.verdicts("m2_part_month_hours", rows, asOf)).isEqualTo(share);
    }
}

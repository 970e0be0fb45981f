package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review at least every three months from the first agreed Development Plan on. */
class PlanReviewOnTimeTest {

    /** Agreed on 15 January 2018: the first review is due on 15 April, a Sunday. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | rows                              | as of      | reviews
        held on the due day                               | held 2018-04-15                   | 2018-04-16 | 2018-04-15 MET, 2018-07-15 NOT_DUE
        held on the Monday after: late, early for the next | held 2018-04-16                  | 2018-07-16 | 2018-04-15 NOT_MET, 2018-07-15 MET, 2018-07-16 NOT_DUE
        held on the day of the agreement: no review of it | held 2018-01-15                   | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        held the day after: three months run from there   | held 2018-01-16                   | 2018-04-17 | 2018-04-15 MET, 2018-04-16 NOT_MET, 2018-07-16 NOT_DUE
        held early, but due today                         | held 2018-02-01                   | 2018-04-15 | 2018-04-15 NOT_DUE, 2018-05-01 NOT_DUE
        held twice: the first fills, the second the next  | held 2018-02-01; held 2018-03-01  | 2018-05-02 | 2018-04-15 MET, 2018-05-01 MET, 2018-06-01 NOT_DUE
        two on one day are one                            | held 2018-02-01; held 2018-02-01  | 2018-04-16 | 2018-04-15 MET, 2018-05-01 NOT_DUE
        held tomorrow: not known today                    | held 2018-04-15                   | 2018-04-14 | 2018-04-15 NOT_DUE
        by phone, of another plan                         | held 2018-04-15 mode=PHONE plan_id=P9 | 2018-04-16 | 2018-04-15 MET, 2018-07-15 NOT_DUE
        planned and never held                            | plan_review scheduled_date=2018-04-10 | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        none in a year: one missed every three months     |                                   | 2018-10-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_MET, 2018-10-15 NOT_MET, 2019-01-15 NOT_DUE
        none due after the end of provision               |                                   | 2019-12-31 | 2018-04-15 NOT_MET, 2018-07-15 NOT_MET, 2018-10-15 NOT_MET, 2019-01-15 NOT_MET
        left on the due day                               | left 2018-04-15 OTHER             | 2018-04-16 | 2018-04-15 NOT_MET
        left the day before it                            | left 2018-04-14 OTHER             | 2018-04-16 | none
        a later version changes nothing                   | plan agreed_date=2018-03-01       | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        a version of another plan was agreed before       | plan plan_id=P9 agreed_date=2018-01-10 | 2018-04-11 | 2018-04-10 NOT_MET, 2018-07-10 NOT_DUE
        guidance from before April 2017 asks it too       | referral programme=WC referral_date=2017-01-09 | 2018-04-16 | 2018-04-15 NOT_MET, 2018-07-15 NOT_DUE
        never started                                     | participation leave_date=         | 2018-04-16 | none
        """)
    void asksAReviewEachQuarter(String situation, String rows, String asOf, String reviews) {
        String agreed = "plan agreed_date=2018-01-15" + (rows == null ? "" : "; " + rows);

        assertThat(Judged.verdicts("plan_review_on_time", agreed, asOf)).isEqualTo(reviews);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                       | rows                                        | as of      | reviews
        due on the last day of provision                  | plan agreed_date=2018-12-31                 | 2019-04-01 | 2019-03-31 NOT_MET
        due the day after it                              | plan agreed_date=2019-01-01                 | 2019-04-02 | none
        Scotland: due on the last day of provision        | scotland; plan agreed_date=2018-07-31       | 2018-11-01 | 2018-10-31 NOT_MET
        Scotland: due the day after it                    | scotland; plan agreed_date=2018-08-01       | 2018-11-02 | none
        from 31 August to 30 November                     | plan agreed_date=2018-08-31; held 2018-11-30 | 2018-12-01 | 2018-11-30 MET, 2019-02-28 NOT_DUE
        29 and 30 November share a due day: the later one | plan agreed_date=2018-11-29; held 2018-11-30 | 2019-03-01 | 2019-02-28 NOT_MET
        never agreed                                      | plan created_date=2018-01-15                | 2018-12-31 | none
        agreed tomorrow                                   | plan created_date=2018-01-15 agreed_date=2018-01-17 | 2018-01-16 | none
        an Action Plan is another programme's             | plan plan_type=ACTION_PLAN agreed_date=2018-01-15 | 2018-12-31 | none
        no plan                                           |                                             | 2018-12-31 | none
        """)
    void countsFromTheFirstAgreementToTheEndOfProvision(String situation, String rows, String asOf, String reviews) {
        assertThat(Judged.verdicts("plan_review_on_time", rows, asOf)).isEqualTo(reviews);
    }
}

package waymark.rule.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.shared.BarrierAssessed;
import waymark.rule.shared.PlanAccessibleFormat;
import waymark.rule.workchoice.PlanReviewOnTime;

/** Why, in the words that several metrics share. */
class SharedWhyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | left       | as of      | outcome | why
        the day before             |            | 2017-08-09 | NOT_DUE | Asked for from Thu 10 Aug 2017, 3 months from the start on Wed 10 May, or once the participant has left.
        three months in            |            | 2017-08-10 | NOT_MET | It is not on record that barriers were assessed; the participant started on Wed 10 May 2017, 3 months ago or more.
        left in the first month    | 2017-05-31 | 2017-06-01 | NOT_MET | It is not on record that barriers were assessed; the participant started on Wed 10 May 2017 and left on Wed 31 May.
        """)
    void ofWhatIsAskedOnceSettled(String situation, String left, String asOf, String outcome, String why) {
        String leaving = left == null ? "" : " leave_reason=OTHER leave_date=" + left;

        Finding finding = Given.rows("""
                referral | programme=WC referral_date=2017-05-02
                participation | start_date=2017-05-10""" + leaving)
                .asOf(asOf)
                .judge(BarrierAssessed::new, "barrier_assessed")
                .get(0);

        assertThat(finding.outcome()).hasToString(outcome);
        assertThat(finding.why()).isEqualTo(why);
    }

    @ParameterizedTest(name = "needs {0}, is in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # need       | format      | outcome  | why
        NONE         | BRAILLE     | EXCLUDED | The participant needs no other format.
                     | BRAILLE     | UNKNOWN  | Which format the participant needs is not recorded.
        NOT_ASKED    | BRAILLE     | UNKNOWN  | The participant was not asked which format is needed.
        BSL          |             | UNKNOWN  | The participant needs BSL; the format of the document is not recorded.
        WELSH        | NOT_ASKED   | UNKNOWN  | The participant needs Welsh; the format of the document is not recorded.
        LARGE_PRINT  | NONE        | NOT_MET  | The participant needs large print; the document is in the ordinary format.
        BRAILLE      | OTHER       | NOT_MET  | The participant needs braille; the document is in another format.
        """)
    void ofAFormat(String need, String format, String outcome, String why) {
        Finding finding = Given.rows("""
                referral | programme=WC referral_date=2017-05-02
                participation | start_date=2017-05-10 format_need=%s
                plan | agreed_date=2017-05-10 format=%s""".formatted(orEmpty(need), orEmpty(format)))
                .asOf("2017-06-30")
                .judge(PlanAccessibleFormat::new, "plan_accessible_format")
                .get(0);

        assertThat(finding.outcome()).hasToString(outcome);
        assertThat(finding.why()).isEqualTo(why);
    }

    /** Plan agreed on Wed 10 May 2017, so that the first review is due on Thu 10 Aug. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | held       | as of      | slot | outcome | why
        due today                    |            | 2017-08-10 | 0    | NOT_DUE | Due Thu 10 Aug 2017, 3 months from Wed 10 May, when a plan was first agreed; that day has not passed.
        due today, but held          | 2017-08-01 | 2017-08-10 | 0    | NOT_DUE | Due Thu 10 Aug 2017, 3 months from Wed 10 May, when a plan was first agreed; a review was held on Tue 1 Aug, and the due day has not passed.
        held on the due day          | 2017-08-10 | 2017-08-11 | 0    | MET     | Due Thu 10 Aug 2017, 3 months from Wed 10 May, when a plan was first agreed; a review was held on Thu 10 Aug.
        the slot after it            | 2017-08-10 | 2017-08-11 | 1    | NOT_DUE | Due Fri 10 Nov 2017, 3 months from Thu 10 Aug, when a review was held; that day has not passed.
        held a day late              | 2017-08-11 | 2017-08-11 | 0    | NOT_MET | Due Thu 10 Aug 2017, 3 months from Wed 10 May, when a plan was first agreed; a review was held on Fri 11 Aug, 1 day late.
        never held                   |            | 2017-08-11 | 0    | NOT_MET | Due Thu 10 Aug 2017, 3 months from Wed 10 May, when a plan was first agreed; it is not on record that a review was held.
        the slot after it            |            | 2017-11-11 | 1    | NOT_MET | Due Fri 10 Nov 2017, 3 months from Thu 10 Aug, when the review before it was due; it is not on record that a review was held.
        over the turn of the year    |            | 2018-02-11 | 2    | NOT_MET | Due Sat 10 Feb 2018, 3 months from Fri 10 Nov 2017, when the review before it was due; it is not on record that a review was held.
        """)
    void ofAReviewSlot(String situation, String held, String asOf, int slot, String outcome, String why) {
        Finding finding = Given.rows("""
                referral | programme=WC referral_date=2017-05-02
                participation | start_date=2017-05-10
                plan | agreed_date=2017-05-10
                """ + (held == null ? "" : "plan_review | held_date=" + held))
                .asOf(asOf)
                .judge(PlanReviewOnTime::new, "plan_review_on_time")
                .get(slot);

        assertThat(finding.outcome()).hasToString(outcome);
        assertThat(finding.why()).isEqualTo(why);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

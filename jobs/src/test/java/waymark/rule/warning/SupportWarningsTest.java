package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Specialist Employability Support: purposes, assessments and moves. */
class SupportWarningsTest {

    private static final String REFERRED = "referral programme=SES referral_date=2016-02-01 strand=%s; ";
    private static final String STARTED = "participation start_date=2016-02-08; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                 | strand         | rows                                                                                       | as of      | warned
        for larger provision        | MAIN_PROVISION | plan created_date=2016-02-10 purpose=LARGER_PROVISION                                      | 2016-02-10 | P1/1 2016-02-10
        for work                    | MAIN_PROVISION | plan created_date=2016-02-10 purpose=WORK                                                  | 2016-12-31 | none
        not said                    | MAIN_PROVISION | plan created_date=2016-02-10                                                               | 2016-12-31 | none
        made in the future          | MAIN_PROVISION | plan created_date=2016-02-10 purpose=LARGER_PROVISION                                      | 2016-02-09 | none
        on Start Back               | START_BACK     | plan created_date=2016-02-10 purpose=LARGER_PROVISION                                      | 2016-12-31 | none
        strand not said             |                | plan created_date=2016-02-10 purpose=LARGER_PROVISION                                      | 2016-12-31 | none
        each version                | MAIN_PROVISION | plan created_date=2016-02-10 purpose=LARGER_PROVISION; plan created_date=2016-03-10 purpose=WORK; plan created_date=2016-04-11 purpose=LARGER_PROVISION | 2016-12-31 | P1/1 2016-02-10, P1/3 2016-04-11
        a plan of another programme | MAIN_PROVISION | plan plan_type=ACTION_PLAN created_date=2016-02-10 purpose=LARGER_PROVISION                | 2016-12-31 | none
        """)
    void warnsOfAPlanThatIsNotForWork(String situation, String strand, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.SES_PURPOSE,
                        REFERRED.formatted(strand == null ? "" : strand) + STARTED + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                         | strand         | rows                                                                                       | as of      | warned
        on the day after the agreement      | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-02-11 | B1 2016-02-11
        on the day of the agreement         | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-10 detailed=true | 2016-12-31 | none
        on Start Back                       | START_BACK     | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | B1 2016-02-11
        again, after one that came before   | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-09 detailed=true | 2016-12-31 | none
        twice after it: the first           | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-12 detailed=true; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | B2 2016-02-11
        twice on one day: the lower id      | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier barrier_id=N2 kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true; barrier barrier_id=N1 kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | N1 2016-02-11
        before it, but not in detail        | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-09 detailed=false; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | B2 2016-02-11
        before it, perhaps in detail        | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-09; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | none
        after it, perhaps in detail         | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11        | 2016-12-31 | B1 2016-02-11
        after it, not in detail             | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=false | 2016-12-31 | none
        a barrier is no assessment of needs | MAIN_PROVISION | plan agreed_date=2016-02-10; barrier kind=BARRIER assessed_date=2016-02-11 detailed=true   | 2016-12-31 | none
        between two versions                | MAIN_PROVISION | plan agreed_date=2016-02-10; plan agreed_date=2016-02-20; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-15 detailed=true | 2016-12-31 | B1 2016-02-15
        a plan made, not agreed             | MAIN_PROVISION | plan created_date=2016-02-10; barrier kind=NEEDS_ASSESSMENT assessed_date=2016-02-11 detailed=true | 2016-12-31 | none
        never assessed                      | MAIN_PROVISION | plan agreed_date=2016-02-10                                                                | 2016-12-31 | none
        """)
    void warnsOfNeedsAssessedAfterThePlan(String situation, String strand, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.ASSESSMENT_AFTER_PLAN, REFERRED.formatted(strand) + STARTED + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | strand         | moved                                         | as of      | warned
        to Work Choice on its last day         | START_BACK     | next_programme=WC transition_date=2018-02-28  | 2019-12-31 | none
        to Work Choice on the day after        | START_BACK     | next_programme=WC transition_date=2018-03-01  | 2018-03-01 | R1 2018-03-01
        to Work Choice in the future           | START_BACK     | next_programme=WC transition_date=2018-03-01  | 2018-02-28 | none
        to the Work Programme on its last day  | START_BACK     | next_programme=WP transition_date=2017-03-31  | 2019-12-31 | none
        to the Work Programme on the day after | START_BACK     | next_programme=WP transition_date=2017-04-01  | 2019-12-31 | R1 2017-04-01
        to the Work and Health Programme       | START_BACK     | next_programme=WHP transition_date=2019-06-03 | 2019-12-31 | none
        from Main Provision                    | MAIN_PROVISION | next_programme=WC transition_date=2018-03-01  | 2019-12-31 | none
        nobody knows where to                  | START_BACK     | transition_date=2018-03-01                    | 2019-12-31 | none
        nobody knows when                      | START_BACK     | next_programme=WC                             | 2019-12-31 | none
        """)
    void warnsOfAMoveToAProgrammeThatTookNobody(
            String situation, String strand, String moved, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.LATE_TRANSITION,
                        REFERRED.formatted(strand) + "participation start_date=2016-02-08 " + moved,
                        asOf))
                .isEqualTo(warned);
    }
}

package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans, reviews, actions and whom the participant lets in on them. */
class PlanWarningsTest {

    private static final String WORK_CHOICE = "referral programme=WC referral_date=2017-05-02; ";
    private static final String STARTED = WORK_CHOICE + "participation start_date=2017-05-10; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                      | referral and start | rows                                                                                       | as of      | warned
        never agreed                     | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                       | 2017-06-16 | E1 2017-06-15
        the day is not over              | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                       | 2017-06-15 | none
        agreed on the day                | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15; participant_event event_type=NETWORK_CONSENT event_date=2017-06-15 | 2017-06-30 | none
        agreed on the day after          | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15; participant_event event_type=NETWORK_CONSENT event_date=2017-06-16 | 2017-06-30 | E1 2017-06-15
        agreed between two               | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-01; participant_event event_type=NETWORK_CONSENT event_date=2017-06-10; participant_event event_type=NETWORK_CONSULTED event_date=2017-06-20 | 2017-06-30 | E1 2017-06-01
        twice, never agreed              | WC 2017-05-10      | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-01; participant_event event_type=NETWORK_CONSULTED event_date=2017-06-20 | 2017-06-30 | E1 2017-06-01, E2 2017-06-20
        another event                    | WC 2017-05-10      | participant_event event_type=CAREER_GOALS event_date=2017-06-15                            | 2017-06-30 | none
        not started                      | WC                 | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                       | 2017-06-30 | E1 2017-06-15
        specialist support asks the same | SES 2017-05-10     | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                       | 2017-06-30 | E1 2017-06-15
        the other programmes do not      | WHP 2017-05-10     | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                       | 2017-06-30 | none
        """)
    void warnsOfANetworkConsultedWithoutAgreement(
            String situation, String referral, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.NETWORK_WITHOUT_CONSENT, referred(referral) + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | participation                               | rows                                                                                       | as of      | warned
        a month from 31 August ends on 30 September | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED                                           | 2017-10-01 | V1 2017-09-30
        on that day                                 | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED                                           | 2017-09-30 | none
        agreed on the last day                      | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan agreed_date=2017-09-30              | 2017-10-31 | none
        agreed on the day after                     | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan agreed_date=2017-10-01              | 2017-10-31 | V1 2017-09-30
        agreed on the day of the review             | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan agreed_date=2017-08-31              | 2017-10-31 | none
        agreed on the day before the review         | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan agreed_date=2017-08-30              | 2017-10-31 | V1 2017-09-30
        another plan agreed                         | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan plan_id=P2 agreed_date=2017-09-10   | 2017-10-31 | none
        made, not agreed                            | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan created_date=2017-09-10             | 2017-10-31 | V1 2017-09-30
        a plan of another programme                 | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan plan_type=ACTION_PLAN agreed_date=2017-09-10 | 2017-10-31 | V1 2017-09-30
        one version after two reviews               | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan_review held_date=2017-09-05 outcome=REVISED; plan agreed_date=2017-09-10 | 2017-10-31 | none
        one version between two reviews             | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=REVISED; plan_review held_date=2017-09-11 outcome=REVISED; plan agreed_date=2017-09-10 | 2017-10-31 | V2 2017-10-11
        no change                                   | start_date=2017-05-10                       | plan_review held_date=2017-08-31 outcome=NO_CHANGE                                         | 2017-10-31 | none
        outcome not said                            | start_date=2017-05-10                       | plan_review held_date=2017-08-31                                                           | 2017-10-31 | none
        not held                                    | start_date=2017-05-10                       | plan_review scheduled_date=2017-08-31 outcome=REVISED                                      | 2017-10-31 | none
        left on the last day                        | start_date=2017-05-10 leave_date=2017-09-30 | plan_review held_date=2017-08-31 outcome=REVISED                                           | 2017-10-31 | V1 2017-09-30
        left before it                              | start_date=2017-05-10 leave_date=2017-09-29 | plan_review held_date=2017-08-31 outcome=REVISED                                           | 2017-10-31 | none
        """)
    void warnsOfAReviewThatRevisedAndNoVersion(
            String situation, String participation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.REVISED_WITHOUT_VERSION,
                        WORK_CHOICE + "participation " + participation + "; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | format needed (referral) | participation                               | as of      | warned
        a month from 31 May ends on 30 June     |                          | start_date=2017-05-31                       | 2017-07-01 | R1 2017-06-30
        on that day                             |                          | start_date=2017-05-31                       | 2017-06-30 | none
        said to be not asked                    |                          | start_date=2017-05-31 format_need=NOT_ASKED | 2017-07-01 | R1 2017-06-30
        the referral says that it was not asked | NOT_ASKED                | start_date=2017-05-31                       | 2017-07-01 | R1 2017-06-30
        the referral says which                 | LARGE_PRINT              | start_date=2017-05-31                       | 2017-07-01 | none
        not asked wins over the referral        | LARGE_PRINT              | start_date=2017-05-31 format_need=NOT_ASKED | 2017-07-01 | R1 2017-06-30
        asked, none needed                      | NOT_ASKED                | start_date=2017-05-31 format_need=NONE      | 2017-07-01 | none
        left on the last day                    |                          | start_date=2017-05-31 leave_date=2017-06-30 | 2017-07-31 | R1 2017-06-30
        left before it                          |                          | start_date=2017-05-31 leave_date=2017-06-29 | 2017-07-31 | none
        not started                             |                          | start_date=                                 | 2017-07-31 | none
        """)
    void warnsOfAFormatThatNobodyAskedFor(
            String situation, String need, String participation, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.FORMAT_NOT_ASKED,
                        "referral programme=WC referral_date=2017-05-02 format_need=" + (need == null ? "" : need)
                                + "; participation " + participation,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation          | rows                                                                             | as of      | warned
        on the day before    | plan_action agreed_date=2017-06-10 accomplished_date=2017-06-09                  | 2017-06-10 | A1 2017-06-09
        on the same day      | plan_action agreed_date=2017-06-10 accomplished_date=2017-06-10                  | 2017-06-30 | none
        not accomplished     | plan_action agreed_date=2017-06-10                                               | 2017-06-30 | none
        not agreed           | plan_action recorded_date=2017-06-10 accomplished_date=2017-06-09                | 2017-06-30 | none
        agreed in the future | plan_action agreed_date=2017-06-10 accomplished_date=2017-06-09                  | 2017-06-09 | none
        cancelled since      | plan_action agreed_date=2017-06-10 accomplished_date=2017-06-09 status=CANCELLED | 2017-06-30 | A1 2017-06-09
        """)
    void warnsOfAnActionAccomplishedBeforeItWasAgreed(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.ACCOMPLISHED_BEFORE_AGREED, STARTED + rows, asOf))
                .isEqualTo(warned);
    }

    private static String referred(String programmeAndStart) {
        String[] words = programmeAndStart.split(" ", 2);
        return "referral referral_date=2017-05-02 programme=" + words[0] + "; participation start_date="
                + (words.length > 1 ? words[1] : "") + "; ";
    }
}

package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates before the referral of Monday 3 February 2020, and dates of one row in the wrong order. */
class DatesTest {

    private static final String REFERRAL = "referral programme=%s referral_date=2020-02-03; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | programme | row                                                       | warned
        started on the day of referral           | WHP | participation start_date=2020-02-03                             | none
        started the day before                   | WHP | participation start_date=2020-02-02                             | R1 2020-02-02
        start not known                          | WHP | participation                                                   | none
        plan made on the day                     | WHP | plan created_date=2020-02-03                                    | none
        plan made the day before                 | WHP | plan created_date=2020-02-02                                    | P1/1 2020-02-02
        agreed before, made on the day           | WHP | plan created_date=2020-02-03 agreed_date=2020-02-02             | P1/1 2020-02-02
        two dates before: the earlier            | WHP | plan created_date=2020-02-02 agreed_date=2020-02-01             | P1/1 2020-02-01
        signed on the day                        | WC  | plan_signature signed_date=2020-02-03                           | none
        signed the day before                    | WC  | plan_signature party=PROVIDER signed_date=2020-02-02            | P1/1/PROVIDER 2020-02-02
        reason recorded the day before           | WHP | plan_signature refusal_recorded_date=2020-02-02                 | P1/1/PARTICIPANT 2020-02-02
        action agreed the day before             | WHP | plan_action agreed_date=2020-02-02                              | A1 2020-02-02
        action due before is a plan, no event    | WHP | plan_action agreed_date=2020-02-03 due_date=2020-02-02          | none
        review held the day before               | SES | plan_review held_date=2020-02-02                                | V1 2020-02-02
        review scheduled before is a plan        | SES | plan_review scheduled_date=2020-02-02                           | none
        activity on the day                      | WC  | support_activity activity_date=2020-02-03                       | none
        activity the day before                  | WC  | support_activity activity_date=2020-02-02                       | T1 2020-02-02
        stay the day before                      | WC  | module_stay start_date=2020-02-02                               | S1 2020-02-02
        extension asked for the day before       | WC  | module_extension request_date=2020-02-02                        | X1 2020-02-02
        job begun the day before                 | WC  | employment start_date=2020-02-02                                | W1 2020-02-02
        reading the day before                   | WC  | distance_reading assessed_date=2020-02-02 assessment_id=D1 dimension=x | D1/x 2020-02-02
        barrier seen the day before              | WC  | barrier assessed_date=2020-02-02                                | B1 2020-02-02
        discussion the day before                | WC  | participant_event event_date=2020-02-02                         | E1 2020-02-02
        Access to Work the day before            | SES | access_to_work_event event_date=2020-02-02                      | AW1 2020-02-02
        leaver report made the day before        | WC  | leaver_report created_date=2020-02-02                           | L1 2020-02-02
        written down the day before              | WHP | mandatory_activity issued_in_writing_date=2020-02-02 due_date=2020-03-01 | M1 2020-02-02
        mandatory by the day before              | WHP | mandatory_activity due_date=2020-02-02                          | none
        form received the day before             | WHP | esf_form form_version=1 form_start_date=2020-02-03 received_date=2020-02-02 | R1/1 2020-02-02
        start on the form is no event            | WHP | esf_form form_version=1 form_start_date=2020-02-02 received_date=2020-02-10 | none
        checked the day before                   | WHP | compliance_check check_date=2020-02-02                          | K1 2020-02-02
        moved the day before                     | WHP | participant_change effective_date=2020-02-02                    | CH1 2020-02-02
        """)
    void warnsOfWhatHappenedBeforeTheReferral(String situation, String programme, String row, String warned) {
        String rows = REFERRAL.formatted(programme) + row;

        assertThat(Warned.said(WarningCode.BEFORE_REFERRAL, rows, "2020-06-30")).isEqualTo(warned);
    }

    @Test
    void saysThatSuchASignatureDoesNotCount() {
        String rows =
                REFERRAL.formatted("WHP") + "plan_signature party=PROVIDER signed_date=2020-02-02 _sent=2020-03-01";

        Warning warning =
                Warned.of(WarningCode.BEFORE_REFERRAL, rows, "2020-06-30").get(0);

        assertThat(warning.message())
                .isEqualTo(
                        "plan_signature P1/1/PROVIDER: signed_date 2020-02-02 lies before the referral of 2020-02-03, "
                                + "so that it does not count; check both dates and send the wrong one again");
        assertThat(warning.referralId()).isEqualTo("R1");
        assertThat(warning.contractId()).isEqualTo("C1");
        assertThat(warning.source().file()).isEqualTo("x_C1_20200301_001.csv");
        assertThat(warning.source().row()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                        | programme | row                                                                    | warned
        a job of one day                   | WC  | employment start_date=2020-03-02 end_date=2020-03-02                         | none
        a job that ends before it starts   | WC  | employment start_date=2020-03-02 end_date=2020-03-01                         | W1 2020-03-01
        a job without an end               | WC  | employment start_date=2020-03-02                                             | none
        told on the day of recording       | WHP | plan_action recorded_date=2020-03-02 notified_date=2020-03-02                | none
        told the day before                | WHP | plan_action recorded_date=2020-03-02 notified_date=2020-03-01                | A1 2020-03-01
        told, recording unknown            | WHP | plan_action notified_date=2020-03-01                                         | none
        decided on the day of asking       | WC  | module_extension request_date=2020-03-02 decision_date=2020-03-02            | none
        decided the day before             | WC  | module_extension request_date=2020-03-02 decision_date=2020-03-01            | X1 2020-03-01
        copy on the day the plan was made  | WC  | plan created_date=2020-03-02 copy_issued_date=2020-03-02                     | none
        copy the day before                | WC  | plan created_date=2020-03-02 copy_issued_date=2020-03-01                     | P1/1 2020-03-01
        a contract of one day              | WC  | contract start_date=2020-03-02 end_date=2020-03-02                           | none
        a contract that ends before        | WC  | contract start_date=2020-03-02 end_date=2020-03-01                           | C1 2020-03-01
        a term of one day                  | WHP | contract_term term=ACTION_PLAN_DAYS value=15 effective_from=2020-03-02 effective_to=2020-03-02 | none
        a term that ends before            | WHP | contract_term term=ACTION_PLAN_DAYS value=15 effective_from=2020-03-02 effective_to=2020-03-01 | C1/ACTION_PLAN_DAYS//2020-03-02 2020-03-01
        """)
    void warnsOfDatesInTheWrongOrder(String situation, String programme, String row, String warned) {
        String rows = REFERRAL.formatted(programme) + row;

        assertThat(Warned.said(WarningCode.DATES_ODD, rows, "2020-06-30")).isEqualTo(warned);
    }

    @Test
    void readsDatesAsOfTheDay() {
        String told = REFERRAL.formatted("WHP")
                + "plan_action agreed_date=2020-02-20 recorded_date=2020-03-05 notified_date=2020-03-04";

        assertThat(Warned.said(WarningCode.DATES_ODD, told, "2020-03-04")).isEqualTo("none");
        assertThat(Warned.said(WarningCode.DATES_ODD, told, "2020-03-05")).isEqualTo("A1 2020-03-04");
    }
}

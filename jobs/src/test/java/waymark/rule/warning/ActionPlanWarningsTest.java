package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Action plans of the Work and Health Programme, their reviews, and the start that its fund sees. */
class ActionPlanWarningsTest {

    private static final String REFERRAL = "referral programme=WHP referral_date=2020-02-03; ";
    private static final String STARTED = REFERRAL + "participation start_date=2020-02-05; ";
    private static final String COMPLETE =
            "plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; "
                    + "plan_signature party=PARTICIPANT signed_date=2020-02-21; ";

    /** Of a referral of 3 February the plan is due on Sunday 23 February. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | participation                                                 | rows                                                                                       | as of      | warned
        no signature of the participant      | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20          | 2020-02-24 | P1/1 2020-02-23
        on the due day                       | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20          | 2020-02-23 | none
        no signature at all                  | start_date=2020-02-05                                         | plan agreed_date=2020-02-20                                                                | 2020-02-24 | P1/1 2020-02-23
        a reason is recorded                 | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-21 | 2020-02-24 | none
        a reason recorded late, before it is | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-26 | 2020-02-25 | P1/1 2020-02-23
        a reason recorded late               | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-26 | 2020-02-26 | none
        no signature of the provider         | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PARTICIPANT signed_date=2020-02-20       | 2020-02-24 | P1/1 2020-02-23
        nothing stands for the provider's    | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PARTICIPANT signed_date=2020-02-20; plan_signature party=PROVIDER refusal_type=CANNOT refusal_reason=OTHER refusal_recorded_date=2020-02-21 | 2020-02-24 | P1/1 2020-02-23
        signed before the referral           | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT signed_date=2020-02-02 | 2020-02-24 | P1/1 2020-02-23
        signed on the day of the referral    | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan_signature party=PROVIDER signed_date=2020-02-20; plan_signature party=PARTICIPANT signed_date=2020-02-03 | 2020-02-24 | none
        the initial plan needs none          | start_date=2020-02-05                                         | plan version_no=0 agreed_date=2020-02-06                                                   | 2020-02-24 | none
        not agreed                           | start_date=2020-02-05                                         | plan created_date=2020-02-20                                                               | 2020-02-24 | none
        agreed late, on that day             | start_date=2020-02-05                                         | plan agreed_date=2020-02-25                                                                | 2020-02-25 | none
        agreed late, the day after           | start_date=2020-02-05                                         | plan agreed_date=2020-02-25                                                                | 2020-02-26 | P1/1 2020-02-25
        another version is complete          | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan agreed_date=2020-02-22; plan_signature party=PROVIDER signed_date=2020-02-22; plan_signature party=PARTICIPANT signed_date=2020-02-22 | 2020-06-30 | none
        two versions, neither complete       | start_date=2020-02-05                                         | plan agreed_date=2020-02-20; plan agreed_date=2020-03-02; plan_signature party=PROVIDER signed_date=2020-03-02 | 2020-06-30 | P1/1 2020-02-23, P1/2 2020-03-02
        due after 10 days by contract        | start_date=2020-02-05                                         | plan agreed_date=2020-02-10; contract_term term=ACTION_PLAN_DAYS value=10                  | 2020-02-14 | P1/1 2020-02-13
        due after 10 days, as of the tenth   | start_date=2020-02-05                                         | plan agreed_date=2020-02-10; contract_term term=ACTION_PLAN_DAYS value=10                  | 2020-02-13 | none
        not started                          | start_date=                                                   | plan agreed_date=2020-02-20                                                                | 2020-02-24 | none
        died by the due day                  | start_date=2020-02-05 leave_date=2020-02-23 leave_reason=DIED | plan agreed_date=2020-02-20                                                                | 2020-02-24 | none
        died later                           | start_date=2020-02-05 leave_date=2020-02-24 leave_reason=DIED | plan agreed_date=2020-02-20                                                                | 2020-02-24 | P1/1 2020-02-23
        """)
    void warnsOfASignatureThatIsMissing(
            String situation, String participation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.SIGNATURE_MISSING_NO_REASON,
                        REFERRAL + "participation " + participation + "; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # signed by  | said
        PROVIDER     | is not signed by the participant and no reason is recorded; send the signature or the reason
        PARTICIPANT  | is not signed by the provider; send that signature
        OTHER        | is not signed by the participant and no reason is recorded; send the signature or the reason, and the provider's signature, which is missing too
        """)
    void saysWhoseSignatureIsMissing(String signedBy, String said) {
        String rows = STARTED + "plan agreed_date=2020-02-20; plan_signature signed_date=2020-02-20 party=" + signedBy;

        assertThat(Warned.of(WarningCode.SIGNATURE_MISSING_NO_REASON, rows, "2020-02-24"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .isEqualTo("plan P1 version 1, agreed on 2020-02-20 and due, signed, on 2020-02-23, " + said));
    }

    /** The plan is complete on 21 February 2020; 30 days later is 22 March. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | participation                               | rows                                                                                       | as of      | warned
        no interval                            | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_DAYS value=20                                               | 2020-02-21 | R1/none 2020-02-21
        an interval                            | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30                                        | 2020-12-31 | none
        an interval from that day on           | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30 effective_from=2020-02-21              | 2020-12-31 | none
        an interval from the day after on      | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30 effective_from=2020-02-22              | 2020-12-31 | R1/none 2020-02-21
        an interval up to that day             | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30 effective_to=2020-02-21                | 2020-03-23 | R1/none 2020-03-22
        the same, next review not counting yet | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30 effective_to=2020-02-21                | 2020-03-22 | none
        the same, from the review held         | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_REVIEW_DAYS value=30 effective_to=2020-02-21; plan_review held_date=2020-03-10 | 2020-12-31 | R1/none 2020-03-10
        of another contract                    | start_date=2020-02-05                       | contract_term contract_id=C2 term=ACTION_PLAN_REVIEW_DAYS value=30                         | 2020-12-31 | R1/none 2020-02-21
        left on the day of the plan            | start_date=2020-02-05 leave_date=2020-02-21 | contract_term term=ACTION_PLAN_DAYS value=20                                               | 2020-12-31 | R1/none 2020-02-21
        left before it                         | start_date=2020-02-05 leave_date=2020-02-20 | contract_term term=ACTION_PLAN_DAYS value=20                                               | 2020-12-31 | none
        no plan yet                            | start_date=2020-02-05                       | contract_term term=ACTION_PLAN_DAYS value=20                                               | 2020-02-20 | none
        not started                            | start_date=                                 | contract_term term=ACTION_PLAN_DAYS value=20                                               | 2020-12-31 | none
        """)
    void warnsOfAContractWithoutAReviewInterval(
            String situation, String participation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.NO_TENDER_FREQUENCY,
                        REFERRAL + COMPLETE + "participation " + participation + "; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @Test
    void warnsTheContractThatHoldsTheReferralThen() {
        String rows = STARTED + COMPLETE + "contract_term term=ACTION_PLAN_REVIEW_DAYS value=30; participant_change "
                + "change_type=CONTRACT_TRANSFER effective_date=2020-03-22 new_contract_id=C2";

        assertThat(Warned.of(WarningCode.NO_TENDER_FREQUENCY, rows, "2020-12-31"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.contractId()).isEqualTo("C2");
                    assertThat(warning.day()).isEqualTo("2020-03-22");
                    assertThat(warning.message()).contains("contract C2 has no ACTION_PLAN_REVIEW_DAYS");
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | start      | rows                                                                                       | as of      | warned
        two days later on the form | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-07                                         | 2020-06-30 | R1 2020-02-05
        the same day               | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-05                                         | 2020-06-30 | none
        no form                    | 2020-02-05 | plan agreed_date=2020-02-20                                                                | 2020-06-30 | none
        corrected                  | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-07; esf_form form_version=2 form_start_date=2020-02-05 | 2020-06-30 | none
        the correction is wrong    | 2020-02-05 | esf_form form_version=2 form_start_date=2020-02-07; esf_form form_version=1 form_start_date=2020-02-05 | 2020-06-30 | R1 2020-02-05
        received on the day        | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-07 received_date=2020-03-02                | 2020-03-02 | R1 2020-02-05
        received in the future     | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-07 received_date=2020-03-02                | 2020-03-01 | none
        a contract out of scope    | 2020-02-05 | esf_form form_version=1 form_start_date=2020-02-07; contract esf_in_scope=false            | 2020-06-30 | none
        the last day in scope      | 2022-10-31 | esf_form form_version=1 form_start_date=2022-11-01                                         | 2022-12-31 | R1 2022-10-31
        the day after              | 2022-11-01 | esf_form form_version=1 form_start_date=2022-10-31                                         | 2022-12-31 | none
        not started                |            | esf_form form_version=1 form_start_date=2020-02-07                                         | 2020-06-30 | none
        """)
    void warnsOfAnotherDateOnTheForm(String situation, String start, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.ESF_FORM_DIFFERS,
                        REFERRAL + "participation start_date=" + (start == null ? "" : start) + "; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0} is {1} days off")
    @CsvSource({"2020-02-07, +2", "2020-02-02, -3", "2021-02-05, +366"})
    void saysByHowManyDaysTheFormDiffers(String onForm, String days) {
        assertThat(Warned.of(
                        WarningCode.ESF_FORM_DIFFERS,
                        STARTED + "esf_form form_version=1 received_date=2020-02-10 form_start_date=" + onForm,
                        "2020-06-30"))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains(onForm + " (difference in days: " + days + ")"));
    }
}

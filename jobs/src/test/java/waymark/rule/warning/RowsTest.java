package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single rows, on both sides of each boundary. */
class RowsTest {

    private static final String WHP = "referral programme=WHP referral_date=2020-02-03 customer_group=%s; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | rows                                                                   | after devolution | after close
        Scotland, on the last day there        | referral programme=WC referral_date=2017-03-31; contract nation=SCOTLAND | none           | none
        Scotland, on the day after             | referral programme=WC referral_date=2017-04-01; contract nation=SCOTLAND | R1 2017-04-01  | none
        England, on that day                   | referral programme=WC referral_date=2017-04-01                          | none            | none
        on the last day of all                 | referral programme=WC referral_date=2018-02-28                          | none            | none
        on the day after                       | referral programme=WC referral_date=2018-03-01                          | none            | R1 2018-03-01
        Scotland, on the day after             | referral programme=WC referral_date=2018-03-01; contract nation=SCOTLAND | R1 2018-03-01  | R1 2018-03-01
        another programme                      | referral programme=SES referral_date=2018-03-01; contract nation=SCOTLAND | none          | none
        """)
    void warnsOfAWorkChoiceReferralTooLate(String situation, String rows, String afterDevolution, String afterClose) {
        assertThat(Warned.said(WarningCode.SCOTLAND_AFTER_DEVOLUTION, rows, "2020-06-30"))
                .isEqualTo(afterDevolution);
        assertThat(Warned.said(WarningCode.REFERRAL_AFTER_CLOSE, rows, "2020-06-30"))
                .isEqualTo(afterClose);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation              | row                                                              | warned
        version 0, initial       | plan version_no=0 version_type=INITIAL created_date=2020-02-05   | none
        version 0, full          | plan version_no=0 version_type=FULL created_date=2020-02-05      | P1/0 2020-02-05
        version 1, full          | plan version_no=1 version_type=FULL created_date=2020-02-05      | none
        version 1, initial       | plan version_no=1 version_type=INITIAL created_date=2020-02-05   | P1/1 2020-02-05
        version 2, final         | plan version_no=2 version_type=FINAL created_date=2020-02-05     | none
        """)
    void warnsOfAnInitialPlanWithAnotherNumber(String situation, String row, String warned) {
        assertThat(Warned.said(WarningCode.VERSION_TYPE, WHP.formatted("LTU") + row, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | row                                                                                            | warned
        signed                            | plan_signature signed_date=2020-02-20                                                          | none
        refused                           | plan_signature refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-21    | none
        signed, and refused later         | plan_signature signed_date=2020-02-20 refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-21 | P1/1/PARTICIPANT 2020-02-20
        signed, with a reason by itself   | plan_signature signed_date=2020-02-20 refusal_reason=PRIVACY                                   | P1/1/PARTICIPANT 2020-02-20
        refused, the other party signed   | plan_signature party=PARTICIPANT refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-21; plan_signature party=PROVIDER signed_date=2020-02-20 | none
        signed after the day              | plan_signature signed_date=2020-07-01 refusal_type=REFUSES refusal_reason=PRIVACY refusal_recorded_date=2020-02-21 | none
        """)
    void warnsOfASignatureWithAReasonWhyThereIsNone(String situation, String row, String warned) {
        assertThat(Warned.said(WarningCode.REASON_WITH_SIGNATURE, WHP.formatted("LTU") + row, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | group        | row                                              | warned
        long-term unemployed                 | LTU          | mandatory_activity due_date=2020-03-02           | none
        disabled                             | DISABILITY   | mandatory_activity due_date=2020-03-02           | M1 2020-03-02
        early access                         | EARLY_ACCESS | mandatory_activity due_date=2020-03-02           | M1 2020-03-02
        group not known                      |              | mandatory_activity due_date=2020-03-02           | none
        a mandatory action                   | DISABILITY   | plan_action mandatory=true due_date=2020-03-02   | A1 2020-03-02
        due on no day: when it was agreed    | DISABILITY   | plan_action mandatory=true agreed_date=2020-02-20 | A1 2020-02-20
        of the long-term unemployed          | LTU          | plan_action mandatory=true due_date=2020-03-02   | none
        a voluntary action                   | DISABILITY   | plan_action mandatory=false due_date=2020-03-02  | none
        not known whether mandatory          | DISABILITY   | plan_action due_date=2020-03-02                  | none
        """)
    void warnsOfAMandatoryActivityOfAVoluntaryGroup(String situation, String group, String row, String warned) {
        String rows = WHP.formatted(group == null ? "" : group) + row;

        assertThat(Warned.said(WarningCode.MANDATORY_VOLUNTARY_GROUP, rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | row                                                                                                     | warned
        an action of the plan                        | plan_action agreed_date=2020-02-20; mandatory_activity action_id=A1 due_date=2020-03-02                 | none
        an action of no plan                         | plan_action agreed_date=2020-02-20; mandatory_activity action_id=A2 due_date=2020-03-02                 | M1 2020-03-02
        no action named                              | mandatory_activity due_date=2020-03-02                                                                  | none
        an objective of a cancelled action           | plan_action agreed_date=2020-02-20 objective_id=O1 status=CANCELLED; support_activity activity_date=2020-03-02 objective_id=O1 | none
        an objective of no action                    | plan_action agreed_date=2020-02-20 objective_id=O1; support_activity activity_date=2020-03-02 objective_id=O2 | T1 2020-03-02
        no objective named                           | support_activity activity_date=2020-03-02                                                               | none
        an objective of an action after the day      | plan_action agreed_date=2020-07-01 objective_id=O1; support_activity activity_date=2020-03-02 objective_id=O1 | T1 2020-03-02
        of an action of the day                      | plan_action agreed_date=2020-06-30 objective_id=O1; support_activity activity_date=2020-03-02 objective_id=O1 | none
        """)
    void warnsOfAnIdThatIsNowhereOnThePlan(String situation, String rows, String warned) {
        assertThat(Warned.said(WarningCode.MEASURE_UNLINKED, WHP.formatted("LTU") + rows, "2020-06-30"))
                .isEqualTo(warned);
    }
}

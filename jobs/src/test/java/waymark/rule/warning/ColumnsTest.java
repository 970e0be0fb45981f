package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and columns of another programme. */
class ColumnsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | rows                                                                                             | warned
        as its contract                        | referral programme=WC referral_date=2016-02-01; contract programme=WC                            | none
        another than its contract              | referral programme=WC referral_date=2016-02-01; contract programme=SES                           | R1 2016-02-01
        a feed that Work Choice has            | referral programme=WC referral_date=2016-02-01; module_stay start_date=2016-03-01                | none
        and SES has not                        | referral programme=SES referral_date=2016-02-01; module_stay start_date=2016-03-01               | S1 2016-03-01
        activities of SES                      | referral programme=SES referral_date=2016-02-01; support_activity activity_date=2016-03-01       | none
        activities of the Work Programme       | referral programme=WP referral_date=2016-02-01; support_activity activity_date=2016-03-01        | T1 2016-03-01
        no event date: the first of its dates  | referral programme=WC referral_date=2016-02-01; mandatory_activity occurs_on=2016-03-04 due_date=2016-03-05 | M1 2016-03-04
        a list of the Work Programme           | referral programme=WHP referral_date=2018-02-01; end_of_programme report_date=2020-02-01 end_date=2020-03-01 | 2020-02-01/R1/LMS 2020-02-01
        """)
    void warnsOfAnotherProgramme(String situation, String rows, String warned) {
        assertThat(Warned.said(WarningCode.PROGRAMME_MISMATCH, rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | rows                                                                                          | warned
        a strand of SES                          | referral programme=SES referral_date=2016-02-01 strand=START_BACK                             | none
        of Work Choice                           | referral programme=WC referral_date=2016-02-01 strand=START_BACK                              | R1 2016-02-01
        a group of WHP                           | referral programme=WHP referral_date=2018-02-01 customer_group=LTU                            | none
        of the Work Programme                    | referral programme=WP referral_date=2013-02-01 customer_group=LTU                             | R1 2013-02-01
        attached to the Work Programme           | referral programme=WP referral_date=2013-02-01 attachment_date=2013-02-04                     | none
        to Work Choice                           | referral programme=WC referral_date=2013-02-01 attachment_date=2013-02-04                     | R1 2013-02-01
        two columns                              | referral programme=WC referral_date=2013-02-01 strand=START_BACK customer_group=LTU           | R1 2013-02-01, R1 2013-02-01
        purpose of a plan of SES                 | referral programme=SES referral_date=2016-02-01; plan created_date=2016-02-10 purpose=WORK    | none
        of Work Choice                           | referral programme=WC referral_date=2016-02-01; plan created_date=2016-02-10 purpose=WORK     | P1/1 2016-02-10
        mandatory in WHP, of any group           | referral programme=WHP referral_date=2018-02-01 customer_group=DISABILITY; plan_action agreed_date=2018-02-10 mandatory=true | none
        mandatory in SES                         | referral programme=SES referral_date=2018-02-01; plan_action agreed_date=2018-02-10 mandatory=true | A1 2018-02-10
        a no is a value too                      | referral programme=SES referral_date=2018-02-01; plan_action agreed_date=2018-02-10 mandatory=false | A1 2018-02-10
        neither date nor value                   | referral programme=SES referral_date=2018-02-01; plan_action                                  | none
        no date: that of the referral            | referral programme=SES referral_date=2018-02-01; plan_action mandatory=false                  | A1 2018-02-01
        an interaction signed                    | referral programme=WHP referral_date=2018-02-01; participant_event event_type=INTERACTION event_date=2018-02-10 signed=true | none
        career goals signed                      | referral programme=WHP referral_date=2018-02-01; participant_event event_type=CAREER_GOALS event_date=2018-02-10 signed=true | E1 2018-02-10
        origin of a Work Choice contract         | contract contract_id=C7 programme=WC start_date=2010-10-25 origin=REMPLOY                     | none
        of a contract of SES                     | contract contract_id=C7 programme=SES start_date=2013-09-02 origin=REMPLOY                    | C7 2013-09-02
        metric of a target                       | contract_term contract_id=C7 term=TARGET_PERCENT metric=plan_signed value=90 effective_from=2016-01-01 | none
        of another term                          | contract_term contract_id=C7 term=ACTION_PLAN_DAYS metric=plan_signed value=15 effective_from=2016-01-01 | C7/ACTION_PLAN_DAYS/plan_signed/2016-01-01 2016-01-01
        """)
    void warnsOfAColumnThatIsMeantForOthers(String situation, String rows, String warned) {
        assertThat(Warned.said(WarningCode.COLUMN_NOT_MEANT, rows, "2020-06-30"))
                .isEqualTo(warned);
    }

    @Test
    void saysForWhatItIsMeant() {
        String rows = "referral programme=WHP referral_date=2018-02-01; "
                + "participant_event event_type=CAREER_GOALS event_date=2018-02-10 signed=true";

        assertThat(Warned.of(WarningCode.COLUMN_NOT_MEANT, rows, "2020-06-30"))
                .extracting(Warning::message)
                .containsExactly(
                        "participant_event E1: signed has a value, and is only meant for event_type INTERACTION; "
                                + "leave it empty, or correct event_type");
    }

    @Test
    void putsARowDownToTheContractThatHeldTheReferralThatDay() {
        String rows = "referral programme=SES referral_date=2016-02-01; "
                + "participant_change change_type=CONTRACT_TRANSFER effective_date=2016-03-01 new_contract_id=C2; "
                + "module_stay start_date=2016-02-29; module_stay start_date=2016-03-01 stay_id=S2";

        assertThat(Warned.of(WarningCode.PROGRAMME_MISMATCH, rows, "2020-06-30"))
                .extracting(warning -> warning.subjectId() + " " + warning.contractId())
                .containsExactlyInAnyOrder("S1 C1", "S2 C2");
    }
}

package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work Choice participants who should have left. */
class LeavingWarningsTest {

    private static final String REFERRAL = "referral programme=WC referral_date=%s; contract nation=%s area_id=NORTH; ";
    private static final String MOVED =
            "participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH; ";
    private static final String JOB_LEFT = "employment spell_id=J1 start_date=2017-06-01 end_date=2018-01-10; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | nation   | participation                               | as of      | warned
        the day after in England  | ENGLAND  | start_date=2017-05-10                       | 2019-04-01 | R1 2019-04-01
        the last day in England   | ENGLAND  | start_date=2017-05-10                       | 2019-03-31 | none
        the day after in Scotland | SCOTLAND | start_date=2017-05-10                       | 2018-11-01 | R1 2018-11-01
        the last day in Scotland  | SCOTLAND | start_date=2017-05-10                       | 2018-10-31 | none
        left on the day after     | ENGLAND  | start_date=2017-05-10 leave_date=2019-04-01 | 2019-04-01 | none
        left on the last day      | ENGLAND  | start_date=2017-05-10 leave_date=2019-03-31 | 2019-12-31 | none
        left two days after       | ENGLAND  | start_date=2017-05-10 leave_date=2019-04-02 | 2019-12-31 | R1 2019-04-01
        started after it          | ENGLAND  | start_date=2019-05-01                       | 2019-05-02 | R1 2019-05-01
        started and left after it | ENGLAND  | start_date=2019-05-01 leave_date=2019-05-02 | 2019-12-31 | R1 2019-05-01
        not started               | ENGLAND  | start_date=                                 | 2020-12-31 | none
        """)
    void warnsOfSomebodyOpenAfterTheEndOfProvision(
            String situation, String nation, String participation, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.OPEN_AFTER_CAP,
                        REFERRAL.formatted("2017-03-01", nation) + "participation " + participation,
                        asOf))
                .isEqualTo(warned);
    }

    /** Moved on 10 January 2018; 28 days later is 7 February. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                               | rows                                                                                       | as of      | warned
        the day after, no job                     | support_activity activity_date=2018-01-11                                                  | 2018-01-11 | CH1 2018-01-11
        on the day of the move                    | support_activity activity_date=2018-01-10                                                  | 2018-12-31 | none
        in the future                             | support_activity activity_date=2018-01-11                                                  | 2018-01-10 | none
        several: the first                        | support_activity activity_date=2018-03-01; support_activity activity_date=2018-02-01       | 2018-12-31 | CH1 2018-02-01
        a review                                  | plan_review held_date=2018-01-15                                                           | 2018-12-31 | CH1 2018-01-15
        a stay that goes on                       | module_stay module=1 start_date=2017-06-01                                                 | 2018-01-11 | CH1 2018-01-11
        a stay that goes on, as of the move       | module_stay module=1 start_date=2017-06-01                                                 | 2018-01-10 | none
        a stay that ends with the move            | module_stay module=1 start_date=2017-06-01 end_date=2018-01-10                             | 2018-12-31 | none
        a stay that ends on the day after         | module_stay module=1 start_date=2017-06-01 end_date=2018-01-11                             | 2018-12-31 | CH1 2018-01-11
        a stay that begins later                  | module_stay module=2 start_date=2018-02-01                                                 | 2018-12-31 | CH1 2018-02-01
        an activity before that stay              | module_stay module=2 start_date=2018-02-01; support_activity activity_date=2018-01-20      | 2018-12-31 | CH1 2018-01-20
        an activity after it has begun            | module_stay module=2 start_date=2018-02-01; support_activity activity_date=2018-02-20      | 2018-12-31 | CH1 2018-02-01
        a review that is only planned             | plan_review scheduled_date=2018-01-15                                                      | 2018-12-31 | none
        the job is kept                           | employment supported=true start_date=2017-06-01; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        the job ends on day 28, active that day   | employment supported=true start_date=2017-06-01 end_date=2018-02-07; support_activity activity_date=2018-02-07 | 2018-12-31 | none
        the job ends on day 28, active after      | employment supported=true start_date=2017-06-01 end_date=2018-02-07; support_activity activity_date=2018-02-08 | 2018-12-31 | CH1 2018-02-08
        the job ends on day 29                    | employment supported=true start_date=2017-06-01 end_date=2018-02-08; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        the job had ended the day before the move | employment supported=true start_date=2017-06-01 end_date=2018-01-09; support_activity activity_date=2018-01-11 | 2018-12-31 | CH1 2018-01-11
        the job ends on the day of the move       | employment supported=true start_date=2017-06-01 end_date=2018-01-10; support_activity activity_date=2018-01-11 | 2018-12-31 | CH1 2018-01-11
        a job from the day of the move on         | employment supported=true start_date=2018-01-10; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        a job from the day after on               | employment supported=true start_date=2018-01-11; support_activity activity_date=2018-03-01 | 2018-12-31 | CH1 2018-03-01
        not a supported job                       | employment supported=false start_date=2017-06-01; support_activity activity_date=2018-01-11 | 2018-12-31 | CH1 2018-01-11
        perhaps a supported job                   | employment start_date=2017-06-01; support_activity activity_date=2018-01-11                | 2018-12-31 | none
        a job right after the other               | employment supported=true start_date=2017-06-01 end_date=2018-01-20; employment supported=true start_date=2018-01-21; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        a day between two jobs                    | employment supported=true start_date=2017-06-01 end_date=2018-01-20; employment supported=true start_date=2018-01-22; support_activity activity_date=2018-01-21 | 2018-12-31 | CH1 2018-01-21
        a short job beside one that is kept       | employment supported=true start_date=2017-06-01; employment supported=true start_date=2017-12-01 end_date=2018-01-15; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        a job from after a short one, overlapping | employment supported=true start_date=2017-06-01 end_date=2018-01-20; employment supported=true start_date=2018-01-20; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        """)
    void warnsOfActivityAfterAMoveThatCountsAsLeaving(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.ACTIVE_AFTER_DEEMED_LEAVING,
                        REFERRAL.formatted("2017-05-02", "ENGLAND") + "participation start_date=2017-05-10; " + MOVED
                                + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | participation                               | rows                                                                                       | as of      | warned
        started, not left                    | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH            | 2018-12-31 | CH1 2018-02-01
        inside the area                      | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=NORTH            | 2018-12-31 | none
        area not said                        | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10                           | 2018-12-31 | none
        another change                       | start_date=2017-05-10                       | participant_change change_type=BENEFIT effective_date=2018-01-10 new_area=SOUTH            | 2018-12-31 | none
        first inside, then out               | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=NORTH; participant_change change_type=ADDRESS effective_date=2018-01-20 new_area=SOUTH | 2018-12-31 | CH2 2018-02-01
        out and back: the first move ends it | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH; participant_change change_type=ADDRESS effective_date=2018-01-20 new_area=NORTH | 2018-12-31 | CH1 2018-02-01
        handed over that day                 | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH; participant_change change_type=CONTRACT_TRANSFER effective_date=2018-01-10 new_contract_id=C2; contract contract_id=C2 area_id=SOUTH | 2018-12-31 | none
        handed over the day after            | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH; participant_change change_type=CONTRACT_TRANSFER effective_date=2018-01-11 new_contract_id=C2; contract contract_id=C2 area_id=SOUTH | 2018-12-31 | CH1 2018-02-01
        a contract that is not there         | start_date=2017-05-10                       | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH; participant_change change_type=CONTRACT_TRANSFER effective_date=2018-01-10 new_contract_id=C9 | 2018-12-31 | none
        left on the day of the move          | start_date=2017-05-10 leave_date=2018-01-10 | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH            | 2018-12-31 | none
        left on the day after                | start_date=2017-05-10 leave_date=2018-01-11 | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH            | 2018-12-31 | CH1 2018-02-01
        not started                          | start_date=                                 | participant_change change_type=ADDRESS effective_date=2018-01-10 new_area=SOUTH            | 2018-12-31 | none
        """)
    void knowsWhichMovesCountAsLeaving(
            String situation, String participation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.ACTIVE_AFTER_DEEMED_LEAVING,
                        REFERRAL.formatted("2017-05-02", "ENGLAND")
                                + "support_activity activity_date=2018-02-01; participation " + participation + "; "
                                + rows,
                        asOf))
                .isEqualTo(warned);
    }

    /**
     * In Module Two from 1 June 2017 on, in a job that ended on 10 January 2018; 28 days later is 7 February. Activities are
     * support given on that day.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                 | rows                                                                                       | as of      | warned
        an activity on day 29                       | support_activity activity_date=2018-02-08                                                  | 2018-02-08 | J1 2018-02-08
        an activity on day 28                       | support_activity activity_date=2018-02-07                                                  | 2018-12-31 | none
        an activity tomorrow                        | support_activity activity_date=2018-02-08                                                  | 2018-02-07 | none
        no activity                                 | plan_review held_date=2018-03-01                                                           | 2018-12-31 | none
        several: the first after day 28             | support_activity activity_date=2018-03-01; support_activity activity_date=2018-02-20; support_activity activity_date=2018-02-01 | 2018-12-31 | J1 2018-02-20
        another job the day after                   | employment spell_id=J2 start_date=2018-01-11; support_activity activity_date=2018-03-01    | 2018-12-31 | none
        another job from the activity on            | employment spell_id=J2 start_date=2018-03-01; support_activity activity_date=2018-03-01    | 2018-12-31 | none
        another job from the day after it           | employment spell_id=J2 start_date=2018-03-02; support_activity activity_date=2018-03-01    | 2018-12-31 | J1 2018-03-01
        another job went on                         | employment spell_id=J2 start_date=2017-09-01; support_activity activity_date=2018-03-01    | 2018-12-31 | none
        it was no supported one                     | employment spell_id=J2 start_date=2017-09-01 supported=false; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        it was permitted work                       | employment spell_id=J2 start_date=2017-09-01 kind=PERMITTED_WORK; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        another job since, 28 days before           | employment spell_id=J2 start_date=2018-01-20 end_date=2018-02-01; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        another job since, 29 days before           | employment spell_id=J2 start_date=2018-01-20 end_date=2018-01-31; support_activity activity_date=2018-03-01 | 2018-12-31 | J2 2018-03-01
        another job ended on the same day           | employment spell_id=J2 start_date=2017-09-01 end_date=2018-01-10; support_activity activity_date=2018-03-01 | 2018-12-31 | J2 2018-03-01
        left once, and once more                    | support_activity activity_date=2018-02-20; employment spell_id=J2 start_date=2018-03-01 end_date=2018-03-31; support_activity activity_date=2018-04-30 | 2018-12-31 | J1 2018-02-20, J2 2018-04-30
        moved away before the activity              | participant_change change_type=ADDRESS effective_date=2018-03-01 new_area=SOUTH; support_activity activity_date=2018-03-01 | 2018-12-31 | none
        moved away after it                         | participant_change change_type=ADDRESS effective_date=2018-03-02 new_area=SOUTH; support_activity activity_date=2018-03-01 | 2018-12-31 | J1 2018-03-01
        moved within the area                       | participant_change change_type=ADDRESS effective_date=2018-01-20 new_area=NORTH; support_activity activity_date=2018-03-01 | 2018-12-31 | J1 2018-03-01
        """)
    void warnsOfSupportInModuleTwoAfterTheLastJob(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.JOB_LEFT_STILL_ON,
                        REFERRAL.formatted("2017-05-02", "ENGLAND") + "participation start_date=2017-05-10; "
                                + "module_stay module=2 start_date=2017-06-01; " + JOB_LEFT + rows,
                        asOf))
                .isEqualTo(warned);
    }

    /** The job ended on 10 January 2018; support is given on 1 March. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | rows                                                                                       | warned
        in Module Two                         | participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01            | J1 2018-03-01
        referred before April 2017            | referral programme=WC referral_date=2016-05-02; participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01 | J1 2018-03-01
        in Module Two from that day on        | participation start_date=2017-05-10; module_stay module=2 start_date=2018-03-01            | J1 2018-03-01
        in Module Two until that day          | participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01 end_date=2018-03-01 | J1 2018-03-01
        in Module Two until the day before    | participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01 end_date=2018-02-28 | none
        in Module One                         | participation start_date=2017-05-10; module_stay module=1 start_date=2017-06-01            | none
        in no module                          | participation start_date=2017-05-10                                                        | none
        left on that day                      | participation start_date=2017-05-10 leave_date=2018-03-01; module_stay module=2 start_date=2017-06-01 | J1 2018-03-01
        left the day before                   | participation start_date=2017-05-10 leave_date=2018-02-28; module_stay module=2 start_date=2017-06-01 end_date=2018-03-31 | none
        not started                           | participation start_date=; module_stay module=2 start_date=2017-06-01                      | none
        """)
    void warnsOfItWhileInModuleTwoOnly(String situation, String rows, String warned) {
        String referred = rows.startsWith("referral")
                ? "contract nation=ENGLAND area_id=NORTH; "
                : REFERRAL.formatted("2017-05-02", "ENGLAND");

        assertThat(Warned.said(
                        WarningCode.JOB_LEFT_STILL_ON,
                        referred + JOB_LEFT + "support_activity activity_date=2018-03-01; " + rows,
                        "2018-12-31"))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "employment start_date=2017-06-01",
                "employment start_date=2017-06-01 end_date=2019-01-01",
                "employment start_date=2018-12-31 end_date=2018-12-31"
            })
    void warnsOfNobodyWhoseJobGoesOn(String job) {
        String rows = "participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01; "
                + "support_activity activity_date=2018-12-31; ";

        assertThat(Warned.said(
                        WarningCode.JOB_LEFT_STILL_ON,
                        REFERRAL.formatted("2017-05-02", "ENGLAND") + rows + job,
                        "2018-12-31"))
                .isEqualTo("none");
    }

    @Test
    void warnsOfNobodyWhoNeverHadAJob() {
        String rows = "participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01; "
                + "support_activity activity_date=2018-12-31";

        assertThat(Warned.said(
                        WarningCode.JOB_LEFT_STILL_ON,
                        REFERRAL.formatted("2017-05-02", "ENGLAND") + rows,
                        "2018-12-31"))
                .isEqualTo("none");
    }
}

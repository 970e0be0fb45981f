package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What participants in Work Choice wish and decline. */
class WishesTest {

    private static final String POST = "contract origin=AWARDED_2010; referral programme=WC referral_date=2017-05-02; ";
    private static final String STARTED = POST + "participation start_date=2017-05-10; ";
    private static final List<WarningCode> SECTION_FIVE = List.of(
            WarningCode.EMPLOYER_CONTACT_AFTER_DECLINE,
            WarningCode.OPEN_AFTER_DECLINE,
            WarningCode.BELOW_16_HOURS,
            WarningCode.EXTENSION_RETROSPECTIVE,
            WarningCode.EXTENSION_PAST_CAP,
            WarningCode.EXTENSION_BY_PROVIDER);
    private static final String DECLINED =
            "participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2017-07-01; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | rows                                                                                       | as of      | warned
        refused before            | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=false; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-07-01 | AW2 2017-07-01
        in the future             | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=false; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-06-30 | none
        allowed                   | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=true; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-12-31 | none
        never said                | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01                    | 2017-12-31 | none
        refused in the same row   | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 disclosure_allowed=false | 2017-12-31 | AW1 2017-07-01
        refused on the same day   | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01; access_to_work_event event_type=DISCUSSED event_date=2017-07-01 disclosure_allowed=false | 2017-12-31 | AW1 2017-07-01
        refused on the day after  | access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01; access_to_work_event event_type=DISCUSSED event_date=2017-07-02 disclosure_allowed=false | 2017-12-31 | none
        refused, then allowed     | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=false; access_to_work_event event_type=DISCUSSED event_date=2017-06-30 disclosure_allowed=true; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-12-31 | none
        allowed, then refused     | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=true; access_to_work_event event_type=DISCUSSED event_date=2017-06-30 disclosure_allowed=false; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-12-31 | AW3 2017-07-01
        a blank after the refusal | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=false; access_to_work_event event_type=DISCUSSED event_date=2017-06-30; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2017-07-01 | 2017-12-31 | AW3 2017-07-01
        somebody else told        | access_to_work_event event_type=AGREED event_date=2017-06-01 disclosure_allowed=false; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2017-07-01 | 2017-12-31 | none
        """)
    void warnsOfAnEmployerToldAgainstTheWish(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.EMPLOYER_INFORMED_AGAINST_WISH, STARTED + rows, asOf))
                .isEqualTo(warned);
    }

    /** Involvement is declined on 1 July 2017, event E1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation             | rows                                                                                       | as of      | warned
        on the day after        | support_activity activity_date=2017-07-02 support_type=EMPLOYER_CONTACT                    | 2017-07-02 | T1 2017-07-02
        on the same day         | support_activity activity_date=2017-07-01 support_type=EMPLOYER_CONTACT                    | 2017-12-31 | none
        before                  | support_activity activity_date=2017-06-30 support_type=EMPLOYER_CONTACT                    | 2017-12-31 | none
        in the future           | support_activity activity_date=2017-07-02 support_type=EMPLOYER_CONTACT                    | 2017-07-01 | none
        support by the employer | support_activity activity_date=2017-07-02 support_type=ONE_TO_ONE source_type=EMPLOYER source_org_id=E1 | 2017-12-31 | none
        declined again          | participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2017-08-01; support_activity activity_date=2017-07-02 support_type=EMPLOYER_CONTACT | 2017-12-31 | T1 2017-07-02
        each contact            | support_activity activity_date=2017-07-02 support_type=EMPLOYER_CONTACT; support_activity activity_date=2017-07-03 support_type=EMPLOYER_CONTACT | 2017-12-31 | T1 2017-07-02, T2 2017-07-03
        """)
    void warnsOfAnEmployerContactedAfterBeingDeclined(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.EMPLOYER_CONTACT_AFTER_DECLINE, STARTED + DECLINED + rows, asOf))
                .isEqualTo(warned);
    }

    /** 28 days after 3 January 2018 is 31 January. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                 | participation                               | rows                                                                                       | as of      | warned
        no leave date the day after | start_date=2017-05-10                       | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03                 | 2018-02-01 | E1 2018-01-31
        no leave date on day 28     | start_date=2017-05-10                       | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03                 | 2018-01-31 | none
        left on day 28              | start_date=2017-05-10 leave_date=2018-01-31 | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03                 | 2018-02-01 | none
        left on the day after       | start_date=2017-05-10 leave_date=2018-02-01 | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03                 | 2018-12-31 | E1 2018-01-31
        declined twice: the first   | start_date=2017-05-10                       | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-10; participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03 | 2018-02-01 | E2 2018-01-31
        another event               | start_date=2017-05-10                       | participant_event event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=2018-01-03           | 2018-12-31 | none
        not started                 | start_date=                                 | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03                 | 2018-12-31 | none
        """)
    void warnsOfSomebodyOpenAfterDeclining(
            String situation, String participation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.OPEN_AFTER_DECLINE, POST + "participation " + participation + "; " + rows, asOf))
                .isEqualTo(warned);
    }

    /** Section 05 (2017) governs referrals from 25 April 2017 on, of a contract from 2010 outside Scotland. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | referred   | contract                              | warned
        the first day             | 2017-04-25 | nation=ENGLAND origin=AWARDED_2010    | true
        the day before            | 2017-04-24 | nation=ENGLAND origin=AWARDED_2010    | false
        in Wales                  | 2017-04-25 | nation=WALES origin=AWARDED_2010      | true
        in Scotland               | 2017-03-31 | nation=SCOTLAND origin=AWARDED_2010   | false
        nobody knows from when    | 2017-04-25 | nation=ENGLAND                        | false
        """)
    void asksNothingOfSectionFiveFromOthers(String situation, String referredOn, String contract, boolean warned) {
        String rows = "contract " + contract + "; referral programme=WC referral_date=" + referredOn
                + "; participation start_date=2017-05-10; " + DECLINED
                + "support_activity activity_date=2017-07-02 support_type=EMPLOYER_CONTACT; "
                + "participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03; "
                + "module_stay module=2 start_date=2017-06-01; "
                + "module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER "
                + "decision_date=2018-06-01 approved_until=2019-04-30; "
                + "module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED "
                + "decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01";

        for (WarningCode code : SECTION_FIVE) {
            assertThat(Warned.of(code, rows, "2018-12-31")).as(code.name()).hasSize(warned ? 1 : 0);
        }
    }
}

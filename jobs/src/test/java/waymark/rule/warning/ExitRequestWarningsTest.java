package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests for exit reports, what came of them, and the list behind them. */
class ExitRequestWarningsTest {

    private static final String REFERRAL = "referral programme=WP referral_date=2011-07-31; "
            + "jobcentre jobcentre_id=J1 nation=ENGLAND; jobcentre jobcentre_id=J2 nation=SCOTLAND; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | rows                                                                                       | as of      | warned
        not asked for                | exit_event event_type=RECEIVED event_date=2013-08-05                                       | 2013-08-06 | E1 2013-08-05
        the day is not over          | exit_event event_type=RECEIVED event_date=2013-08-05                                       | 2013-08-05 | none
        asked for                    | exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=REQUESTED event_date=2013-08-01 | 2013-12-31 | none
        asked for later              | exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=REQUESTED event_date=2013-08-10 | 2013-12-31 | none
        asked for later, not yet     | exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=REQUESTED event_date=2013-08-10 | 2013-08-09 | E1 2013-08-05
        asked for and taken back     | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=WITHDRAWN event_date=2013-08-02; exit_event event_type=RECEIVED event_date=2013-08-05 | 2013-12-31 | none
        each receipt                 | exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=RECEIVED event_date=2013-08-07 | 2013-12-31 | E1 2013-08-05, E2 2013-08-07
        an explanation is no receipt | exit_event event_type=EXPLAINED event_date=2013-08-05                                      | 2013-12-31 | none
        """)
    void warnsOfAReceiptOfWhatNobodyAskedFor(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.RECEIPT_WITHOUT_REQUEST, REFERRAL + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                   | rows                                                                                       | as of      | warned
        on the day before             | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=RECEIVED event_date=2013-07-31 | 2013-08-01 | E1 2013-08-01
        on the day                    | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=RECEIVED event_date=2013-08-01 | 2013-12-31 | none
        before and again after        | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=RECEIVED event_date=2013-07-31 | 2013-12-31 | E1 2013-08-01
        before the request made again | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=RECEIVED event_date=2013-08-05; exit_event event_type=WITHDRAWN event_date=2013-08-06; exit_event event_type=REQUESTED event_date=2013-08-20 | 2013-12-31 | E4 2013-08-20
        the request was withdrawn     | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=RECEIVED event_date=2013-07-31; exit_event event_type=WITHDRAWN event_date=2013-08-06 | 2013-12-31 | none
        never received                | exit_event event_type=REQUESTED event_date=2013-08-01                                      | 2013-12-31 | none
        """)
    void warnsOfAReceiptBeforeTheRequest(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.RECEIVED_BEFORE_REQUEST, REFERRAL + rows, asOf))
                .isEqualTo(warned);
    }

    /**
     * Ten working days from 1 August 2013 end on the 15th in England, and on the 16th in Scotland. Seven from Friday 16 August
     * end on Wednesday the 28th in England, where the 26th is a holiday; seven from Monday the 19th on the 29th there, and on
     * the 28th in Scotland.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                 | rows                                                                                       | as of      | warned
        the tenth working day       | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-15          | 2013-12-31 | none
        a day later                 | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16          | 2013-08-01 | E1 2013-08-01
        a day earlier               | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-14          | 2013-12-31 | E1 2013-08-01
        in Scotland                 | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16 jobcentre_id=J2 | 2013-12-31 | none
        the English day in Scotland | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-15 jobcentre_id=J2 | 2013-12-31 | E1 2013-08-01
        not printed                 | exit_event event_type=REQUESTED event_date=2013-08-01                                      | 2013-12-31 | none
        the reminder keeps it       | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-15 | 2013-12-31 | none
        its own day to reply        | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-28 | 2013-12-31 | none
        one day for both            | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-06 printed_deadline=2013-08-15 | 2013-12-31 | none
        the day before that         | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-27 | 2013-12-31 | E2 2013-08-16
        the day after that          | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-29 | 2013-12-31 | E2 2013-08-16
        the day to reply, Scotland  | exit_event event_type=REQUESTED event_date=2013-08-01 jobcentre_id=J2; exit_event event_type=REMINDED event_date=2013-08-19 printed_deadline=2013-08-28 jobcentre_id=J2 | 2013-12-31 | none
        the English day to reply    | exit_event event_type=REQUESTED event_date=2013-08-01 jobcentre_id=J2; exit_event event_type=REMINDED event_date=2013-08-19 printed_deadline=2013-08-29 jobcentre_id=J2 | 2013-12-31 | E2 2013-08-19
        where the request was made  | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-19 printed_deadline=2013-08-29 jobcentre_id=J2 | 2013-12-31 | none
        that of the reminder before | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-23 printed_deadline=2013-08-28 | 2013-12-31 | E3 2013-08-23
        reminded again, own day     | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-23 printed_deadline=2013-09-04 | 2013-12-31 | none
        seven days in the request   | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-12          | 2013-12-31 | E1 2013-08-01
        not printed on the reminder | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | none
        the reminder sets another   | exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-30 | 2013-12-31 | E2 2013-08-16
        both are wrong              | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-16 | 2013-12-31 | E1 2013-08-01, E2 2013-08-16
        the request was withdrawn   | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16; exit_event event_type=WITHDRAWN event_date=2013-08-02 | 2013-12-31 | none
        on the request made again   | exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16; exit_event event_type=WITHDRAWN event_date=2013-08-02; exit_event event_type=REQUESTED event_date=2013-08-05 printed_deadline=2013-08-20 | 2013-12-31 | E3 2013-08-05
        """)
    void warnsOfAnotherDeadlineInPrint(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.DEADLINE_DIFFERS, REFERRAL + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | rows                                                                                       | as of      | warned
        on the last day           | exit_event event_type=REQUESTED event_date=2019-03-29                                      | 2019-12-31 | none
        on the day after          | exit_event event_type=REQUESTED event_date=2019-03-30                                      | 2019-03-30 | E1 2019-03-30
        in the future             | exit_event event_type=REQUESTED event_date=2019-03-30                                      | 2019-03-29 | none
        a second one              | exit_event event_type=REQUESTED event_date=2019-03-15; exit_event event_type=REQUESTED event_date=2019-04-01 | 2019-12-31 | E2 2019-04-01
        withdrawn on the same day | exit_event event_type=REQUESTED event_date=2019-03-30; exit_event event_type=WITHDRAWN event_date=2019-03-30 | 2019-12-31 | none
        withdrawn, and made again | exit_event event_type=REQUESTED event_date=2019-03-30; exit_event event_type=WITHDRAWN event_date=2019-03-31; exit_event event_type=REQUESTED event_date=2019-04-01 | 2019-12-31 | E3 2019-04-01
        another event             | exit_event event_type=REQUESTED event_date=2019-03-15; exit_event event_type=RECEIVED event_date=2019-03-30 | 2019-12-31 | none
        """)
    void warnsOfARequestAfterTheLast(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.REQUEST_AFTER_LAST, REFERRAL + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | rows                                                                                       | as of      | warned
        different days            | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=WSP report_date=2013-07-16 end_date=2013-07-30 | 2013-12-31 | R1 2013-07-16
        listed first by the other | end_of_programme system=WSP report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=LMS report_date=2013-07-16 end_date=2013-07-30 | 2013-12-31 | R1 2013-07-16
        the other not yet         | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=WSP report_date=2013-07-16 end_date=2013-07-30 | 2013-07-15 | none
        the same day              | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=WSP report_date=2013-07-16 end_date=2013-07-29 | 2013-12-31 | none
        corrected since           | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=WSP report_date=2013-07-16 end_date=2013-07-30; end_of_programme system=WSP report_date=2013-07-17 end_date=2013-07-29 | 2013-12-31 | none
        apart since               | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=WSP report_date=2013-07-16 end_date=2013-07-29; end_of_programme system=LMS report_date=2013-07-18 end_date=2013-08-05 | 2013-12-31 | R1 2013-07-18
        one system twice          | end_of_programme system=LMS report_date=2013-07-15 end_date=2013-07-29; end_of_programme system=LMS report_date=2013-07-16 end_date=2013-07-30 | 2013-12-31 | none
        listed once               | end_of_programme system=WSP report_date=2013-07-15 end_date=2013-07-29                     | 2013-12-31 | none
        """)
    void warnsOfTwoSystemsThatDiffer(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.TWO_SYSTEMS, REFERRAL + rows, asOf)).isEqualTo(warned);
    }
}

package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders of exit reports, and what follows without one. */
class ReminderWarningsTest {

    private static final String REFERRAL = "referral programme=WP referral_date=2011-07-31; "
            + "jobcentre jobcentre_id=J1 nation=ENGLAND; jobcentre jobcentre_id=J2 nation=SCOTLAND; ";
    /** Event E1; due on Thursday 15 August in England, and on Friday the 16th in Scotland. */
    private static final String REQUESTED = "exit_event event_type=REQUESTED event_date=2013-08-01 jobcentre_id=%s; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | jobcentre | rows                                                                                       | as of      | warned
        on the due day                         | J1        | exit_event event_type=REMINDED event_date=2013-08-15                                       | 2013-08-15 | E2 2013-08-15
        on the day after                       | J1        | exit_event event_type=REMINDED event_date=2013-08-16                                       | 2013-12-31 | none
        on the due day in Scotland             | J2        | exit_event event_type=REMINDED event_date=2013-08-16                                       | 2013-12-31 | E2 2013-08-16
        on the day after in Scotland           | J2        | exit_event event_type=REMINDED event_date=2013-08-17                                       | 2013-12-31 | none
        before the request                     | J1        | exit_event event_type=REMINDED event_date=2013-07-31                                       | 2013-12-31 | E2 2013-07-31
        each early one                         | J1        | exit_event event_type=REMINDED event_date=2013-08-14; exit_event event_type=REMINDED event_date=2013-08-15; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | E2 2013-08-14, E3 2013-08-15
        the request was withdrawn              | J1        | exit_event event_type=REMINDED event_date=2013-08-15; exit_event event_type=WITHDRAWN event_date=2013-08-20 | 2013-12-31 | none
        of a request withdrawn before this one | J1        | exit_event event_type=REMINDED event_date=2013-08-15; exit_event event_type=WITHDRAWN event_date=2013-08-15; exit_event event_type=REQUESTED event_date=2013-08-16 | 2013-12-31 | none
        of the request made again              | J1        | exit_event event_type=WITHDRAWN event_date=2013-08-15; exit_event event_type=REQUESTED event_date=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | E4 2013-08-16
        """)
    void warnsOfRemindersBeforeTheReportIsOverdue(
            String situation, String jobcentre, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.REMINDER_EARLY, REFERRAL + REQUESTED.formatted(jobcentre) + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | rows                                                                                       | as of      | warned
        on the day after          | exit_event event_type=RECEIVED event_date=2013-08-15; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-08-16 | E3 2013-08-16
        on the same day           | exit_event event_type=RECEIVED event_date=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | none
        before                    | exit_event event_type=RECEIVED event_date=2013-08-17; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | none
        keyed late                | exit_event event_type=RECEIVED event_date=2013-08-15 keyed_date=2013-08-19; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | E3 2013-08-16
        received twice: the first | exit_event event_type=RECEIVED event_date=2013-08-19; exit_event event_type=RECEIVED event_date=2013-08-15; exit_event event_type=REMINDED event_date=2013-08-16 | 2013-12-31 | E4 2013-08-16
        never received            | exit_event event_type=REMINDED event_date=2013-08-16                                       | 2013-12-31 | none
        the request was withdrawn | exit_event event_type=RECEIVED event_date=2013-08-15; exit_event event_type=REMINDED event_date=2013-08-16; exit_event event_type=WITHDRAWN event_date=2013-08-20 | 2013-12-31 | none
        """)
    void warnsOfRemindersAfterTheReportCame(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.REMINDER_CROSSED, REFERRAL + REQUESTED.formatted("J1") + rows, asOf))
                .isEqualTo(warned);
    }

    /** Two working days after the due day: Monday 19 August in England, Tuesday the 20th in Scotland. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | jobcentre | rows                                                                                       | as of      | warned
        reminded on the second working day    | J1        | exit_event event_type=REMINDED event_date=2013-08-19                                       | 2013-12-31 | none
        reminded on the day after             | J1        | exit_event event_type=REMINDED event_date=2013-08-20                                       | 2013-12-31 | E1 2013-08-19
        reminded that day in Scotland         | J2        | exit_event event_type=REMINDED event_date=2013-08-20                                       | 2013-12-31 | none
        reminded on the day after in Scotland | J2        | exit_event event_type=REMINDED event_date=2013-08-21                                       | 2013-12-31 | E1 2013-08-20
        not reminded, the day after           | J1        | exit_event event_type=EXPLAINED event_date=2013-08-16                                      | 2013-08-20 | E1 2013-08-19
        not reminded, the second working day  | J1        | exit_event event_type=EXPLAINED event_date=2013-08-16                                      | 2013-08-19 | none
        reminded too early only               | J1        | exit_event event_type=REMINDED event_date=2013-08-15                                       | 2013-12-31 | E1 2013-08-19
        reminded in time and again            | J1        | exit_event event_type=REMINDED event_date=2013-08-16; exit_event event_type=REMINDED event_date=2013-08-27 | 2013-12-31 | none
        received on the second working day    | J1        | exit_event event_type=RECEIVED event_date=2013-08-19                                       | 2013-12-31 | none
        received on the day after             | J1        | exit_event event_type=RECEIVED event_date=2013-08-20                                       | 2013-12-31 | E1 2013-08-19
        received before the request           | J1        | exit_event event_type=RECEIVED event_date=2013-07-31                                       | 2013-12-31 | none
        the request was withdrawn             | J1        | exit_event event_type=WITHDRAWN event_date=2013-09-20                                      | 2013-12-31 | none
        """)
    void warnsOfRemindersThatCameLateOrNever(
            String situation, String jobcentre, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.REMINDER_LATE, REFERRAL + REQUESTED.formatted(jobcentre) + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | rows                                                                                       | as of      | warned
        never reminded            | exit_event event_type=ESCALATED event_date=2013-08-29                                      | 2013-08-30 | E2 2013-08-29
        the day is not over       | exit_event event_type=ESCALATED event_date=2013-08-29                                      | 2013-08-29 | none
        reminded on that day      | exit_event event_type=ESCALATED event_date=2013-08-29; exit_event event_type=REMINDED event_date=2013-08-29 | 2013-12-31 | none
        reminded on the day after | exit_event event_type=ESCALATED event_date=2013-08-29; exit_event event_type=REMINDED event_date=2013-08-30 | 2013-12-31 | E2 2013-08-29
        reminded early            | exit_event event_type=ESCALATED event_date=2013-08-29; exit_event event_type=REMINDED event_date=2013-08-05 | 2013-12-31 | none
        each time                 | exit_event event_type=ESCALATED event_date=2013-08-29; exit_event event_type=ESCALATED event_date=2013-09-05 | 2013-12-31 | E2 2013-08-29, E3 2013-09-05
        """)
    void warnsOfCasesTakenFurtherWithoutAReminder(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.ESCALATED_WITHOUT_REMINDER, REFERRAL + REQUESTED.formatted("J1") + rows, asOf))
                .isEqualTo(warned);
    }
}

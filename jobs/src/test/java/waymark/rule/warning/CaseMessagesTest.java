package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What warnings on cases say where there is more than one thing to do. */
class CaseMessagesTest {

    private static final String WORK_CHOICE =
            "contract origin=AWARDED_2010; referral programme=WC referral_date=2017-05-02; ";

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # code                  | rows                                                                                          | as of      | said
        NETWORK_WITHOUT_CONSENT | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15                          | 2017-12-31 | 2017-06-15, and no agreement is recorded; record
        NETWORK_WITHOUT_CONSENT | participant_event event_type=NETWORK_CONSULTED event_date=2017-06-15; participant_event event_type=NETWORK_CONSENT event_date=2017-06-16 | 2017-12-31 | 2017-06-15, and the first agreement is of 2017-06-16; record
        OPEN_AFTER_DECLINE      | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03; participation start_date=2017-05-10                       | 2018-12-31 | by 2018-01-31, 28 days later, the participant had not left; send the leave date
        OPEN_AFTER_DECLINE      | participant_event event_type=DECLINED_INWORK_SUPPORT event_date=2018-01-03; participation start_date=2017-05-10 leave_date=2018-02-05 | 2018-12-31 | the participant had not left; check the leave date, 2018-02-05
        JOB_LEFT_STILL_ON       | participation start_date=2017-05-10; module_stay module=2 start_date=2017-06-01; employment spell_id=J1 start_date=2017-06-01 end_date=2018-01-10; support_activity activity_date=2018-02-08 | 2018-12-31 | employment J1 ended on 2018-01-10, and on 2018-02-08, more than 28 days later and without another since, the participant was still supported in Module Two; send the leave date
        OPEN_AFTER_CAP          | participation start_date=2017-05-10                                                           | 2019-12-31 | provision ended on 2019-03-31, and there is no leave date; send leave_date
        OPEN_AFTER_CAP          | participation start_date=2017-05-10 leave_date=2019-04-10                                     | 2019-12-31 | provision ended on 2019-03-31, and the leave date is 2019-04-10; check it
        EXTENSION_BY_PROVIDER   | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER | 2018-12-31 | module_extension X1, requested on 2018-05-01, was decided by the provider
        EXTENSION_BY_PROVIDER   | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER decision_date=2018-05-15 | 2018-12-31 | module_extension X1, decided on 2018-05-15, was decided by the provider
        """)
    void namesWhatThereIsAndWhatToDo(WarningCode code, String rows, String asOf, String said) {
        assertThat(Warned.of(code, WORK_CHOICE + rows, asOf))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(said));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        # rows                                                 | said
        exit_event event_type=EXPLAINED event_date=2013-08-16  | had not come by 2013-08-19, and no reminder is recorded; remind the provider
        exit_event event_type=REMINDED event_date=2013-08-20   | had not come by 2013-08-19, and the reminder is of 2013-08-20; remind on the working day
        """)
    void saysWhetherAReminderCameLateOrNever(String rows, String said) {
        String requested = "referral programme=WP referral_date=2011-07-31; exit_event event_type=REQUESTED"
                + " event_date=2013-08-01; ";

        assertThat(Warned.of(WarningCode.REMINDER_LATE, requested + rows, "2013-12-31"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains(said));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        # rows                                                                                                                             | said
        exit_event event_type=REQUESTED event_date=2013-08-01 printed_deadline=2013-08-16                                                  | exit_event E1 (REQUESTED on 2013-08-01) prints the deadline 2013-08-16, and ten working days from the request end on 2013-08-15; the report is judged by that day: tell the Jobcentre
        exit_event event_type=REQUESTED event_date=2013-08-01; exit_event event_type=REMINDED event_date=2013-08-16 printed_deadline=2013-08-30 | exit_event E2 (REMINDED on 2013-08-16) prints the deadline 2013-08-30, and the report was due on 2013-08-15 and a reply within seven working days of the reminder, on 2013-08-28; a reminder prints one of the two: tell the Jobcentre
        """)
    void saysWhichDeadlineIsToBePrinted(String rows, String said) {
        assertThat(Warned.of(
                        WarningCode.DEADLINE_DIFFERS,
                        "referral programme=WP referral_date=2011-07-31; " + rows,
                        "2013-12-31"))
                .extracting(Warning::message)
                .containsExactly(said);
    }
}

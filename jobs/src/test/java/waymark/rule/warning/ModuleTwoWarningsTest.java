package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and extensions in Module Two. */
class ModuleTwoWarningsTest {

    private static final String STARTED =
            "contract origin=AWARDED_2010; referral programme=WC referral_date=2017-05-02; "
                    + "participation start_date=2017-05-10; ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | rows                                                                                       | as of      | warned
        16.00 hours                            | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 weekly_hours=16.00 | 2017-12-31 | none
        15.99 hours                            | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 weekly_hours=15.99 | 2017-06-01 | S1 2017-06-01
        no job                                 | module_stay module=2 start_date=2017-06-01                                                 | 2017-12-31 | S1 2017-06-01
        not yet there                          | module_stay module=2 start_date=2017-06-01                                                 | 2017-05-31 | none
        hours not known                        | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01               | 2017-12-31 | none
        10 hours, and a job of hours not known | module_stay module=2 start_date=2017-06-01; employment employer_id=E1 start_date=2017-06-01 weekly_hours=10; employment employer_id=E2 start_date=2017-06-01 | 2017-12-31 | none
        8.00 and 8.00                          | module_stay module=2 start_date=2017-06-01; employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.00; employment employer_id=E2 start_date=2017-06-01 weekly_hours=8.00 | 2017-12-31 | none
        one job sent twice                     | module_stay module=2 start_date=2017-06-01; employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.00; employment employer_id=E1 start_date=2017-06-01 weekly_hours=8.0 | 2017-12-31 | S1 2017-06-01
        permitted work                         | module_stay module=2 start_date=2017-06-01; employment kind=PERMITTED_WORK start_date=2017-06-01 weekly_hours=16 | 2017-12-31 | S1 2017-06-01
        the job ends, as of its last day       | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16 | 2017-08-31 | none
        the job ends, as of the day after      | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16 | 2017-09-01 | S1 2017-09-01
        the stay ends with the job             | module_stay module=2 start_date=2017-06-01 end_date=2017-08-31; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16 | 2017-12-31 | none
        the stay begins on the last day of the job| module_stay module=2 start_date=2017-08-31; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16 | 2017-12-31 | S1 2017-09-01
        the stay ends a day later              | module_stay module=2 start_date=2017-06-01 end_date=2017-09-01; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16 | 2017-12-31 | S1 2017-09-01
        another job the day after              | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16; employment start_date=2017-09-01 weekly_hours=16 | 2017-12-31 | none
        another job two days after             | module_stay module=2 start_date=2017-06-01; employment start_date=2017-06-01 end_date=2017-08-31 weekly_hours=16; employment start_date=2017-09-02 weekly_hours=16 | 2017-12-31 | S1 2017-09-01
        one of two jobs ends                   | module_stay module=2 start_date=2017-06-01; employment employer_id=E1 start_date=2017-06-01 weekly_hours=10; employment employer_id=E2 start_date=2017-06-01 end_date=2017-08-31 weekly_hours=10 | 2017-12-31 | S1 2017-09-01
        each stay                              | module_stay module=2 start_date=2017-06-01 end_date=2017-06-30; module_stay module=2 start_date=2017-08-01; employment start_date=2017-06-15 end_date=2017-08-31 weekly_hours=16 | 2017-12-31 | S1 2017-06-01, S2 2017-09-01
        Module One                             | module_stay module=1 start_date=2017-06-01                                                 | 2017-12-31 | none
        """)
    void warnsOfJobsBelowSixteenHours(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.BELOW_16_HOURS, STARTED + rows, asOf))
                .isEqualTo(warned);
    }

    /** Below from 1 to 10 June 2017, and again from 1 September on: 10 days and, as of the 30th, 30 more. */
    @Test
    void countsTheDaysBelowSixteenHours() {
        String rows = STARTED + "module_stay module=2 start_date=2017-06-01; "
                + "employment start_date=2017-05-15 weekly_hours=7.5; "
                + "employment start_date=2017-06-11 end_date=2017-08-31 weekly_hours=8.50";

        assertThat(Warned.of(WarningCode.BELOW_16_HOURS, rows, "2017-09-30"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .startsWith("module_stay S1: on 2017-06-01 all jobs come to 7.50 hours a week "
                                + "(days of the stay below 16.00 so far: 40); "));
    }

    /** The stay of 1 June 2017 lasts until 31 May 2018 as it stands. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                         | rows                                                                                       | as of      | warned
        on the last standard day            | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 approved_until=2018-09-30 | 2018-12-31 | none
        on the day after                    | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01 approved_until=2018-09-30 | 2018-06-01 | X1 2018-06-01
        in the future                       | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01 approved_until=2018-09-30 | 2018-05-31 | none
        no day of the decision              | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER approved_until=2018-09-30 | 2018-12-31 | none
        refused late                        | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=REFUSED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01 | 2018-12-31 | none
        by the provider                     | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER decision_date=2018-06-01 | 2018-12-31 | none
        again, on the last day of the first | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 approved_until=2018-09-30; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-09-30 approved_until=2018-12-31 | 2018-12-31 | none
        again, on the day after it          | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31 approved_until=2018-09-30; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-10-01 approved_until=2018-12-31 | 2018-12-31 | X2 2018-10-01
        the first late, the second in time  | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-10 approved_until=2018-09-30; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-09-01 approved_until=2018-12-31 | 2018-12-31 | X1 2018-06-10
        two late ones on one day            | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-10 approved_until=2018-09-30; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-10 approved_until=2018-12-31 | 2018-12-31 | X1 2018-06-10, X2 2018-06-10
        the first authorises no day         | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-31; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-01 approved_until=2018-12-31 | 2018-12-31 | X2 2018-06-01
        of a stay that nobody sent          | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER stay_id=S9 decision_date=2018-06-01 approved_until=2018-09-30 | 2018-12-31 | none
        """)
    void warnsOfApprovalsThatCameTooLate(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.EXTENSION_RETROSPECTIVE,
                        STARTED + "module_stay module=2 start_date=2017-06-01; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | rows                                                                                       | as of      | warned
        31 days used: until 30 April 2018 | module_stay stay_id=S2 module=2 start_date=2017-06-01; module_stay stay_id=S3 module=2 start_date=2017-05-01 end_date=2017-05-31; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER stay_id=S2 decision_date=2018-04-30 approved_until=2018-09-30 | 2018-12-31 | none
        31 days used, on the day after    | module_stay stay_id=S2 module=2 start_date=2017-06-01; module_stay stay_id=S3 module=2 start_date=2017-05-01 end_date=2017-05-31; module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER stay_id=S2 decision_date=2018-05-01 approved_until=2018-09-30 | 2018-12-31 | X1 2018-05-01
        """)
    void countsDaysUsedInEarlierStays(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(WarningCode.EXTENSION_RETROSPECTIVE, STARTED + rows, asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | rows                                                                                       | as of      | warned
        until its last day         | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-15 approved_until=2019-03-31 | 2018-12-31 | none
        a day longer               | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-15 approved_until=2019-04-01 | 2018-05-15 | X1 2018-05-15
        in the future              | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-15 approved_until=2019-04-01 | 2018-05-14 | none
        no day of the decision     | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER approved_until=2019-04-01 | 2018-12-31 | X1 2018-05-01
        no last day                | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-15 | 2018-12-31 | none
        of a stay that nobody sent | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER stay_id=S9 decision_date=2018-05-15 approved_until=2019-04-01 | 2018-12-31 | X1 2018-05-15
        refused                    | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=REFUSED decision_date=2018-05-15 approved_until=2019-04-01 | 2018-12-31 | none
        a reason for Module One    | module_extension kind=M1_RATIONALE request_date=2018-05-01 decision=APPROVED decision_date=2018-05-15 approved_until=2019-04-01 | 2018-12-31 | none
        """)
    void warnsOfApprovalsBeyondTheEndOfProvision(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.EXTENSION_PAST_CAP,
                        STARTED + "module_stay module=2 start_date=2017-06-01; " + rows,
                        asOf))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                    | rows                                                                                       | as of      | warned
        by the provider                | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER decision_date=2018-05-15 | 2018-05-15 | X1 2018-05-15
        in the future                  | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER decision_date=2018-05-15 | 2018-05-14 | none
        no day of the decision         | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER | 2018-05-14 | X1 2018-05-01
        by the Performance Manager     | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-15 | 2018-12-31 | none
        nobody knows by whom           | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=APPROVED decision_date=2018-05-15 | 2018-12-31 | none
        refused by the provider        | module_extension kind=M2_REQUEST request_date=2018-05-01 decision=REFUSED decided_by=PROVIDER decision_date=2018-05-15 | 2018-12-31 | none
        Module One is theirs to extend | module_extension kind=M1_RATIONALE request_date=2018-05-01 decision=APPROVED decided_by=PROVIDER decision_date=2018-05-15 | 2018-12-31 | none
        """)
    void warnsOfApprovalsByTheProvider(String situation, String rows, String asOf, String warned) {
        assertThat(Warned.said(
                        WarningCode.EXTENSION_BY_PROVIDER,
                        STARTED + "module_stay module=2 start_date=2017-06-01; " + rows,
                        asOf))
                .isEqualTo(warned);
    }
}

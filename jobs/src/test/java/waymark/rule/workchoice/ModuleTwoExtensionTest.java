package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to extend Module Two beyond 31 May 2018, the last standard day of a stay from 1 June 2017. */
class ModuleTwoExtensionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | stay                       | decision | by                  | decided    | until      | more                | as of      | evidenced
        approved on the last standard day        | in2 2017-06-01..2018-06-30 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                     | 2018-12-31 | S1 MET
        approved the day after                   | in2 2017-06-01..2018-06-30 | APPROVED | PERFORMANCE_MANAGER | 2018-06-01 | 2018-06-30 |                     | 2018-12-31 | S1 NOT_MET
        without the email                        | in2 2017-06-01..2018-06-30 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 | approval_email_ref= | 2018-12-31 | S1 NOT_MET
        without saying until when                | in2 2017-06-01..2018-06-30 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 |            |                     | 2018-12-31 | S1 MET
        decided by the provider                  | in2 2017-06-01..2018-06-30 | APPROVED | PROVIDER            | 2018-05-31 | 2018-06-30 |                     | 2018-12-31 | S1 NOT_MET
        refused                                  | in2 2017-06-01..2018-06-30 | REFUSED  | PERFORMANCE_MANAGER | 2018-05-31 |            |                     | 2018-12-31 | S1 NOT_MET
        of another stay                          | in2 2017-06-01..2018-06-30 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 | stay_id=S9          | 2018-12-31 | S1 NOT_MET
        ended on the last standard day           | in2 2017-06-01..2018-05-31 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                     | 2018-12-31 | none
        ended the day after                      | in2 2017-06-01..2018-06-01 | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                     | 2018-12-31 | S1 MET
        open on the last standard day            | in2 2017-06-01..           | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                     | 2018-05-31 | none
        open the day after                       | in2 2017-06-01..           | APPROVED | PERFORMANCE_MANAGER | 2018-05-31 | 2018-06-30 |                     | 2018-06-01 | S1 MET
        """)
    void asksForApprovalByTheLastStandardDay(
            String situation,
            String stay,
            String decision,
            String by,
            String decided,
            String until,
            String more,
            String asOf,
            String evidenced) {
        String rows = stay + "; " + ExtensionRow.of(decision, by, decided, until, more);

        assertThat(Judged.verdicts("m2_extension_evidenced", rows, asOf)).isEqualTo(evidenced);
    }

    /** Approved by the Performance Manager with the email on file. Two years from 1 June 2016 end on 31 May 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                        | rows                                                                        | decided    | evidenced
        referred before, thirteen months                   | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2017-06-30  | 2017-05-31 | none
        ended on the last day of two years                 | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2018-05-31  | 2018-05-31 | none
        ended the day after, approved on the last day      | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2018-06-01  | 2018-05-31 | S1 MET
        approved long before                               | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2018-06-01  | 2017-12-01 | S1 MET
        approved the day after                             | referral programme=WC referral_date=2016-04-01; in2 2016-06-01..2018-06-01  | 2018-06-01 | S1 NOT_MET
        in Scotland too                                    | referral programme=WC referral_date=2016-04-01; scotland; in2 2016-06-01..2018-06-01 | 2018-06-01 | S1 NOT_MET
        in Scotland once nobody was referred there         | referral programme=WC referral_date=2017-04-01; scotland; in2 2017-06-01..2018-06-01 | 2018-05-31 | S1 EXCLUDED:GUIDANCE_VERSION
        the same, within twelve months                     | referral programme=WC referral_date=2017-04-01; scotland; in2 2017-06-01..2018-05-31 | 2018-05-31 | none
        nobody knows which guidance                        | contract origin=OTHER; in2 2017-06-01..2018-06-01                           | 2018-05-31 | S1 UNKNOWN:GUIDANCE_VERSION
        """)
    void asksEarlierReferralsPastTwoYears(String situation, String rows, String decided, String evidenced) {
        String approval = ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", decided, "2018-12-31", null);

        assertThat(Judged.verdicts("m2_extension_evidenced", rows + "; " + approval, "2018-12-31"))
                .isEqualTo(evidenced);
    }

    @ParameterizedTest(name = "until {0}, best interest {1}, chances {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # until    | interest | chances | complete
        2018-12-31 | true     | true    | MET#PENDING
                   | true     | true    | NOT_MET#PENDING
        2018-12-31 | false    | true    | NOT_MET#PENDING
        2018-12-31 | true     | false   | NOT_MET#PENDING
        2018-12-31 |          | true    | UNKNOWN:FLAG_BLANK#PENDING
        2018-12-31 | true     |         | UNKNOWN:FLAG_BLANK#PENDING
        2018-12-31 |          | false   | NOT_MET#PENDING
                   |          |         | NOT_MET#PENDING
        """)
    void asksARequestForItsLengthAndTwoReasons(String until, String interest, String chances, String complete) {
        String said = "requested_until=" + orEmpty(until) + " has_best_interest_reason=" + orEmpty(interest)
                + " has_improved_chances_reason=" + orEmpty(chances);

        assertThat(Judged.verdict(
                        "m2_extension_request_complete",
                        ExtensionRow.of("PENDING", null, null, null, said),
                        "2018-12-31"))
                .isEqualTo(complete);
    }

    /** Asked on 1 February 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | decision  | decided    | more              | as of      | request           | waiting
        pending on the day it was made           | PENDING   |            |                   | 2018-02-01 | NOT_MET#PENDING   | X1 COUNTED=0
        pending for 28 days                      | PENDING   |            |                   | 2018-03-01 | NOT_MET#PENDING   | X1 COUNTED=28
        nothing said about a decision            |           |            |                   | 2018-03-01 | NOT_MET           | X1 COUNTED=28
        decided today                            | APPROVED  | 2018-03-01 |                   | 2018-03-01 | NOT_MET#APPROVED  | none
        decided tomorrow: still pending          | APPROVED  | 2018-03-02 |                   | 2018-03-01 | NOT_MET#PENDING   | X1 COUNTED=28
        refused                                  | REFUSED   | 2018-03-01 |                   | 2018-03-01 | NOT_MET#REFUSED   | none
        withdrawn                                | WITHDRAWN | 2018-03-01 |                   | 2018-03-01 | NOT_MET#WITHDRAWN | none
        of a stay that was never sent            | PENDING   |            | stay_id=S9        | 2018-03-01 | NOT_MET#PENDING   | X1 COUNTED=28
        """)
    void countsTheDaysThatARequestWaits(
            String situation,
            String decision,
            String decided,
            String more,
            String asOf,
            String request,
            String waiting) {
        String row = ExtensionRow.of(decision, "PERFORMANCE_MANAGER", decided, null, more);

        assertThat(Judged.verdict("m2_extension_request_complete", row, asOf)).isEqualTo(request);
        assertThat(Judged.verdicts("m2_extension_pending", row, asOf)).isEqualTo(waiting);
    }

    /** Asked on 1 February 2018. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | decision  | by                  | decided    | rows                       | as of      | days
        approved after four weeks                | APPROVED  | PERFORMANCE_MANAGER | 2018-03-01 |                            | 2018-03-01 | X1 COUNTED=28#APPROVED
        refused                                  | REFUSED   | PERFORMANCE_MANAGER | 2018-03-01 |                            | 2018-03-01 | X1 COUNTED=28#REFUSED
        on the day of the request                | APPROVED  | PERFORMANCE_MANAGER | 2018-02-01 |                            | 2018-03-01 | X1 COUNTED=0#APPROVED
        before the request                       | APPROVED  | PERFORMANCE_MANAGER | 2018-01-30 |                            | 2018-03-01 | X1 COUNTED=-2#APPROVED
        by the provider                          | APPROVED  | PROVIDER            | 2018-03-01 |                            | 2018-03-01 | X1 COUNTED=28#APPROVED
        nobody knows by whom                     | REFUSED   |                     | 2018-03-01 |                            | 2018-03-01 | X1 COUNTED=28#REFUSED
        tomorrow                                 | APPROVED  | PERFORMANCE_MANAGER | 2018-03-02 |                            | 2018-03-01 | none
        nobody knows when                        | APPROVED  | PERFORMANCE_MANAGER |            |                            | 2018-03-01 | none
        withdrawn                                | WITHDRAWN | PERFORMANCE_MANAGER | 2018-02-20 |                            | 2018-03-01 | none
        pending                                  | PENDING   |                     | 2018-02-20 |                            | 2018-03-01 | none
        nothing said                             |           |                     | 2018-02-20 |                            | 2018-03-01 | none
        left before the decision                 | APPROVED  | PERFORMANCE_MANAGER | 2018-03-01 | left 2018-02-10 OTHER      | 2018-03-01 | X1 COUNTED=28#APPROVED
        never started                            | APPROVED  | PERFORMANCE_MANAGER | 2018-03-01 | participation leave_date=  | 2018-03-01 | none
        """)
    void countsTheDaysToADecision(
            String situation, String decision, String by, String decided, String rows, String asOf, String days) {
        String request = ExtensionRow.of(decision, by, decided, null, null) + (rows == null ? "" : "; " + rows);

        assertThat(Judged.verdicts("m2_extension_decision_days", request, asOf)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | more                     | as of
        a Module One rationale     | kind=M1_RATIONALE        | 2018-03-01
        asked tomorrow             | request_date=2018-03-02  | 2018-03-01
        """)
    void seesNoRequest(String situation, String more, String asOf) {
        String row = ExtensionRow.of("PENDING", null, null, null, more);
        String decided = ExtensionRow.of("APPROVED", "PERFORMANCE_MANAGER", "2018-02-20", null, more);

        assertThat(Judged.verdict("m2_extension_request_complete", row, asOf)).isEqualTo("none");
        assertThat(Judged.verdict("m2_extension_pending", row, asOf)).isEqualTo("none");
        assertThat(Judged.verdict("m2_extension_decision_days", decided, asOf)).isEqualTo("none");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

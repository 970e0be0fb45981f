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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | more                     | as of
        a Module One rationale     | kind=M1_RATIONALE        | 2018-03-01
        asked tomorrow             | request_date=2018-03-02  | 2018-03-01
        """)
    void seesNoRequest(String situation, String more, String asOf) {
        String row = ExtensionRow.of("PENDING", null, null, null, more);

        assertThat(Judged.verdict("m2_extension_request_complete", row, asOf)).isEqualTo("none");
        assertThat(Judged.verdict("m2_extension_pending", row, asOf)).isEqualTo("none");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}

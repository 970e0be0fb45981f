package waymark.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

class StartGapTest {

    /** 1, 8, 15, 22 and 29 January 2018 are Mondays; a gap shows in the third week in a row. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | referral                        | participation          | as of      | weeks in January 2018 from Monday the
        waiting since a Monday                  | 2018-01-01                      |                        | 2018-02-05 | 15 22 29
        the last week is over the day after     | 2018-01-01                      |                        | 2018-01-22 | 15
        on its Sunday it is not                 | 2018-01-01                      |                        | 2018-01-21 |
        waiting since the Sunday before         | 2017-12-31                      |                        | 2018-01-22 | 15
        waiting since a Tuesday: from the 8th   | 2018-01-02                      |                        | 2018-02-05 | 22 29
        started in the middle of the fifth week | 2018-01-01                      | start_date=2018-01-31  | 2018-02-05 | 15 22
        started on the Sunday of the fourth     | 2018-01-01                      | start_date=2018-01-28  | 2018-02-05 | 15
        started on the Monday of the fifth      | 2018-01-01                      | start_date=2018-01-29  | 2018-02-05 | 15 22
        started long ago: no longer waiting     | 2018-01-01                      | start_date=2018-01-17  | 2018-02-26 |
        starts after as-of                      | 2018-01-01                      | start_date=2018-02-06  | 2018-02-05 | 15 22 29
        left, but never started: still waiting  | 2018-01-01                      | leave_date=2018-01-10 leave_reason=OTHER | 2018-02-05 | 15 22 29
        withdrawn on the fourth Monday          | 2018-01-01 WITHDRAWN 2018-01-22 |                        | 2018-02-05 | 15
        withdrawn the day after                 | 2018-01-01 WITHDRAWN 2018-01-23 |                        | 2018-02-05 | 15 22
        cancelled on the fourth Monday          | 2018-01-01 CANCELLED 2018-01-22 |                        | 2018-02-05 | 15
        did not attend                          | 2018-01-01 FAILED_TO_ATTEND 2018-01-22 |                 | 2018-02-05 | 15
        did not start                           | 2018-01-01 DID_NOT_START 2018-01-22 |                    | 2018-02-05 | 15
        said to have started, without a date    | 2018-01-01 STARTED 2018-01-22   |                        | 2018-02-05 | 15 22 29
        said to be transferred                  | 2018-01-01 TRANSFERRED 2018-01-22 |                      | 2018-02-05 | 15 22 29
        withdrawn after as-of                   | 2018-01-01 WITHDRAWN 2018-02-06 |                        | 2018-02-05 | 15 22 29
        """)
    void findsTheWeeksFromTheThirdInWhichSomebodyWaitsAndNobodyStarts(
            String situation, String referral, String participation, String asOf, String weeks) {
        Given waiting = referral(referral).and(participation == null ? "" : "participation | " + participation);

        assertThat(judge(asOf, waiting)).isEqualTo(mondays(weeks));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | another referral | starts     | weeks
        another starts in the third week      | 2017-12-27       | 2018-01-17 |
        on the Monday of the second           | 2017-12-27       | 2018-01-08 | 29
        on the Sunday of the second           | 2017-12-27       | 2018-01-14 | 29
        on the Sunday before the first        | 2017-12-27       | 2017-12-31 | 15 22 29
        in the fifth                          | 2018-01-30       | 2018-01-31 | 15 22
        """)
    void aStartOfAnybodyElseEndsTheGap(String situation, String other, String started, String weeks) {
        Given starter = referral(other).and("participation | start_date=" + started);

        assertThat(judge("2018-02-05", referral("2018-01-01"), starter)).isEqualTo(mondays(weeks));
    }

    @ParameterizedTest(name = "referred on {0}: {1} weeks by Monday 10 December 2018")
    @CsvSource({"2018-10-31, 3", "2018-11-01, 0"})
    void waitsOnlyWithAReferralUpToTheEndOfOctober2018(String referral, int weeks) {
        // from Monday 5 November five weeks are over, the third to the fifth of them count
        assertThat(judge("2018-12-10", referral(referral))).hasSize(weeks);
    }

    @Test
    void aStartOfALaterReferralCountsAllTheSame() {
        Given starter = referral("2018-11-05").and("participation | start_date=2018-11-21");

        assertThat(judge("2018-12-10", referral("2018-10-31"), starter)).isEmpty();
    }

    @ParameterizedTest(name = "contract ends on {0}: {1}")
    @CsvSource({"2018-01-20, ''", "2018-01-21, 15", "2018-01-27, 15", "2018-01-28, 15 22"})
    void aWeekCountsOnlyUpToTheEndOfTheContract(String end, String weeks) {
        Given waiting = referral("2018-01-01")
                .and("contract | contract_id=C1 programme=SES start_date=2015-12-01 end_date=" + end);

        assertThat(judge("2018-02-05", waiting)).isEqualTo(mondays(weeks));
    }

    @Test
    void aTransferTakesTheWaitingAlong() {
        // C1 has waiting people on the 1st, 8th and 15th, C2 on the 22nd, the 29th and 5 February
        Given waiting = referral("2018-01-01")
                .and("participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2018-01-16");

        assertThat(Given.judgeContracts(List.of(waiting), "2018-02-12", StartGap::new, "start_gap"))
                .extracting(Finding::subjectId)
                .containsExactly("C1/2018-01-15", "C2/2018-02-05");
    }

    @Test
    void aStartAtAnotherContractChangesNothing() {
        Given elsewhere = Given.rows(
                        "referral | programme=SES referral_date=2018-01-01 contract_id=C2 referral_status=STARTED")
                .and("participation | start_date=2018-01-17");

        assertThat(judge("2018-01-22", referral("2018-01-01"), elsewhere)).isEqualTo(mondays("15"));
    }

    @Test
    void namesTheContractAndTheWeek() {
        assertThat(Given.judgeContracts(List.of(referral("2018-01-01")), "2018-01-22", StartGap::new, "start_gap"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.COUNTED);
                    assertThat(finding.referralId()).isNull();
                    assertThat(finding.contractId()).isEqualTo("C1");
                    assertThat(finding.subjectId()).isEqualTo("C1/2018-01-15");
                    assertThat(finding.month()).isEqualTo("2018-01-01");
                    assertThat(finding.openedOn()).isEqualTo("2018-01-15");
                    assertThat(finding.dueOn()).isNull();
                    assertThat(finding.closedOn()).isNull();
                    assertThat(finding.clause()).isEqualTo("002 para 4.04");
                });
    }

    /** {@code referral-date [status status-date]}. */
    private static Given referral(String text) {
        String[] parts = text.split(" ", -1);
        String row = "referral | programme=SES referral_date=" + parts[0];
        return Given.rows(parts.length == 1 ? row : row + " referral_status=" + parts[1] + " status_date=" + parts[2]);
    }

    private static List<String> judge(String asOf, Given... cases) {
        return Given.judgeContracts(List.of(cases), asOf, StartGap::new, "start_gap").stream()
                .map(Finding::subjectId)
                .toList();
    }

    private static List<String> mondays(String days) {
        return Arrays.stream((days == null ? "" : days).split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(day -> "C1/2018-01-" + day)
                .collect(Collectors.toList());
    }
}

package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

class ExitReportOnTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | events                                       | as of      | outcome  | reason | closed
        # 1 August 2013 is a Thursday: England is due Thursday the 15th
        received on the due day              | REQUESTED 2013-08-01, RECEIVED 2013-08-15    | 2013-08-31 | MET      |        | 2013-08-15
        received the day after               | REQUESTED 2013-08-01, RECEIVED 2013-08-16    | 2013-08-31 | NOT_MET  |        | 2013-08-16
        received on the day of the request   | REQUESTED 2013-08-01, RECEIVED 2013-08-01    | 2013-08-31 | MET      |        | 2013-08-01
        received before it was asked for     | REQUESTED 2013-08-01, RECEIVED 2013-07-30    | 2013-08-31 | MET      |        | 2013-07-30
        received twice: the first counts     | REQUESTED 2013-08-01, RECEIVED 2013-08-16, RECEIVED 2013-08-14 | 2013-08-31 | MET | | 2013-08-14
        never received, as of the due day    | REQUESTED 2013-08-01                         | 2013-08-15 | NOT_DUE  |        |
        never received, as of the day after  | REQUESTED 2013-08-01                         | 2013-08-16 | NOT_MET  |        |
        received early, as of the due day    | REQUESTED 2013-08-01, RECEIVED 2013-08-05    | 2013-08-15 | NOT_DUE  |        | 2013-08-05
        received early, as of the day after  | REQUESTED 2013-08-01, RECEIVED 2013-08-05    | 2013-08-16 | MET      |        | 2013-08-05
        a receipt after as-of is not there   | REQUESTED 2013-08-01, RECEIVED 2013-08-20    | 2013-08-19 | NOT_MET  |        |
        an explanation is not the report     | REQUESTED 2013-08-01, EXPLAINED 2013-08-12   | 2013-08-31 | NOT_MET  |        |
        a reminder does not move the due day | REQUESTED 2013-08-01, REMINDED 2013-08-14, RECEIVED 2013-08-16 | 2013-08-31 | NOT_MET | | 2013-08-16
        withdrawn, with a reason             | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05 withdrawal_reason=DIED | 2013-08-31 | EXCLUDED | DIED |
        withdrawn, without a reason          | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05   | 2013-08-31 | EXCLUDED | WITHDRAWN |
        withdrawn before it is due           | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05   | 2013-08-06 | EXCLUDED | WITHDRAWN |
        withdrawn though received            | REQUESTED 2013-08-01, RECEIVED 2013-08-09, WITHDRAWN 2013-08-05 | 2013-08-31 | EXCLUDED | WITHDRAWN | 2013-08-09
        the withdrawal lies after as-of      | REQUESTED 2013-08-01, WITHDRAWN 2013-08-20   | 2013-08-19 | NOT_MET  |        |
        """)
    void judgesARequestOfThursday1August2013(
            String situation, String events, String asOf, Outcome outcome, String reason, LocalDate closed) {
        Finding finding = judgeOnTime(ExitStory.of(events), asOf);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.closedOn()).isEqualTo(closed);
        assertThat(finding.dueOn()).isEqualTo("2013-08-15");
        assertThat(finding.openedOn()).isEqualTo("2013-08-01");
        assertThat(finding.month()).isEqualTo("2013-08-01");
        assertThat(finding.subjectId()).isEqualTo("E1");
        assertThat(finding.dimension()).isEqualTo("J1");
        assertThat(finding.clause()).isEqualTo("004 L55");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | requested  | Jobcentre | due
        the worked dates: England                | 2013-06-03 | J1        | 2013-06-17
        the worked dates: Scotland               | 2013-06-03 | J2        | 2013-06-17
        England has no holiday on 5 August       | 2013-08-01 | J1        | 2013-08-15
        Wales works to England's calendar        | 2013-08-01 | J3        | 2013-08-15
        Scotland is off on 5 August              | 2013-08-01 | J2        | 2013-08-16
        Jobcentre not known: that of the referral| 2013-08-01 | J9        | 2013-08-15
        over the New Year in Scotland            | 2013-12-16 | J2        | 2014-01-03
        # without 2 January it is one working day less
        over the New Year in England             | 2013-12-16 | J1        | 2014-01-02
        asked for on a Saturday, Monday is day 1 | 2013-06-01 | J1        | 2013-06-14
        """)
    void isDueTenWorkingDaysAfterTheRequest(String situation, String requested, String jobcentre, LocalDate due) {
        Given given = ExitStory.of("REQUESTED " + requested + " jobcentre_id=" + jobcentre);

        Finding finding = judgeOnTime(given, "2014-06-30");

        assertThat(finding.dueOn()).isEqualTo(due);
        assertThat(finding.dimension()).isEqualTo(jobcentre);
    }

    @Test
    void followsTheReferralsJobcentreWhereTheOneThatAskedIsNotKnown() {
        Given given = Given.rows("""
                referral   | programme=WP referral_date=2011-07-31 jobcentre_id=J2
                jobcentre  | jobcentre_id=J2 nation=SCOTLAND
                exit_event | event_type=REQUESTED event_date=2013-08-01 jobcentre_id=J9
                """);

        assertThat(judgeOnTime(given, "2013-08-31").dueOn()).isEqualTo("2013-08-16");
    }

    @Test
    void comesTooLateOnASaturdayForAFridayBefore() {
        Given given = ExitStory.of("REQUESTED 2013-08-02, RECEIVED 2013-08-17");

        Finding finding = judgeOnTime(given, "2013-08-31");

        assertThat(finding.dueOn()).isEqualTo("2013-08-16");
        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | events                                                         | request | outcome
        asked twice: the first                       | REQUESTED 2013-08-02, REQUESTED 2013-08-01                     | E2      | NOT_MET
        asked twice on a day: the lower event        | REQUESTED 2013-08-01, REQUESTED 2013-08-01                     | E1      | NOT_MET
        withdrawn and asked again the next day       | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05, REQUESTED 2013-08-06 | E3    | NOT_MET
        withdrawn and asked on the same day          | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05, REQUESTED 2013-08-05 | E1    | EXCLUDED
        asked again, and that is withdrawn as well   | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05, REQUESTED 2013-08-06, WITHDRAWN 2013-08-07 | E1 | EXCLUDED
        asked again twice: the first after           | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05, REQUESTED 2013-08-07, REQUESTED 2013-08-06 | E4 | NOT_MET
        withdrawn before it was ever asked           | WITHDRAWN 2013-07-01, REQUESTED 2013-08-01                     | E2      | NOT_MET
        """)
    void judgesTheFirstRequestAfterTheLastWithdrawal(String situation, String events, String request, Outcome outcome) {
        Finding finding = judgeOnTime(ExitStory.of(events), "2013-08-31");

        assertThat(finding.subjectId()).isEqualTo(request);
        assertThat(finding.outcome()).isEqualTo(outcome);
    }

    @Test
    void givesTheReasonOfTheLastWithdrawal() {
        Given given = ExitStory.of(
                "REQUESTED 2013-08-01, WITHDRAWN 2013-08-06 withdrawal_reason=OTHER, "
                        + "WITHDRAWN 2013-08-05 withdrawal_reason=DIED, WITHDRAWN 2013-08-06 withdrawal_reason=ISSUED_IN_ERROR");

        assertThat(judgeOnTime(given, "2013-08-31").reason()).isEqualTo("ISSUED_IN_ERROR");
    }

    @Test
    void belongsToTheContractThatHoldsTheReferralOnTheDueDay() {
        Given given = ExitStory.of("REQUESTED 2013-08-01").and("""
                participant_change | change_type=CONTRACT_TRANSFER effective_date=2013-08-15 new_contract_id=C2
                participant_change | change_type=CONTRACT_TRANSFER effective_date=2013-08-16 new_contract_id=C3
                """);

        assertThat(judgeOnTime(given, "2013-08-31").contractId()).isEqualTo("C2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                         | events                                     | as of      | outcome
        never asked for                     |                                            | 2013-08-31 |
        received though never asked for     | RECEIVED 2013-08-01                        | 2013-08-31 |
        asked for after as-of               | REQUESTED 2013-08-01                       | 2013-07-31 |
        asked for on the as-of day          | REQUESTED 2013-08-01                       | 2013-08-01 | NOT_DUE
        """)
    void judgesNothingWithoutARequest(String situation, String events, String asOf, Outcome outcome) {
        List<Finding> findings = ExitStory.of(events).asOf(asOf).judge(ExitReportOnTime::new, "exit_report_on_time");

        assertThat(findings.stream().map(Finding::outcome).toList())
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }

    private static Finding judgeOnTime(Given given, String asOf) {
        List<Finding> findings = given.asOf(asOf).judge(ExitReportOnTime::new, "exit_report_on_time");
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}

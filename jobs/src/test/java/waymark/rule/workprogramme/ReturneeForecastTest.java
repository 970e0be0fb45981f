package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

class ReturneeForecastTest {

    /** As of April 2013, day 728 of a referral of 4 May 2011 is 1 May 2013; of 3 June 2011 it is the 31st. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | as of      | referral   | more about it                                | to come
        day 728 is 30 April                   | 2013-04-15 | 2011-05-03 |                                              | 0
        day 728 is 1 May                      | 2013-04-15 | 2011-05-04 |                                              | 1
        day 728 is 31 May                     | 2013-04-15 | 2011-06-03 |                                              | 1
        day 728 is 1 June                     | 2013-04-15 | 2011-06-04 |                                              | 0
        as of the first day of April          | 2013-04-01 | 2011-05-04 |                                              | 1
        as of the last day of April           | 2013-04-30 | 2011-06-03 |                                              | 1
        as of the last day of March           | 2013-03-31 | 2011-05-04 |                                              | 0
        started, still there                  | 2013-04-15 | 2011-05-04 | 'participation | start_date=2011-06-01' | 1
        left on the as-of day                 | 2013-04-15 | 2011-05-04 | 'participation | start_date=2011-06-01 leave_date=2013-04-15 leave_reason=TO_WORK' | 0
        left the day after                    | 2013-04-15 | 2011-05-04 | 'participation | start_date=2011-06-01 leave_date=2013-04-16 leave_reason=TO_WORK' | 1
        """)
    void expectsWhoseDay728IsInTheMonthAfterAndWhoHasNotLeft(
            String situation, String asOf, String referral, String more, int toCome) {
        Given expected = referral(referral).and(more == null ? "" : more);

        // one past referral, listed: the share is 1, so the forecast is the number to come
        List<Finding> findings = judge(List.of(expected, listed("2010-09-01")), asOf);

        assertThat(findings.stream().map(each -> each.amount().toString()).toList())
                .isEqualTo(toCome == 0 ? List.of() : List.of("1"));
    }

    /** As of April 2013 history is April 2012 to March 2013, and day 728 of 4 April 2010 is 1 April 2012. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                   | past referrals, with L where listed                 | outcome | amount
        day 728 on 31 March 2012: too long ago        | 2010-04-03L                                          | UNKNOWN |
        day 728 on 1 April 2012                       | 2010-04-04L                                          | COUNTED | 2
        day 728 on 31 March 2013                      | 2011-04-03L                                          | COUNTED | 2
        day 728 on 1 April 2013: this month           | 2011-04-04L                                          | UNKNOWN |
        none at all                                   |                                                      | UNKNOWN |
        none of the past were listed                  | 2010-09-01, 2010-09-02                               | COUNTED | 0
        half of them: 2 × 1 ÷ 2                       | 2010-09-01L, 2010-09-02                              | COUNTED | 1
        a third of them: 2 × 1 ÷ 3                    | 2010-09-01L, 2010-09-02, 2010-09-03                  | COUNTED | 0.6667
        # 2 × (2 ÷ 3) would be 1.3334 if the share were rounded first
        two thirds of them: 2 × 2 ÷ 3                 | 2010-09-01L, 2010-09-02L, 2010-09-03                 | COUNTED | 1.3333
        """)
    void multipliesTwoToComeByTheShareListedInTheYearBefore(
            String situation, String past, Outcome outcome, String amount) {
        List<Given> cases = new ArrayList<>(List.of(referral("2011-05-10"), referral("2011-05-11")));
        for (String each : past == null ? new String[0] : past.split(", ", -1)) {
            cases.add(each.endsWith("L") ? listed(each.substring(0, 10)) : referral(each));
        }

        assertThat(judge(cases, "2013-04-15")).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.reason()).isEqualTo(outcome == Outcome.UNKNOWN ? "NO_HISTORY" : null);
            assertThat(finding.amount() == null ? null : finding.amount().toString())
                    .isEqualTo(amount);
            assertThat(finding.subjectId()).isEqualTo("C1/2013-05");
            assertThat(finding.month()).isEqualTo("2013-05-01");
            assertThat(finding.referralId()).isNull();
            assertThat(finding.contractId()).isEqualTo("C1");
            assertThat(finding.clause()).isEqualTo("004 L82-84");
        });
    }

    /** Two to come, one of whom the share decides: day 728 of 1 September 2010 is 29 August 2012. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | report date, system, claim active           | amount
        never listed                          |                                             | 0
        listed with an active claim           | 2012-08-15 LMS true                         | 2
        listed, and the claim has ended       | 2012-08-15 LMS false                        | 0
        ended since                           | 2012-08-15 LMS true, 2012-08-16 LMS false   | 0
        active again                          | 2012-08-15 LMS false, 2012-08-16 LMS true   | 2
        both systems on a day: LMS, active    | 2012-08-15 WSP false, 2012-08-15 LMS true   | 2
        both systems on a day: LMS, ended     | 2012-08-15 WSP true, 2012-08-15 LMS false   | 0
        ended on the as-of day                | 2012-08-15 LMS true, 2013-04-15 LMS false   | 0
        ended the day after as-of: not seen   | 2012-08-15 LMS true, 2013-04-16 LMS false   | 2
        """)
    void countsAsReturnedWhoWasLastListedWithAnActiveClaim(String situation, String listed, String amount) {
        Given past = referral("2010-09-01");
        for (String line : listed == null ? new String[0] : listed.split(", ", -1)) {
            past = past.and("end_of_programme | report_date=%s end_date=2012-08-29 system=%s claim_active=%s"
                    .formatted((Object[]) line.split(" ", -1)));
        }

        assertThat(judge(List.of(referral("2011-05-10"), referral("2011-05-11"), past), "2013-04-15"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).hasToString(amount));
    }

    @Test
    void countsTheWithdrawnAndThoseWhoLeftAmongThePast() {
        Given withdrawn = Given.rows("referral | programme=WP referral_date=2010-09-01 referral_status=WITHDRAWN");
        Given left = listed("2010-09-02")
                .and("participation | start_date=2010-10-01 leave_date=2012-01-31 leave_reason=TO_WORK");

        assertThat(judge(List.of(referral("2011-05-10"), withdrawn, left), "2013-04-15"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).hasToString("0.5"));
    }

    @Test
    void doesNotSeeAListingAfterAsOf() {
        Given listedLater = referral("2011-04-03")
                .and("end_of_programme | report_date=2013-04-16 end_date=2013-03-31 claim_active=true");

        assertThat(judge(List.of(referral("2011-05-10"), listedLater), "2013-04-15"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.amount()).hasToString("0"));
    }

    @Test
    void countsEachReferralForTheContractThatHoldsItOnItsDay728() {
        // day 728 of 10 May 2011 is 7 May 2013, of 1 September 2010 it is 29 August 2012
        Given toCome = referral("2011-05-10").and(transfer("2013-04-10"));
        Given pastOfTheSecond = listed("2010-09-01").and(transfer("2012-08-29"));
        Given pastOfTheFirst = referral("2010-09-01").and(transfer("2012-08-30"));

        assertThat(judge(List.of(toCome, pastOfTheSecond, pastOfTheFirst), "2013-04-15"))
                .extracting(Finding::contractId, finding -> finding.amount().toString())
                .containsExactly(tuple("C2", "1"));
    }

    @Test
    void saysNothingOfAContractWithNobodyToCome() {
        assertThat(judge(List.of(listed("2010-09-01")), "2013-04-15")).isEmpty();
    }

    private static Given referral(String referredOn) {
        return Given.rows("referral | programme=WP referral_date=" + referredOn);
    }

    private static Given listed(String referredOn) {
        return referral(referredOn)
                .and("end_of_programme | claim_active=true report_date=2012-04-01 end_date=2012-04-02");
    }

    private static String transfer(String on) {
        return "participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=" + on;
    }

    private static List<Finding> judge(List<Given> cases, String asOf) {
        return Given.judgeContracts(cases, asOf, ReturneeForecast::new, "returnee_forecast");
    }
}

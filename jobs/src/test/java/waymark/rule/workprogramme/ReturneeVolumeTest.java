package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.AsOf;
import waymark.rule.Given;
import waymark.rule.MetricCatalogue;
import waymark.rule.Outcome;

class ReturneeVolumeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | report date, end date, system, Jobcentre, claim active              | first listed | end        | Jobcentre | outcome  | reason
        listed once                           | 2013-05-15 2013-05-29 LMS J1 true                                  | 2013-05-15   | 2013-05-29 | J1        | COUNTED  |
        the claim has ended                   | 2013-05-15 2013-05-29 LMS J1 false                                 | 2013-05-15   | 2013-05-29 | J1        | EXCLUDED | CLAIM_ENDED
        listed again: the later line counts   | 2013-05-16 2013-06-01 LMS J2 true, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-06-01 | J2        | COUNTED  |
        the claim has ended since             | 2013-05-16 2013-06-01 LMS J2 false, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-06-01 | J2       | EXCLUDED | CLAIM_ENDED
        the claim is active again             | 2013-05-16 2013-06-01 LMS J2 true, 2013-05-15 2013-05-29 LMS J1 false | 2013-05-15 | 2013-06-01 | J2       | COUNTED  |
        both systems on a day: LMS            | 2013-05-15 2013-06-01 WSP J2 true, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-05-29 | J1        | COUNTED  |
        on that day active in LMS alone       | 2013-05-15 2013-06-01 WSP J2 false, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-05-29 | J1       | COUNTED  |
        on that day active in WSP alone       | 2013-05-15 2013-06-01 WSP J2 true, 2013-05-15 2013-05-29 LMS J1 false | 2013-05-15 | 2013-05-29 | J1       | EXCLUDED | CLAIM_ENDED
        WSP the day after LMS                 | 2013-05-16 2013-06-01 WSP J2 true, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-06-01 | J2        | COUNTED  |
        WSP the day after, the claim ended    | 2013-05-16 2013-06-01 WSP J2 false, 2013-05-15 2013-05-29 LMS J1 true | 2013-05-15 | 2013-06-01 | J2       | EXCLUDED | CLAIM_ENDED
        ends after as-of: counted already     | 2013-05-31 2013-06-14 LMS J1 true                                  | 2013-05-31   | 2013-06-14 | J1        | COUNTED  |
        listed again after as-of: not seen    | 2013-05-15 2013-05-29 LMS J1 true, 2013-06-01 2013-06-20 LMS J2 false | 2013-05-15 | 2013-05-29 | J1       | COUNTED  |
        """)
    void judgesAReferralOnceInTheMonthOfItsLatestListedEnd(
            String situation,
            String listed,
            LocalDate first,
            LocalDate end,
            String jobcentre,
            Outcome outcome,
            String reason) {
        Given given =
                Given.rows("referral | programme=WP referral_date=2011-06-01").and(listings(listed));

        assertThat(given.asOf("2013-05-31").judge(ReturneeVolume::new, "returnee_volume"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(finding.reason()).isEqualTo(reason);
                    assertThat(finding.subjectId()).isEqualTo("R1");
                    assertThat(finding.month()).isEqualTo(end.withDayOfMonth(1));
                    assertThat(finding.openedOn()).isEqualTo(first);
                    assertThat(finding.closedOn()).isEqualTo(end);
                    assertThat(finding.dueOn()).isNull();
                    assertThat(finding.dimension()).isEqualTo(jobcentre);
                });
    }

    @ParameterizedTest(name = "transferred on {0}: counts for {1}")
    @CsvSource({"2013-05-28, C2", "2013-05-29, C2", "2013-05-30, C1"})
    void belongsToTheContractThatHoldsTheReferralOnTheListedEnd(String transferred, String contract) {
        Given given = Given.rows("referral | programme=WP referral_date=2011-06-01")
                .and(listings("2013-05-15 2013-05-29 LMS J1 true"))
                .and("participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date="
                        + transferred);

        assertThat(given.asOf("2013-12-31").judge(ReturneeVolume::new, "returnee_volume"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.contractId()).isEqualTo(contract));
    }

    @Test
    void doesNotCountWhoWasNeverListed() {
        assertThat(Given.rows("referral | programme=WP referral_date=2011-06-01")
                        .asOf("2013-12-31")
                        .judge(ReturneeVolume::new, "returnee_volume"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | months with returnees   | as of      | listed
        no returnees at all                   |                         | 2013-06-15 |
        one month                             | 2013-06                 | 2013-06-15 | C1 2013-06, C3 2013-06
        a month between without any           | 2013-04 2013-06         | 2013-06-15 | C1 2013-04, C1 2013-05, C1 2013-06, C3 2013-04, C3 2013-05, C3 2013-06
        next month is listed                  | 2013-06 2013-07         | 2013-06-15 | C1 2013-06, C1 2013-07, C3 2013-06, C3 2013-07
        the month after that is not           | 2013-07 2013-08         | 2013-06-15 | C1 2013-07, C3 2013-07
        as of the last day of the month       | 2013-07 2013-08         | 2013-06-30 | C1 2013-07, C3 2013-07
        as of the first day of the next       | 2013-07 2013-08         | 2013-07-01 | C1 2013-07, C1 2013-08, C3 2013-07, C3 2013-08
        only later months                     | 2013-08                 | 2013-06-15 |
        """)
    void listsEveryWorkProgrammeContractFromTheFirstMonthToTheLast(
            String situation, String months, String asOf, String listed) {
        AsOf day = Given.rows("""
                referral | programme=WP referral_date=2011-06-01
                contract | contract_id=C1 programme=WP
                contract | contract_id=C2 programme=WC
                contract | contract_id=C3 programme=WP
                """).asOf(asOf).asOf();
        TreeSet<LocalDate> counted = Arrays.stream((months == null ? "" : months).split(" ", -1))
                .filter(month -> !month.isEmpty())
                .map(month -> LocalDate.parse(month + "-01"))
                .collect(Collectors.toCollection(TreeSet::new));
        ReturneeVolume rule = new ReturneeVolume(MetricCatalogue.described().get("returnee_volume"));

        String zeros = rule.zeros(counted, day)
                .map(each -> each.contractId() + " " + each.month().toString().substring(0, 7))
                .sorted()
                .collect(Collectors.joining(", "));

        assertThat(zeros).isEqualTo(listed == null ? "" : listed);
    }

    private static String listings(String text) {
        return Arrays.stream(text.split(", ", -1))
                .map(line -> "end_of_programme | report_date=%s end_date=%s system=%s jobcentre_id=%s claim_active=%s"
                        .formatted((Object[]) line.split(" ", -1)))
                .collect(Collectors.joining("\n"));
    }
}

package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** What rests on the daily end-of-programme report and the request: lead days, and requests that were never made. */
class EndOfProgrammeRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | report date and end, system             | events                  | outcome | reason     | days
        a fortnight before the end        | 2013-07-15 2013-08-15 LMS               | REQUESTED 2013-08-01    | COUNTED |            | 14
        on the last day                   | 2013-07-15 2013-08-01 LMS               | REQUESTED 2013-08-01    | COUNTED |            | 0
        a week after the end              | 2013-07-15 2013-07-25 LMS               | REQUESTED 2013-08-01    | COUNTED |            | -7
        listed later again: the later end | 2013-07-15 2013-08-15 LMS, 2013-07-16 2013-08-16 WSP | REQUESTED 2013-08-01 | COUNTED | | 15
        both on a day: LMS goes first     | 2013-07-16 2013-08-16 WSP, 2013-07-16 2013-08-15 LMS | REQUESTED 2013-08-01 | COUNTED | | 14
        listed again after as-of          | 2013-07-15 2013-08-15 LMS, 2013-09-01 2013-08-20 LMS | REQUESTED 2013-08-01 | COUNTED | | 14
        never listed                      |                                         | REQUESTED 2013-08-01    | UNKNOWN | NOT_LISTED |
        listed after as-of                | 2013-09-01 2013-08-15 LMS               | REQUESTED 2013-08-01    | UNKNOWN | NOT_LISTED |
        withdrawn counts all the same     | 2013-07-15 2013-08-15 LMS               | REQUESTED 2013-08-01, WITHDRAWN 2013-08-02 | COUNTED | | 14
        """)
    void countsTheDaysFromTheRequestToTheEnd(
            String situation, String listed, String events, Outcome outcome, String reason, String days) {
        Given given = ExitStory.of(events).and(listings(listed));

        assertThat(given.asOf("2013-08-31").judge(ExitRequestLeadDays::new, "exit_request_lead_days"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(finding.reason()).isEqualTo(reason);
                    assertThat(
                                    finding.amount() == null
                                            ? null
                                            : finding.amount().toString())
                            .isEqualTo(days);
                    assertThat(finding.subjectId()).isEqualTo("E1");
                    assertThat(finding.month()).isEqualTo("2013-08-01");
                    assertThat(finding.openedOn()).isEqualTo("2013-08-01");
                    assertThat(finding.dueOn()).isNull();
                    assertThat(finding.closedOn()).isNull();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                              | report date, referral date, claim active | event                | counted in
        # 1 June 2011 and 714 days are 15 May 2013
        listed on day 714                        | 2013-05-15 2011-06-01 true               |                      | 2013-05-15
        listed on day 713                        | 2013-05-14 2011-06-01 true               |                      |
        listed on day 713 and the next           | 2013-05-14 2011-06-01 true, 2013-05-15 2011-06-01 true | | 2013-05-15
        the report's own referral date decides   | 2013-05-14 2011-05-31 true               |                      | 2013-05-14
        the claim is not active                  | 2013-05-15 2011-06-01 false              |                      |
        the claim is active again in June        | 2013-05-15 2011-06-01 false, 2013-06-03 2011-06-01 true | | 2013-06-03
        listed many times: the first day         | 2013-06-04 2011-06-01 true, 2013-06-03 2011-06-01 true | | 2013-06-03
        asked for on the as-of day               | 2013-05-15 2011-06-01 true               | REQUESTED 2013-08-31 |
        asked for the day after                  | 2013-05-15 2011-06-01 true               | REQUESTED 2013-09-01 | 2013-05-15
        only received, never asked for           | 2013-05-15 2011-06-01 true               | RECEIVED 2013-06-01  | 2013-05-15
        listed after as-of                       | 2013-09-01 2011-06-01 true               |                      |
        never listed                             |                                          |                      |
        """)
    void countsWhoWasListedButNeverAskedFor(String situation, String listed, String event, LocalDate counted) {
        StringBuilder rows = new StringBuilder("referral | programme=WP referral_date=2011-06-01\n");
        for (String line : listed == null ? new String[0] : listed.split(", ", -1)) {
            String[] cells = line.split(" ", -1);
            rows.append("end_of_programme | report_date=%s referral_date=%s claim_active=%s end_date=2013-05-29\n"
                    .formatted((Object[]) cells));
        }
        if (event != null) {
            rows.append("exit_event | event_type=%s event_date=%s".formatted((Object[]) event.split(" ", -1)));
        }

        List<Finding> findings = Given.rows(rows.toString())
                .asOf("2013-08-31")
                .judge(ExitEligibleNotRequested::new, "exit_eligible_not_requested");

        if (counted == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.outcome()).isEqualTo(Outcome.COUNTED);
                assertThat(finding.subjectId()).isEqualTo("R1");
                assertThat(finding.openedOn()).isEqualTo(counted);
                assertThat(finding.month()).isEqualTo(counted.withDayOfMonth(1));
            });
        }
    }

    /** {@code report-date end-date system, …} as rows. */
    private static String listings(String text) {
        StringBuilder rows = new StringBuilder();
        for (String line : text == null ? new String[0] : text.split(", ", -1)) {
            rows.append("end_of_programme | report_date=%s end_date=%s system=%s\n"
                    .formatted((Object[]) line.split(" ", -1)));
        }
        return rows.toString();
    }
}

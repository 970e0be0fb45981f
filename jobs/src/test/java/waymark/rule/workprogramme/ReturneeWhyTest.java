package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** Why, of each metric that rests on the end-of-programme report. */
class ReturneeWhyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation           | report date, end date, system, claim active                       | outcome  | why
        returns               | 2013-05-15 2013-05-29 LMS true                                     | COUNTED  | Last listed in LMS on Wed 15 May 2013, to end on Wed 29 May, with an active claim.
        the later line        | 2013-05-15 2013-05-29 LMS true, 2013-05-16 2013-06-01 WSP true     | COUNTED  | Last listed in WSP on Thu 16 May 2013, to end on Sat 1 Jun, with an active claim.
        the claim has ended   | 2013-05-15 2013-05-29 LMS true, 2013-05-16 2013-06-01 LMS false    | EXCLUDED | Last listed in LMS on Thu 16 May 2013, to end on Sat 1 Jun; the claim had ended.
        """)
    void volume(String situation, String listed, Outcome outcome, String why) {
        assertThat(listed(listed).asOf("2013-08-31").judge(ReturneeVolume::new, "returnee_volume"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    /** As of 15 April 2013, day 728 of 10 May 2011 is in May 2013, and of 1 September 2010 it is 29 August 2012. */
    @ParameterizedTest(name = "{0} to come, past {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # to come | past, R with an active claim | outcome | amount | why
        3         | R R R R - - -                | COUNTED | 1.7143 | 3 people who have not left reach their 728th day in May 2013, times 4 of 7: of those who reached it from Apr 2012 to Mar 2013, so many were last listed with an active claim.
        1         | R                            | COUNTED | 1      | 1 person who has not left reaches their 728th day in May 2013, times 1 of 1: of those who reached it from Apr 2012 to Mar 2013, so many were last listed with an active claim.
        2         | - -                          | COUNTED | 0      | 2 people who have not left reach their 728th day in May 2013, times 0 of 2: of those who reached it from Apr 2012 to Mar 2013, so many were last listed with an active claim.
        2         |                              | UNKNOWN |        | 2 people who have not left reach their 728th day in May 2013, but nobody reached it from Apr 2012 to Mar 2013, so that there is no share to go by.
        """)
    void forecast(int toCome, String past, Outcome outcome, String amount, String why) {
        List<Given> cases = new ArrayList<>();
        for (int i = 0; i < toCome; i++) {
            cases.add(Given.rows("referral | programme=WP referral_date=2011-05-10"));
        }
        for (String each : past == null ? new String[0] : past.split(" ", -1)) {
            cases.add(Given.rows("referral | programme=WP referral_date=2010-09-01")
                    .and(
                            each.equals("R")
                                    ? "end_of_programme | report_date=2012-08-15 claim_active=true end_date=2012-08-29"
                                    : ""));
        }

        assertThat(Given.judgeContracts(cases, "2013-04-15", ReturneeForecast::new, "returnee_forecast"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(
                                    finding.amount() == null
                                            ? null
                                            : finding.amount().toString())
                            .isEqualTo(amount);
                    assertThat(finding.why()).isEqualTo(why);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation      | listed                         | outcome | why
        two weeks before | 2013-07-15 2013-08-15 LMS true | COUNTED | Asked Thu 1 Aug 2013, 14 days before the day listed as the end, Thu 15 Aug.
        the day before   | 2013-07-15 2013-08-02 LMS true | COUNTED | Asked Thu 1 Aug 2013, 1 day before the day listed as the end, Fri 2 Aug.
        on the day       | 2013-07-15 2013-08-01 LMS true | COUNTED | Asked Thu 1 Aug 2013, on the day listed as the end, Thu 1 Aug.
        a week after     | 2013-07-15 2013-07-25 LMS true | COUNTED | Asked Thu 1 Aug 2013, 7 days after the day listed as the end, Thu 25 Jul.
        never listed     |                                | UNKNOWN | Asked Thu 1 Aug 2013, and no end-of-programme report lists an end.
        """)
    void leadDays(String situation, String listed, Outcome outcome, String why) {
        assertThat(listed(listed)
                        .and("exit_event | event_type=REQUESTED event_date=2013-08-01")
                        .asOf("2013-08-31")
                        .judge(ExitRequestLeadDays::new, "exit_request_lead_days"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation             | listed                                                         | why
        on day 714              | 2013-05-15 2013-05-29 LMS true                                 | Listed on Wed 15 May 2013 with an active claim, 714 days after the referral on Wed 1 Jun 2011; nobody had asked for a report by Sat 31 Aug 2013.
        once the claim is active| 2013-05-15 2013-05-29 LMS false, 2013-06-03 2013-05-29 LMS true | Listed on Mon 3 Jun 2013 with an active claim, 733 days after the referral on Wed 1 Jun 2011; nobody had asked for a report by Sat 31 Aug 2013.
        """)
    void neverRequested(String situation, String listed, String why) {
        assertThat(listed(listed)
                        .asOf("2013-08-31")
                        .judge(ExitEligibleNotRequested::new, "exit_eligible_not_requested"))
                .singleElement()
                .extracting(Finding::why)
                .isEqualTo(why);
    }

    /** A referral of 1 June 2011 with its lines on the report: {@code report-date end-date system claim-active, …}. */
    private static Given listed(String text) {
        Given given = Given.rows("referral | programme=WP referral_date=2011-06-01");
        for (String line : text == null ? new String[0] : text.split(", ", -1)) {
            given = given.and(
                    "end_of_programme | referral_date=2011-06-01 report_date=%s end_date=%s system=%s claim_active=%s"
                            .formatted((Object[]) line.split(" ", -1)));
        }
        return given;
    }
}

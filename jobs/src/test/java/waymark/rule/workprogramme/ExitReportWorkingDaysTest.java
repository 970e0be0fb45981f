package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Outcome;

class ExitReportWorkingDaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | events                                                | as of      | days
        received on the day of the request      | REQUESTED 2013-08-01, RECEIVED 2013-08-01             | 2013-08-31 | 0
        received before the request             | REQUESTED 2013-08-01, RECEIVED 2013-07-01             | 2013-08-31 | 0
        the next day                            | REQUESTED 2013-08-01, RECEIVED 2013-08-02             | 2013-08-31 | 1
        on the Saturday: nothing is added       | REQUESTED 2013-08-01, RECEIVED 2013-08-03             | 2013-08-31 | 1
        on Monday the 5th                       | REQUESTED 2013-08-01, RECEIVED 2013-08-05             | 2013-08-31 | 2
        on Monday the 5th, a Scottish holiday   | REQUESTED 2013-08-01 jobcentre_id=J2, RECEIVED 2013-08-05 | 2013-08-31 | 1
        on the due day                          | REQUESTED 2013-08-01, RECEIVED 2013-08-15             | 2013-08-31 | 10
        the day after                           | REQUESTED 2013-08-01, RECEIVED 2013-08-16             | 2013-08-31 | 11
        asked on Friday, received on a Saturday | REQUESTED 2013-08-02, RECEIVED 2013-08-17             | 2013-08-31 | 10
        not yet due                             | REQUESTED 2013-08-01, RECEIVED 2013-08-02             | 2013-08-02 | 1
        """)
    void countsFromTheRequestToTheReceipt(String situation, String events, String asOf, String days) {
        assertThat(ExitStory.of(events).asOf(asOf).judge(ExitReportWorkingDays::new, "exit_report_working_days"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.COUNTED);
                    assertThat(finding.amount()).hasToString(days);
                    assertThat(finding.dimension()).isNull();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | events
        not received               | REQUESTED 2013-08-01
        received after as-of       | REQUESTED 2013-08-01, RECEIVED 2013-09-01
        received but withdrawn     | REQUESTED 2013-08-01, RECEIVED 2013-08-02, WITHDRAWN 2013-08-02
        received but never asked   | RECEIVED 2013-08-02
        """)
    void countsOnlyWhatWasAskedForAndReceived(String situation, String events) {
        assertThat(
                        ExitStory.of(events)
                                .asOf("2013-08-31")
                                .judge(ExitReportWorkingDays::new, "exit_report_working_days")
                                .stream()
                                .map(Finding::amount))
                .isEmpty();
    }
}

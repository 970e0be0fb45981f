package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Outcome;

class ExitReportReturnedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | events                                      | as of      | outcome  | reason    | closed
        returned in time                  | REQUESTED 2013-08-01, RECEIVED 2013-08-15   | 2013-08-16 | MET      |           | 2013-08-15
        returned late                     | REQUESTED 2013-08-01, RECEIVED 2013-12-02   | 2013-12-02 | MET      |           | 2013-12-02
        to come back the day after as-of  | REQUESTED 2013-08-01, RECEIVED 2013-12-02   | 2013-12-01 | NOT_MET  |           |
        returned, as of the due day       | REQUESTED 2013-08-01, RECEIVED 2013-08-02   | 2013-08-15 | NOT_DUE  |           | 2013-08-02
        not returned, as of the day after | REQUESTED 2013-08-01                        | 2013-08-16 | NOT_MET  |           |
        withdrawn                         | REQUESTED 2013-08-01, WITHDRAWN 2013-08-02  | 2013-08-16 | EXCLUDED | WITHDRAWN |
        """)
    void judgesARequestDueOnThursday15August2013(
            String situation, String events, String asOf, Outcome outcome, String reason, LocalDate closed) {
        assertThat(ExitStory.of(events).asOf(asOf).judge(ExitReportReturned::new, "exit_report_returned"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(reason))
                .satisfies(finding -> assertThat(finding.closedOn()).isEqualTo(closed))
                .satisfies(finding -> assertThat(finding.dueOn()).isEqualTo("2013-08-15"))
                .extracting(Finding::dimension)
                .isNull();
    }
}

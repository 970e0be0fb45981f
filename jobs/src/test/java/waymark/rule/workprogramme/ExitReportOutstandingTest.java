package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Outcome;

class ExitReportOutstandingTest {

    /** Working days after the 15th: 16, 19 to 23 (the 6th), 27 August (26 is a holiday; the 7th) … 5 September (the 14th). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | as of      | band
        the due day                             | 2013-08-15 | NOT_DUE
        the 1st working day after               | 2013-08-16 | 0-7
        the Saturday after it                   | 2013-08-17 | 0-7
        the 7th working day after               | 2013-08-27 | 0-7
        the 8th                                 | 2013-08-28 | 8-14
        the 14th                                | 2013-09-05 | 8-14
        the 15th                                | 2013-09-06 | 15+
        forty days after the due day            | 2013-09-24 | 15+
        a year later                            | 2014-08-15 | 15+
        """)
    void sortsARequestDueOnThursday15August2013ByHowLateItIs(String situation, String asOf, String band) {
        assertThat(judge("REQUESTED 2013-08-01", asOf)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.COUNTED);
            assertThat(finding.dimension()).isEqualTo(band);
            assertThat(finding.dueOn()).isEqualTo("2013-08-15");
            assertThat(finding.openedOn()).isEqualTo("2013-08-01");
            assertThat(finding.closedOn()).isNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                   | events                                                              | as of      | outstanding
        overdue, to be received later | REQUESTED 2013-08-01, RECEIVED 2013-09-02                           | 2013-09-01 | 1
        received late                 | REQUESTED 2013-08-01, RECEIVED 2013-09-02                           | 2013-09-02 | 0
        received before it was asked  | REQUESTED 2013-08-01, RECEIVED 2013-07-02                           | 2013-08-01 | 0
        withdrawn                     | REQUESTED 2013-08-01, WITHDRAWN 2013-08-02                          | 2013-09-02 | 0
        withdrawn and asked again     | REQUESTED 2013-08-01, WITHDRAWN 2013-08-02, REQUESTED 2013-08-05    | 2013-09-02 | 1
        an explanation is no report   | REQUESTED 2013-08-01, EXPLAINED 2013-08-02                          | 2013-09-02 | 1
        """)
    void countsARequestThatIsNeitherReceivedNorWithdrawn(String situation, String events, String asOf, int count) {
        assertThat(judge(events, asOf)).hasSize(count);
    }

    private static List<Finding> judge(String events, String asOf) {
        return ExitStory.of(events).asOf(asOf).judge(ExitReportOutstanding::new, "exit_report_outstanding");
    }
}

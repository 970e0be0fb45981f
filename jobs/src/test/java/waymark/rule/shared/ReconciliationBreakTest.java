package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.rule.Finding;
import waymark.rule.MetricCatalogue;

class ReconciliationBreakTest {

    private static final ReconciliationBreak RULE =
            new ReconciliationBreak(MetricCatalogue.described().get("reconciliation_break"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | status    | as of      | in | accepted | rejected | waiting | duplicate | superseded | breaks
        15 = 5 + 4 + 3 + 2 + 1                  | ACCEPTED  | 2013-08-05 | 15 | 5        | 4        | 3       | 2         | 1          | 0
        a row has vanished                      | ACCEPTED  | 2013-08-05 | 16 | 5        | 4        | 3       | 2         | 1          | 1
        a row has been counted twice            | ACCEPTED  | 2013-08-05 | 14 | 5        | 4        | 3       | 2         | 1          | 1
        no rows at all                          | ACCEPTED  | 2013-08-05 | 0  | 0        | 0        | 0       | 0         | 0          | 0
        the same bytes as before                | DUPLICATE | 2013-08-05 | 15 | 0        | 0        | 0       | 15        | 0          | 0
        the same bytes, but a row has vanished  | DUPLICATE | 2013-08-05 | 15 | 0        | 0        | 0       | 14        | 0          | 1
        a refused file has no rows to break     | REJECTED  | 2013-08-05 | 1  | 0        | 0        | 0       | 0         | 0          | 0
        sent after the as-of day                | ACCEPTED  | 2013-08-04 | 16 | 5        | 4        | 3       | 2         | 1          | 0
        """)
    void countsTheFileWhoseRowsDoNotAddUp(
            String situation,
            Status status,
            String asOf,
            long in,
            long accepted,
            long rejected,
            long waiting,
            long duplicate,
            long superseded,
            int breaks) {
        LedgerLine line = new LedgerLine(
                "plan_WP-01_20130805_001.csv",
                "plan",
                "WP-01",
                LocalDate.of(2013, 8, 5),
                status,
                null,
                in,
                accepted,
                rejected,
                waiting,
                duplicate,
                superseded,
                null,
                null);

        List<Finding> findings =
                RULE.judge(List.of(line), LedgerTable.asOf(asOf)).toList();

        assertThat(findings).hasSize(breaks).allSatisfy(finding -> {
            assertThat(finding.contractId()).isEqualTo("WP-01");
            assertThat(finding.subjectId()).isEqualTo("plan_WP-01_20130805_001.csv");
            assertThat(finding.month()).isEqualTo("2013-08-01");
            assertThat(finding.openedOn()).isEqualTo("2013-08-05");
        });
    }
}

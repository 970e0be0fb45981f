package waymark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.publish.ExportFile;

/** Two small exports, the same but for one thing. */
class ExportComparisonTest {

    @TempDir
    private Path expected;

    @TempDir
    private Path actual;

    @BeforeEach
    void bothAreTheSame() throws IOException {
        for (Path directory : new Path[] {expected, actual}) {
            write(directory, ExportFile.FINDING, """
                leave_reason,WC-01-T1,WC-01,WC-01-T1,2018-01-01,COUNTED,,,2018-01-05,,2018-01-05,,MOVED
                support_minutes,SES-01-T1,SES-01,SES-01-T1,2018-02-01,COUNTED,002 para 1,,,,,60,
                """);
            write(directory, ExportFile.MEASURE, """
                leave_reason,WC-01,2018-01-01,ALL,1,,0,0,0,1,,,,2019-03-15,FINAL
                leave_reason,WC-01,2018-01-01,MOVED,1,,0,0,0,1,,,,2019-03-15,FINAL
                """);
            write(directory, ExportFile.DELIVERY, """
                plan_WC-01_20180105_001.csv,plan,WC-01,2018-01-05,ACCEPTED,,2,1,1,0,0,0
                plan_WC-01_20180105_001.csv,plan,WC-01,2018-01-05,REJECTED,SAME_NAME,0,0,0,0,0,0
                """);
            write(directory, ExportFile.PROBLEM, """
                plan_WC-01_20180105_001.csv,2,BAD_DATE,agreed_date
                plan_WC-01_20180105_001.csv,10,REQUIRED,plan_id
                """);
        }
    }

    @Test
    void sameExportsAgreeRowByRow() {
        Comparison comparison = ExportComparison.of(expected, actual, Disputed.none());
        assertThat(comparison.report()).isEqualTo("8 rows compared, 0 differences\n");
        assertThat(comparison.agrees()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # a difference           | file     | in the expected file     | in ours                  | reported
        another outcome          | FINDING  | 2018-01-01,COUNTED,,,    | 2018-01-01,EXCLUDED,,,   | finding.csv | leave_reason | WC-01-T1 | WC-01-T1 MOVED | outcome | expected COUNTED | is EXCLUDED
        a date that is missing   | FINDING  | 2018-01-05,,2018-01-05   | 2018-01-05,,             | finding.csv | leave_reason | WC-01-T1 | WC-01-T1 MOVED | closed_on | expected 2018-01-05 | is (empty)
        a date that is too much  | FINDING  | COUNTED,,,2018-01-05,,   | COUNTED,,,2018-01-05,2018-01-06, | finding.csv | leave_reason | WC-01-T1 | WC-01-T1 MOVED | due_on | expected (empty) | is 2018-01-06
        another way of writing   | FINDING  | ,,,,60,                  | ,,,,60.0,                | finding.csv | support_minutes | SES-01-T1 | SES-01-T1 | amount | expected 60 | is 60.0
        another clause           | FINDING  | 002 para 1               | 002 para 2               | finding.csv | support_minutes | SES-01-T1 | SES-01-T1 | clause | expected 002 para 1 | is 002 para 2
        another dimension: two   | FINDING  | ,,MOVED                  | ,,OTHER                  | finding.csv | leave_reason | WC-01-T1 | WC-01-T1 OTHER | (row) | expected no such row | is leave_reason,WC-01-T1,WC-01,WC-01-T1,2018-01-01,COUNTED,,,2018-01-05,,2018-01-05,,OTHER
        another number           | MEASURE  | MOVED,1,                 | MOVED,2,                 | measure.csv | leave_reason | WC-01 | 2018-01-01 MOVED | numerator | expected 1 | is 2
        another state            | DELIVERY | 05,REJECTED,SAME_NAME    | 05,DUPLICATE,SAME_NAME   | delivery.csv |  |  | plan_WC-01_20180105_001.csv | status | expected REJECTED | is DUPLICATE
        another count            | DELIVERY | 2,1,1,0,0,0              | 2,1,0,1,0,0              | delivery.csv |  |  | plan_WC-01_20180105_001.csv | waiting | expected 0 | is 1
        another column           | PROBLEM  | BAD_DATE,agreed_date     | BAD_DATE,created_date    | problem.csv |  |  | plan_WC-01_20180105_001.csv 2 | column | expected agreed_date | is created_date
        another row: two         | PROBLEM  | ',10,REQUIRED'           | ',11,REQUIRED'           | problem.csv |  |  | plan_WC-01_20180105_001.csv 10 | (row) | expected plan_WC-01_20180105_001.csv,10,REQUIRED,plan_id | is missing
        """)
    void findsADifference(
            String situation,
            ExportFile file,
            String theirs,
            String ours,
            String a,
            String b,
            String c,
            String d,
            String e,
            String f,
            String g)
            throws IOException {
        replace(actual, file, theirs, ours);
        Comparison comparison = ExportComparison.of(expected, actual, Disputed.none());
        String[] cells = {a, b, c, d, e, f, g};
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = cells[cell] == null ? "" : cells[cell];
        }
        assertThat(comparison.first())
                .as(situation)
                .extracting(Difference::toString)
                .contains(String.join(" | ", cells));
        assertThat(comparison.agrees()).isFalse();
    }

    @Test
    void aMissingRowAndOneTooManyAreTold() throws IOException {
        replace(
                actual,
                ExportFile.FINDING,
                "leave_reason,WC-01-T1,WC-01,WC-01-T1",
                "leave_reason,WC-01-T2,WC-01,WC-01-T2");
        Comparison comparison = ExportComparison.of(expected, actual, Disputed.none());
        assertThat(comparison.first())
                .extracting(Difference::referral, Difference::column, Difference::actual)
                .containsExactly(
                        tuple("WC-01-T1", Difference.ROW, "missing"),
                        tuple(
                                "WC-01-T2",
                                Difference.ROW,
                                "leave_reason,WC-01-T2,WC-01,WC-01-T2,2018-01-01,COUNTED,,,2018-01-05,,2018-01-05,,MOVED"));
    }

    @Test
    void aClauseIsOpenWhereNoneIsExpected() throws IOException {
        replace(actual, ExportFile.FINDING, "COUNTED,,,2018-01-05", "COUNTED,000 para 1,,2018-01-05");
        assertThat(ExportComparison.of(expected, actual, Disputed.none()).agrees())
                .isTrue();
    }

    @Test
    void aDisputedColumnIsReportedAndDoesNotFail() throws IOException {
        Disputed disputed = Disputed.read(
                new StringReader("metric,column,reason\nleave_reason,closed_on,the page says otherwise\n"));
        replace(actual, ExportFile.FINDING, "2018-01-05,,2018-01-05", "2018-01-05,,");
        Comparison comparison = ExportComparison.of(expected, actual, disputed);
        assertThat(comparison.agrees()).isTrue();
        assertThat(comparison.report())
                .contains("disputed 1 x finding.csv leave_reason closed_on: the page says otherwise");

        replace(actual, ExportFile.FINDING, "COUNTED,,,2018-01-05", "MET,,,2018-01-05");
        assertThat(ExportComparison.of(expected, actual, disputed).differences())
                .isEqualTo(1);
    }

    @Test
    void countsByMetricAndColumnAndListsTheFirstFifty() throws IOException {
        StringBuilder theirs = new StringBuilder();
        for (int row = 1; row <= 60; row++) {
            theirs.append("plan_WC-01_20180105_001.csv,").append(row).append(",BAD_DATE,agreed_date\n");
        }
        write(expected, ExportFile.PROBLEM, theirs.toString());
        write(actual, ExportFile.PROBLEM, theirs.toString().replace("BAD_DATE", "REQUIRED"));
        Comparison comparison = ExportComparison.of(expected, actual, Disputed.none());
        assertThat(comparison.first()).hasSize(50);
        assertThat(comparison.report())
                .contains("66 rows compared, 60 differences", "60 x problem.csv code", "and 10 more");
    }

    @Test
    void aFileOutOfItsOrderIsRefused() throws IOException {
        replace(actual, ExportFile.FINDING, "leave_reason", "zzz");
        assertThatThrownBy(() -> ExportComparison.of(expected, actual, Disputed.none()))
                .hasMessageContaining("finding.csv line 3 comes after a row that it should come before");
    }

    @Test
    void otherColumnsAreRefused() throws IOException {
        replace(actual, ExportFile.PROBLEM, "file,row,code,column", "file,row,code,field");
        assertThatThrownBy(() -> ExportComparison.of(expected, actual, Disputed.none()))
                .hasMessageContaining("problem.csv has the columns [file, row, code, field]");
    }

    private static void write(Path directory, ExportFile file, String rows) throws IOException {
        Files.writeString(directory.resolve(file.fileName()), String.join(",", file.columns()) + "\n" + rows);
    }

    private static void replace(Path directory, ExportFile file, String what, String by) throws IOException {
        Path path = directory.resolve(file.fileName());
        String before = Files.readString(path);
        assertThat(before).contains(what);
        Files.writeString(path, before.replace(what, by));
    }
}

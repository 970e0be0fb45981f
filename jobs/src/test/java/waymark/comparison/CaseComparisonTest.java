package waymark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.comparison.PlantedCases.Expectation;
import waymark.publish.ExportFile;

/** Four findings, and what planted cases might want of them. */
class CaseComparisonTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void findings() throws IOException {
        Files.writeString(
                folder.resolve(ExportFile.FINDING.fileName()), String.join(",", ExportFile.FINDING.columns()) + """

                    exit_next_step,R1,WP-01,X1,2013-06-01,COUNTED,,,,,,,JOB
                    exit_next_step,R1,WP-01,X1,2013-06-01,COUNTED,,,,,,,TRAINING
                    leave_reason,R1,WP-01,R1,2013-06-01,EXCLUDED,,DIED,,,,,
                    support_minutes,R2,SES-01,R2,2018-06-01,COUNTED,,,,,,-0.5,
                    """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | metric          | subject | referral | dimension | expected          | differences
        the outcome                       | leave_reason    | R1      |          |           | EXCLUDED          | 0
        another outcome                   | leave_reason    | R1      |          |           | MET               | 1
        the outcome with its reason       | leave_reason    | R1      |          |           | EXCLUDED:DIED     | 0
        the outcome with another reason   | leave_reason    | R1      |          |           | EXCLUDED:MOVED    | 1
        the amount                        | support_minutes | R2      |          |           | -0.5              | 0
        another amount                    | support_minutes | R2      |          |           | 0.5               | 1
        the amount, by referral           | support_minutes |         | R2       |           | -0.5              | 0
        another amount, by referral       | support_minutes |         | R2       |           | 1                 | 1
        a finding that is not there       | support_minutes | R1      |          |           | COUNTED           | 1
        none, and there is none           | support_minutes | R1      |          |           | none              | 0
        none, and there is one            | leave_reason    | R1      |          |           | none              | 1
        one of two dimensions             | exit_next_step  | X1      |          | TRAINING  | COUNTED           | 0
        a dimension that is not there     | exit_next_step  | X1      |          | OTHER     | COUNTED           | 1
        none of a third dimension         | exit_next_step  | X1      |          | OTHER     | none              | 0
        both of two dimensions differ     | exit_next_step  | X1      |          |           | MET               | 2
        """)
    void comparesAnExpectation(
            String situation,
            String metric,
            String subject,
            String referral,
            String dimension,
            String expected,
            int differences) {
        Expectation expectation = new Expectation(
                situation,
                metric,
                subject == null ? "" : subject,
                referral == null ? "" : referral,
                dimension,
                expected);
        Comparison comparison = CaseComparison.of(List.of(expectation), folder, Disputed.none());
        assertThat(comparison.differences()).isEqualTo(differences);
        assertThat(comparison.rows()).isEqualTo(1);
    }

    @Test
    void readsCasesByTheirDay() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
            [{"kind": "exit report", "what": "on day 10", "referral_id": "R1", "expect": [
              {"metric": "leave_reason", "subject_id": "R1", "expected": "MET", "as_of": "2013-06-18"},
              {"metric": "exit_next_step", "subject_id": "X1", "dimension": "JOB", "expected": "none", "as_of": "2013-06-17"}]},
             {"kind": "distance", "what": "one step", "referral_id": "R2", "expect": [
              {"metric": "distance_travelled", "referral_id": "R2", "expected": "0.1111", "as_of": "2013-06-18"}]}]
            """);
        assertThat(PlantedCases.read(cases))
                .containsExactly(
                        Map.entry(
                                LocalDate.parse("2013-06-17"),
                                List.of(new Expectation(
                                        "exit report: on day 10", "exit_next_step", "X1", "", "JOB", "none"))),
                        Map.entry(
                                LocalDate.parse("2013-06-18"),
                                List.of(
                                        new Expectation(
                                                "exit report: on day 10", "leave_reason", "R1", "", null, "MET"),
                                        new Expectation(
                                                "distance: one step",
                                                "distance_travelled",
                                                "",
                                                "R2",
                                                null,
                                                "0.1111"))));
    }

    @Test
    void refusesToPassOverWhatItDoesNotCompare() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
            [{"kind": "k", "what": "w", "expect": [{"metric": "m", "month": "2013-06-01", "expected": "MET", "as_of": "2013-06-18"}]}]
            """);
        assertThatThrownBy(() -> PlantedCases.read(cases)).hasMessageContaining("nobody compares \"month\"");
    }
}

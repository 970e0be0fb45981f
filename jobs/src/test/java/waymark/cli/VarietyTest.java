package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.rule.warning.WarningCode;

/** The sample looks as a department's would: everything that can be seen is seen in it, and nothing too often. */
class VarietyTest {

    private static DemoHome demo;

    @BeforeAll
    static void runDemo() {
        demo = DemoHome.shared();
    }

    /** Only the ledger has no breaks. */
    @Test
    void everyMetricHasAFigure() throws IOException {
        assertThat(texts("SELECT metric FROM marts.metric EXCEPT SELECT metric FROM marts.measure ORDER BY 1"))
                .containsExactly("reconciliation_break");
    }

    /** Nobody had been in Module Two for 24 months since April 2017. */
    @Test
    void everyRateIsMetBySomeAndMissedByOthers() throws IOException {
        assertThat(texts("""
                        SELECT metric FROM marts.metric WHERE kind = 'RATE' EXCEPT
                        SELECT metric FROM marts.measure WHERE dimension = 'ALL'
                        GROUP BY metric HAVING sum(numerator) > 0 AND sum(numerator) < sum(denominator)""")).containsExactly("m2_progressed_in_24_months");
    }

    /** The last request there can be is of a month after the sample's. */
    @Test
    void everyWarningIsShownAndNoneDrownsTheOthers() throws IOException {
        TreeSet<String> codes = new TreeSet<>(
                Arrays.stream(WarningCode.values()).map(WarningCode::name).toList());
        codes.removeAll(texts("SELECT DISTINCT code FROM marts.warning"));
        assertThat(codes).containsExactly("REQUEST_AFTER_LAST");
        assertThat(texts("SELECT code FROM marts.warning GROUP BY code HAVING count(*) > 150"))
                .isEmpty();
    }

    @Test
    void noMonthOfExitReportsIsWithoutHalfADozenOfAContract() throws IOException {
        assertThat(texts("""
                        SELECT contract_id || ' ' || month FROM marts.measure
                        WHERE metric = 'exit_report_on_time' AND dimension = 'ALL' AND denominator < 6
                        AND month BETWEEN '2018-03-01' AND '2019-01-31'""")).isEmpty();
    }

    private static List<String> texts(String query) throws IOException {
        Path answer = demo.folder().resolve("answer.csv");
        Files.writeString(
                answer,
                Sample.done(0, "sql", "--csv", "--home", demo.folder().toString(), query)
                        .out());
        return Sample.rows(answer).stream()
                .map((NamedCsvRecord row) -> row.getField(0))
                .toList();
    }
}

package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What fifty findings on the sample say, against what was worked out by hand from the rows that were sent. {@code rows} names
 * these, {@code working} has the arithmetic; both were written before the sentence was looked at.
 */
class FiftyFindingsTest {

    private static final List<String> JUDGED = List.of("outcome", "reason", "clause", "why");

    private static List<NamedCsvRecord> worked;
    private static Map<String, NamedCsvRecord> published;

    @BeforeAll
    static void readBoth() throws IOException {
        worked = Sample.rows(Sample.checkout().resolve("jobs/src/test/resources/fifty-findings.csv"));
        String metrics = worked.stream()
                .map(row -> "'" + row.getField("metric") + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        Path home = DemoHome.shared().folder();
        Path answer = home.resolve("fifty.csv");
        Files.writeString(
                answer,
                Sample.done(
                                0,
                                "sql",
                                "--csv",
                                "--home",
                                home.toString(),
                                "SELECT metric, referral_id, subject_id, dimension, outcome, reason, clause, why FROM finding"
                                        + " WHERE metric IN (" + metrics + ")")
                        .out());
        published = Sample.rows(answer).stream().collect(Collectors.toMap(HandWorked::finding, Function.identity()));
    }

    @Test
    void theyAreFiveOfEachOfTenMetrics() {
        Map<String, Long> perMetric = worked.stream()
                .collect(Collectors.groupingBy(row -> row.getField("metric"), TreeMap::new, Collectors.counting()));

        assertThat(perMetric).hasSize(10).allSatisfy((metric, findings) -> assertThat(findings)
                .isEqualTo(5));
    }

    @TestFactory
    List<DynamicTest> eachSaysWhatTheRowsSay() {
        return worked.stream()
                .map(row -> DynamicTest.dynamicTest(
                        HandWorked.finding(row), () -> assertThat(judged(published.get(HandWorked.finding(row))))
                                .as(row.getField("working"))
                                .isEqualTo(judged(row))))
                .toList();
    }

    private static List<String> judged(NamedCsvRecord row) {
        return JUDGED.stream().map(row::getField).toList();
    }
}

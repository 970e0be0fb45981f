package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.lake.SharedSpark;

/** The demo, from the landing zone to the marts, held to what {@code data-samples/expected} has worked out by hand. */
class DemoTest {

    private static DemoHome demo;
    private static Path export;

    @BeforeAll
    static void runDemo() {
        demo = DemoHome.shared();
        export = Sample.export(demo.folder());
    }

    @Test
    void saysWhatItShowsAndHowLongEachStepTook() {
        assertThat(demo.first().out())
                .contains("the sample landing zone", "as of 2019-02-28")
                .containsPattern("take in +[0-9.]+ s +[0-9,]+ rows")
                .containsPattern("judge +[0-9.]+ s +[0-9,]+ rows")
                .containsPattern("publish +[0-9.]+ s +[0-9,]+ rows")
                .contains("BAD_NAME", "waiting", "./waymark sql");
        assertThat(demo.first().err()).isEmpty();
    }

    @Test
    void findsWhatWasWorkedOutByHand() throws IOException {
        Map<String, NamedCsvRecord> found = new HashMap<>();
        Set<String> unexpected = new TreeSet<>();
        for (NamedCsvRecord row : Sample.rows(export.resolve("finding.csv"))) {
            found.put(HandWorked.finding(row), row);
            if (HandWorked.LISTED_WHOLE.contains(row.getField("metric"))
                    && row.getField("referral_id").matches(".*-T[0-9]+")) {
                unexpected.add(HandWorked.finding(row));
            }
        }
        List<String> differences = new ArrayList<>();
        for (NamedCsvRecord expected : HandWorked.expected("findings.csv")) {
            unexpected.remove(HandWorked.finding(expected));
            HandWorked.compare(
                    expected, found.get(HandWorked.finding(expected)), HandWorked.finding(expected), differences);
        }
        unexpected.forEach(row -> differences.add(row + ": not expected"));
        assertThat(differences).isEmpty();
        assertThat(found.keySet()).noneMatch(row -> row.startsWith("reconciliation_break"));
    }

    @Test
    void settlesEveryFileAsWorkedOutByHand() throws IOException {
        Map<String, List<NamedCsvRecord>> expected = HandWorked.expected("deliveries.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("file")));
        List<String> differences = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (NamedCsvRecord row : Sample.rows(export.resolve("delivery.csv"))) {
            String file = row.getField("file");
            if (expected.containsKey(file)) {
                int place = seen.merge(file, 1, Integer::sum) - 1;
                HandWorked.compare(expected.get(file).get(place), row, file + " " + place, differences);
            } else if (row.getField("status").equals("REJECTED")
                    || !row.getField("rejected").equals("0")
                    || !row.getField("waiting").equals("0")) {
                differences.add(file + ": refused or waiting, and not planted");
            }
        }
        assertThat(differences).isEmpty();
        assertThat(seen.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(HandWorked.expected("deliveries.csv").size());
    }

    @Test
    void refusesTheRowsWorkedOutByHandAndNoOther() throws IOException {
        assertThat(HandWorked.problems(Sample.rows(export.resolve("problem.csv"))))
                .containsExactlyInAnyOrderElementsOf(HandWorked.problems(HandWorked.expected("problems.csv")));
    }

    @Test
    void countsRowsOfAContractAsWorkedOutByHand() throws IOException {
        assertThat(HandWorked.differencesOfMeasures(Sample.rows(export.resolve("measure.csv")), "row_rejected WC-21"))
                .isEmpty();
    }

    @Test
    void aSecondDemoChangesNothingAndStartsNoSparkJob() throws Exception {
        int before = nextJob();
        Calling second = demo.runDemo();
        assertThat(nextJob()).isEqualTo(before + 1);
        assertThat(second.out()).contains("no new files", "nothing has changed since run", "the marts show run");
        Sample.assertSameExport(Sample.export(demo.folder()), Sample.export(Sample.undisturbed()));
    }

    @Test
    void theMartsShowEveryMeasure() throws IOException {
        assertThat(inMarts("SELECT count(*) FROM marts.measure"))
                .extracting(row -> row.getField("count"))
                .containsExactly(String.valueOf(
                        Sample.rows(export.resolve("measure.csv")).size()));
    }

    @Test
    void noFindingIsLostOnTheWayToFiguresAndMarts() throws IOException {
        List<NamedCsvRecord> findings = Sample.rows(export.resolve("finding.csv"));
        assertThat(NothingLost.between(findings, Sample.rows(export.resolve("measure.csv"))))
                .isEmpty();
        Map<String, Long> inMarts = inMarts("SELECT metric, count(*) FROM marts.finding GROUP BY 1").stream()
                .collect(Collectors.toMap(row -> row.getField("metric"), row -> Long.valueOf(row.getField("count"))));
        assertThat(inMarts).isEqualTo(NothingLost.inMarts(findings));
        assertThat(inMarts(NothingLost.DISTANCES_AND_SCORES))
                .extracting(row -> row.getField("count") + " " + row.getField("others"))
                .containsExactly(inMarts.get("distance_by_area") + " 0");
    }

    @Test
    void warnsOfWhatWasWorkedOutByHand() throws IOException {
        List<NamedCsvRecord> expected = HandWorked.expected("warnings.csv");
        String codes = expected.stream().map(row -> row.getField("code")).collect(Collectors.joining("','"));
        assertThat(HandWorked.warnings(inMarts("SELECT * FROM marts.warning WHERE referral_id ~ '-T[0-9]+$'"
                        + " AND (level = 'ROW' OR code IN ('" + codes + "'))")))
                .containsExactlyInAnyOrderElementsOf(HandWorked.warnings(expected));
    }

    @Test
    void statusTellsRunsFilesAndWhatWasIgnored() {
        Calling status = Sample.done(0, "status", "--home", demo.folder().toString());
        assertThat(status.out())
                .contains(
                        "Last runs",
                        "demo",
                        "Refused files",
                        "BAD_CHECKSUM",
                        "Waiting rows",
                        "Warnings",
                        "BLOCK_RECORDING  ",
                        "Ignored in the landing folder")
                .contains("plan_WHP-03_20190228_901.csv.part");
    }

    /** Every row of a delivery that was accepted is a fact, but for withdrawals and what is dated after the as-of day. */
    @Test
    void factsAddUpWithTheLedger() throws IOException {
        Facts facts = new Facts(demo.folder());
        for (NamedCsvRecord feed : inMarts(Facts.besideLedger())) {
            assertThat(Long.parseLong(feed.getField("facts"))
                            + facts.apart(feed.getField("feed"), LocalDate.parse(Sample.AS_OF)))
                    .as(feed.getField("feed"))
                    .isEqualTo(Long.parseLong(feed.getField("accepted")))
                    .isPositive();
        }
    }

    @Test
    void findingsAreOfReferralsThatAreFacts() throws IOException {
        assertThat(inMarts("SELECT count(*) FROM marts.finding f WHERE f.referral_id IS NOT NULL"
                        + " AND NOT EXISTS (SELECT FROM cases.referral r WHERE r.referral_id = f.referral_id)"))
                .extracting(row -> row.getField("count"))
                .containsExactly("0");
    }

    @Test
    void everyCodeInTheMartsIsExplained() throws IOException {
        assertThat(inMarts(ExplainedCodes.missing(inMarts(ExplainedCodes.COLUMNS))))
                .extracting(row -> row.getField("place") + " " + row.getField("code"))
                .isEmpty();
    }

    /** A breakdown by what has a mart of its own needs no list of codes; any other does. */
    @Test
    void everyBreakdownHasItsListOfCodes() throws IOException {
        assertThat(inMarts("SELECT DISTINCT metric FROM marts.finding f WHERE dimension IS NOT NULL"
                        + " AND NOT EXISTS (SELECT FROM marts.code WHERE list = 'dimension of ' || f.metric)"
                        + " ORDER BY 1"))
                .extracting(row -> row.getField("metric"))
                .containsExactly(
                        "distance_by_area",
                        "distance_declined",
                        "distance_improved",
                        "distance_travelled",
                        "exit_report_on_time",
                        "returnee_volume");
    }

    private static List<NamedCsvRecord> inMarts(String query) throws IOException {
        Path answer = demo.folder().resolve("answer.csv");
        Files.writeString(
                answer,
                Sample.done(0, "sql", "--csv", "--home", demo.folder().toString(), query)
                        .out());
        return Sample.rows(answer);
    }

    private static int nextJob() throws Exception {
        var counted = SharedSpark.context().parallelize(List.of(1), 1).countAsync();
        counted.get();
        return Collections.max(counted.jobIds());
    }
}

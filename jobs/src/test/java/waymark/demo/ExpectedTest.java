package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.intake.DeliveryName;

/** What the hand-made {@code data-samples/expected} says of the planted files, as far as a file shows it by itself. */
class ExpectedTest {

    /** What only shows beside other files; that a row names another contract than its sender's shows at once. */
    private static final Set<String> NOT_BY_ITSELF = Set.of("SAME_NAME", "FOREIGN referral_id", "OUT_OF_SCALE score");

    @Test
    void everyPlantedFileIsExpectedAndNoOther() throws IOException {
        List<String> planted = PlantedCases.files().stream()
                .map(PlantedFile::name)
                .filter(DeliveryName::isDelivery)
                .sorted()
                .toList();
        List<String> expected = expected("deliveries.csv").stream()
                .map(line -> line.getField("file"))
                .sorted()
                .toList();
        assertThat(expected).isEqualTo(planted);
    }

    @Test
    void everyFaultThatAFileShowsByItselfIsTheExpectedOne() throws IOException {
        Map<String, Set<String>> faults = new TreeMap<>();
        for (NamedCsvRecord line : expected("deliveries.csv")) {
            note(faults, line.getField("file"), line.getField("reason"));
        }
        for (NamedCsvRecord line : expected("problems.csv")) {
            String column = line.getField("column").isEmpty() ? "null" : line.getField("column");
            String fault = line.getField("code") + " " + column;
            if (!NOT_BY_ITSELF.contains(fault)) {
                note(faults, line.getField("file"), line.getField("row") + " " + fault);
            }
        }

        Map<String, Set<String>> read = new TreeMap<>();
        Reading.of(DataSamplesTest.samples().resolve("landing"))
                .faults
                .forEach((file, found) -> read.put(file, new TreeSet<>(found)));
        assertThat(read).isEqualTo(faults);
    }

    @Test
    void countsOfADeliveryAddUp() throws IOException {
        for (NamedCsvRecord line : expected("deliveries.csv")) {
            int sum = List.of("accepted", "rejected", "waiting", "duplicate", "superseded").stream()
                    .mapToInt(count -> Integer.parseInt(line.getField(count)))
                    .sum();
            assertThat(line.getField("rows_in")).as(line.getField("file")).isEqualTo(String.valueOf(sum));
        }
    }

    @Test
    void refusedRowsAreAsManyAsTheDeliveriesSay() throws IOException {
        Map<String, Long> byFile = expected("problems.csv").stream()
                .collect(Collectors.groupingBy(line -> line.getField("file"), TreeMap::new, Collectors.counting()));
        Map<String, Long> counted = new TreeMap<>();
        for (NamedCsvRecord line : expected("deliveries.csv")) {
            if (!line.getField("rejected").equals("0")) {
                counted.put(line.getField("file"), Long.valueOf(line.getField("rejected")));
            }
        }
        assertThat(byFile).isEqualTo(counted);
    }

    private static void note(Map<String, Set<String>> faults, String file, String fault) {
        if (!fault.isEmpty() && !NOT_BY_ITSELF.contains(fault)) {
            faults.computeIfAbsent(file, name -> new TreeSet<>()).add(fault);
        }
    }

    private static List<NamedCsvRecord> expected(String name) throws IOException {
        Path file = DataSamplesTest.samples().resolve("expected").resolve(name);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().toList();
        }
    }
}

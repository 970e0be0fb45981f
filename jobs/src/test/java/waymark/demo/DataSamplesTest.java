package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.intake.DeliveryName;

/** With {@code -Dwaymark.samples=write} the landing zone is written anew before it is compared. */
class DataSamplesTest {

    private static final Path LANDING = samples().resolve("landing");

    @TempDir
    private Path folder;

    @Test
    void theCommittedLandingZoneIsWhatIsGeneratedToday() throws IOException {
        DataSamples.writeTo(folder);
        if ("write".equals(System.getProperty("waymark.samples"))) {
            remove(LANDING);
            DataSamples.writeTo(LANDING);
        }

        Map<String, Path> made = byName(folder);
        Map<String, Path> committed = byName(LANDING);
        assertThat(committed).containsOnlyKeys(made.keySet());
        for (Map.Entry<String, Path> file : made.entrySet()) {
            assertThat(committed.get(file.getKey())).as(file.getKey()).hasSameBinaryContentAs(file.getValue());
        }
    }

    @Test
    void isSmallEnoughToBeLookedThrough() throws IOException {
        List<Path> files = Reading.files(LANDING);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        assertThat(files).hasSizeLessThanOrEqualTo(1_300);
        assertThat(bytes).isLessThan(6_000_000);
    }

    @Test
    void moreThanHalfOfTheFilesHaveAControlFile() {
        List<Path> files = Reading.files(LANDING);
        long deliveries = files.stream()
                .filter(file -> DeliveryName.isDelivery(file.getFileName().toString()))
                .count();
        long controls = files.stream()
                .filter(file -> file.toString().endsWith(".ctl.json"))
                .count();
        assertThat(2 * controls).isGreaterThan(deliveries);
    }

    /** {@code data-samples}, whether tests run in the repository's root or in the module. */
    static Path samples() {
        Path here = Path.of("data-samples");
        return Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    }

    private static Map<String, Path> byName(Path landing) {
        return Reading.files(landing).stream()
                .collect(Collectors.toMap(
                        file -> landing.relativize(file).toString(),
                        file -> file,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static void remove(Path landing) {
        if (Files.exists(landing)) {
            Reading.files(landing).stream().sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

package waymark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import waymark.cli.Calling;
import waymark.comparison.PlantedCases.Expectation;

/**
 * What Waymark makes of landing zones for which another program has worked out, from the same specification, what must come out.
 * {@code -Dwaymark.worlds=DIR} names a folder of such worlds: in each a {@code landing}, and {@code expected/<as-of>} or
 * {@code expected/<as-of>_known-on_<day>}; some have {@code cases.json}. Without the property the test is skipped.
 */
class OtherProgramTest {

    private static final String WORLDS = "waymark.worlds";
    private static final String KNOWN_ON = "_known-on_";

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicContainer> agreesWithAnotherProgram() {
        String worlds = System.getProperty(WORLDS, "");
        assumeTrue(
                !worlds.isEmpty(), "skipped: no worlds to compare with; name their folder with -D" + WORLDS + "=DIR");
        List<Path> found = list(Path.of(worlds)).stream()
                .filter(world -> Files.isDirectory(world.resolve("landing")))
                .toList();
        assertThat(found).as("worlds in " + worlds).isNotEmpty();
        return found.stream().map(world -> dynamicContainer(world.getFileName().toString(), tests(world)));
    }

    private Stream<DynamicNode> tests(Path world) {
        String home = scratch.resolve(world.getFileName().toString()).toString();
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(dynamicTest("is taken in", () -> {
            Calling taken = Calling.waymark(
                    "take-in",
                    "--home",
                    home,
                    "--landing",
                    world.resolve("landing").toString());
            assertThat(taken.code()).as(taken.err()).isIn(0, 1);
        }));
        for (Path expected : list(world.resolve("expected"))) {
            String[] days = expected.getFileName().toString().split(KNOWN_ON, 2);
            tests.add(dynamicTest(
                    "every cell of " + expected.getFileName(),
                    () -> check(ExportComparison.of(expected, export(home, days), Disputed.load()))));
        }
        Path cases = world.resolve("cases.json");
        if (Files.exists(cases)) {
            for (Map.Entry<LocalDate, List<Expectation>> day :
                    PlantedCases.read(cases).entrySet()) {
                String[] days = {day.getKey().toString()};
                tests.add(dynamicTest(
                        "planted cases as of " + day.getKey(),
                        () -> check(CaseComparison.of(day.getValue(), export(home, days), Disputed.load()))));
            }
        }
        return tests.stream();
    }

    private static void check(Comparison comparison) {
        assertThat(comparison.rows()).isPositive();
        System.out.print(comparison.agrees() ? comparison.report() : "");
        assertThat(comparison.agrees()).as(comparison.report()).isTrue();
    }

    /** Judges as of the first of {@code days}, known on the second if there is one. */
    private static Path export(String home, String[] days) {
        List<String> judge = new ArrayList<>(List.of("judge", "--home", home, "--as-of", days[0]));
        if (days.length > 1) {
            judge.addAll(List.of("--known-on", days[1]));
        }
        Calling judged = Calling.waymark(judge.toArray(String[]::new));
        assertThat(judged.code()).as(judged.err()).isZero();
        Path out = Path.of(home).resolve("export");
        Calling exported = Calling.waymark("export", "--home", home, "--out", out.toString());
        assertThat(exported.code()).as(exported.err()).isZero();
        return out;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> members = Files.list(folder)) {
            return members.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

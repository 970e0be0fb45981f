package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions in {@code docs/queries}, asked of the sample as the analysts' login. With {@code -Dwaymark.samples=write} the
 * answers are written anew before they are compared: look at what changes.
 */
class QueriesTest {

    private static final Path QUERIES = Sample.checkout().resolve("docs").resolve("queries");

    /** It asks a look back, which is not there otherwise. */
    private static final String LOOKS_BACK = "11-restated-figures.sql";

    @TempDir
    private Path folder;

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereIsOneForEachQuestion() throws IOException {
        assertThat(queries()).hasSize(13).allMatch(name -> name.matches("[0-9]{2}-[a-z-]+\\.sql"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesTheAnswerBesideIt(String name) throws IOException {
        String query = Files.readString(QUERIES.resolve(name));
        Path committed = QUERIES.resolve(name.replace(".sql", ".csv"));
        Path home = DemoHome.shared().folder();
        if (name.equals(LOOKS_BACK)) {
            home = lookingBack();
        }
        String answer =
                Sample.done(0, "sql", "--csv", "--home", home.toString(), query).out();
        if ("write".equals(System.getProperty("waymark.samples"))) {
            Files.writeString(committed, answer);
        }

        assertThat(query).startsWith("/* " + Integer.parseInt(name.substring(0, 2)) + ". ");
        assertThat(answer.lines().count()).as("rows with a header").isGreaterThan(1);
        assertThat(answer).isEqualTo(Files.readString(committed));
    }

    /** A home whose marts show the sample as it stands, beside what the end of January knew. */
    private Path lookingBack() throws IOException {
        Path home = folder.resolve("home");
        try (Stream<Path> files = Files.walk(Sample.undisturbed())) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, home.resolve(Sample.undisturbed().relativize(file).toString()));
            }
        }
        Sample.done(0, "publish", "--home", home.toString());
        Sample.done(
                0,
                "run",
                "--home",
                home.toString(),
                "--landing",
                Sample.landing().toString(),
                "--as-of",
                "2019-01-31",
                "--known-on",
                "2019-01-31");
        return home;
    }
}

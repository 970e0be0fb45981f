package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No library has a fault that is known to the list of advisories, unless the list says why it may stay. Needs no network. */
class AdvisoriesTest {

    private static final Path ROOT = Stream.of(Path.of(""), Path.of(".."))
            .filter(folder -> Files.isDirectory(folder.resolve(".ci")))
            .findFirst()
            .orElseThrow();
    private static final Pattern LOCKED = Pattern.compile("^([a-z0-9.-]+)==(\\S+)", Pattern.MULTILINE);

    private static final List<Advisory> ADVISORIES = new ArrayList<>();
    private static final Map<String, String> LIBRARIES = new HashMap<>();

    /** A fault of a library from one version on, or from the first, until the one in which it is mended. */
    private record Advisory(String library, String from, String fixed, String id, String accepted) {

        static Advisory read(String line) {
            String[] cells = line.split(",", 7);
            return new Advisory(cells[0] + " " + cells[1], cells[2], cells[3], cells[4], cells[6]);
        }

        boolean isOf(String version) {
            Version found = Version.parse(version);
            return found.compareTo(Version.parse(fixed)) < 0
                    && (from.isEmpty() || found.compareTo(Version.parse(from)) >= 0);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve(".ci").resolve("advisories.csv"))) {
            lines.skip(2).map(Advisory::read).forEach(ADVISORIES::add);
        }
        Matcher locked =
                LOCKED.matcher(Files.readString(ROOT.resolve("dashboards").resolve("requirements.lock")));
        while (locked.find()) {
            LIBRARIES.put("python " + locked.group(1), locked.group(2));
        }
        // …/group/of/it/artifact/version/artifact-version.jar, under Maven's local repository.
        Path repository = Path.of(Test.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve("../../../../../..")
                .normalize();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.startsWith(repository))
                .map(repository::relativize)
                .forEach(jar -> LIBRARIES.put(
                        "maven "
                                + jar.subpath(0, jar.getNameCount() - 3)
                                        .toString()
                                        .replace(File.separatorChar, '.') + ":" + jar.getName(jar.getNameCount() - 3),
                        jar.getName(jar.getNameCount() - 2).toString()));
    }

    @Test
    void noLibraryHasAKnownFault() {
        assertThat(LIBRARIES).containsKeys("python apache-superset", "maven org.postgresql:postgresql");
        assertThat(LIBRARIES).hasSizeGreaterThan(350);

        assertThat(found())
                .filteredOn(advisory -> advisory.accepted().isEmpty())
                .isEmpty();
    }

    @Test
    void nothingIsAcceptedThatIsNotThere() {
        assertThat(ADVISORIES)
                .filteredOn(advisory -> !advisory.accepted().isEmpty())
                .isSubsetOf(found());
    }

    /** A name that is written wrongly would never be found. */
    @Test
    void everythingThatIsListedIsUsed() {
        Collection<String> unknown = new TreeSet<>();
        ADVISORIES.stream()
                .map(Advisory::library)
                .filter(library -> !LIBRARIES.containsKey(library))
                .forEach(unknown::add);

        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest(name = "{0} in [{1}, {2}): {3}")
    @CsvSource(textBlock = """
            # version,     from,   fixed,   has the fault
            2.10.1,        ,       2.12.0,  true
            2.12.0,        ,       2.12.0,  false
            2.9.0.post0,   ,       2.10,    true
            4.2.9.Final,   ,       4.2.13.Final, true
            4.2.13.Final,  ,       4.2.13.Final, false
            14.0.2,        15.0.0, 23.0.1,  false
            15.0.0,        15.0.0, 23.0.1,  true
            18.1.0,        15.0.0, 23.0.1,  true
            23.0.1,        15.0.0, 23.0.1,  false
            """)
    void versionsAreComparedByTheirNumbers(String version, String from, String fixed, boolean has) {
        assertThat(new Advisory("python a", from == null ? "" : from, fixed, "CVE", "").isOf(version))
                .isEqualTo(has);
    }

    private static List<Advisory> found() {
        return ADVISORIES.stream()
                .filter(advisory ->
                        LIBRARIES.containsKey(advisory.library()) && advisory.isOf(LIBRARIES.get(advisory.library())))
                .toList();
    }
}

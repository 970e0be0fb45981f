package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script in a repository of its own, with a Java and a Maven that only tell how they were called. */
final class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant AFTER = BUILT.plusSeconds(1);

    @TempDir
    private Path folder;

    private LaunchedRepository repository;

    @BeforeEach
    void makeARepositoryThatIsBuilt() throws IOException {
        repository = LaunchedRepository.builtAt(BUILT, folder);
    }

    @Test
    void handsItsArgumentsOverAsTheyAre() throws Exception {
        LaunchedRepository.Called called = repository.call("sql", "SELECT 'a  b' FROM \"c\"", "*", "");

        assertThat(called.status()).isEqualTo(7);
        assertThat(called.complaints()).isEmpty();
        assertThat(called.lines())
                .endsWith("waymark.Main", "sql", "SELECT 'a  b' FROM \"c\"", "*", "")
                .contains(
                        "-Dwaymark.root=" + repository.root().toRealPath(),
                        "-Duser.timezone=UTC",
                        repository.jar().toRealPath() + ":" + repository.root().toRealPath() + "/jobs/target/lib/*");
    }

    @Test
    void findsItsRepositoryThroughLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("near"), Path.of("../a repository/waymark"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), links.resolve("near"));

        assertThat(repository.callBy(far, "status").lines())
                .contains("-Dwaymark.root=" + repository.root().toRealPath());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # version | starts | warns of native code | opens sun.security.action
            1.8.0_402 | false  | false                | false
            16.0.2    | false  | false                | false
            17        | true   | false                | true
            17.0.15   | true   | false                | true
            23.0.1    | true   | false                | true
            24        | true   | true                 | false
            25-ea     | true   | true                 | false
            """)
    void givesEveryJavaTheOptionsThatItKnows(String version, boolean starts, boolean warns, boolean opens)
            throws Exception {
        repository.installJava(version);

        LaunchedRepository.Called called = repository.call("status");

        assertThat(called.status()).isEqualTo(starts ? 7 : 2);
        assertThat(called.complaints())
                .isEqualTo(
                        starts
                                ? ""
                                : "waymark: " + folder + "/java/bin/java is Java " + version
                                        + ": set JAVA_HOME to a JDK 17 or later\n");
        assertThat(called.lines().contains("--enable-native-access=ALL-UNNAMED"))
                .isEqualTo(warns);
        assertThat(called.lines().contains("--sun-misc-unsafe-memory-access=allow"))
                .isEqualTo(warns);
        assertThat(called.lines().contains("--add-opens=java.base/sun.security.action=ALL-UNNAMED"))
                .isEqualTo(opens);
    }

    @ParameterizedTest(name = "LC_ALL={0}")
    @CsvSource({"C,C.UTF-8", "POSIX,C.UTF-8", "en_GB.ISO-8859-1,C.UTF-8", "C.UTF-8,C.UTF-8"})
    void readsNamesOfFilesAsUtf8InEveryLocale(String locale, String set) throws Exception {
        repository.set("LC_ALL", locale);

        assertThat(repository.call("status").lines()).contains("LC_ALL=" + set);
    }

    @ParameterizedTest(name = "{0} changed")
    @CsvSource({"pom.xml", "jobs/pom.xml", "jobs/src/main/java/A.java", "schemas/a.odcs.yaml", "dashboards/a.yaml"})
    void buildsOnceWhenASourceIsYoungerThanTheJar(String source) throws Exception {
        Files.setLastModifiedTime(repository.root().resolve(source), FileTime.from(AFTER));

        LaunchedRepository.Called first = repository.call("status");
        LaunchedRepository.Called second = repository.call("status");

        assertThat(first.complaints()).isEqualTo("Building Waymark (once; a few minutes the first time)…\n");
        assertThat(first.lines().get(1)).startsWith("-X");
        assertThat(second.complaints()).isEmpty();
        assertThat(repository.root().resolve("mvn.log")).content().isEqualTo("-q -B -Dmaven.test.skip=true package\n");
    }

    @Test
    void buildsWhenThereIsNoJar() throws Exception {
        Files.delete(repository.jar());

        assertThat(repository.call("status").status()).isEqualTo(7);
        assertThat(repository.jar()).exists();
    }

    @Test
    void showsWhatMavenSaidOfABuildThatFailed() throws Exception {
        Files.delete(repository.jar());
        repository.installMaven("echo '[ERROR] A.java is broken'; exit 1");

        LaunchedRepository.Called called = repository.call("status");

        assertThat(called.status()).isEqualTo(3);
        assertThat(called.lines()).isEmpty();
        assertThat(called.complaints()).contains("[ERROR] A.java is broken\nwaymark: the build failed");
    }

    @ParameterizedTest(name = "WAYMARK_MEMORY={0}")
    @CsvSource(delimiter = '|', textBlock = """
            6g  | -Xmx6g
            512m | -Xmx512m
            2G  | -Xmx2G
            6   |
            0g  |
            g   |
            6gb |
            6 g |
            1g2 |
            """)
    void takesTheMemoryThatIsAsked(String memory, String option) throws Exception {
        repository.set("WAYMARK_MEMORY", memory);

        LaunchedRepository.Called called = repository.call("status");

        if (option == null) {
            assertThat(called.status()).isEqualTo(2);
            assertThat(called.complaints())
                    .contains("WAYMARK_MEMORY is \"" + memory + "\": write a whole number with m or g");
        } else {
            assertThat(called.lines()).contains(option);
        }
    }

    @Test
    void saysWhenJavaHomeHasNoJava() throws Exception {
        repository.set("JAVA_HOME", folder.resolve("nowhere").toString());

        LaunchedRepository.Called called = repository.call("status");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.complaints())
                .startsWith("waymark: JAVA_HOME is " + folder + "/nowhere, where there is no bin/java");
    }
}

package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script in a repository of its own, with a Java and a Maven that only tell how they were called. */
final class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant BEFORE = BUILT.minusSeconds(1);
    private static final Instant AFTER = BUILT.plusSeconds(1);

    @TempDir
    private Path folder;

    private Path root;
    private Path jar;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void makeARepositoryThatIsBuilt() throws IOException {
        root = folder.resolve("a repository");
        Files.createDirectories(root.resolve("jobs/src/main/java"));
        Files.createDirectories(root.resolve("jobs/target"));
        Files.createDirectories(root.resolve("schemas"));
        Files.createDirectories(root.resolve("dashboards"));
        for (String source : List.of(
                "pom.xml", "jobs/pom.xml", "jobs/src/main/java/A.java", "schemas/a.odcs.yaml", "dashboards/a.yaml")) {
            Files.createFile(root.resolve(source));
        }
        jar = Files.createFile(root.resolve("jobs/target/waymark-jobs.jar"));
        Path script = Stream.of(Path.of("waymark"), Path.of("../waymark"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        Files.copy(script, root.resolve("waymark"), StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(BEFORE));
            }
        }
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
        installJava("17.0.15");
        environment.put("JAVA_HOME", folder.resolve("java").toString());
        installMaven("touch jobs/target/waymark-jobs.jar");
    }

    @Test
    void handsItsArgumentsOverAsTheyAre() throws Exception {
        Called called = call(root.resolve("waymark"), "sql", "SELECT 'a  b' FROM \"c\"", "*", "");

        assertThat(called.status()).isEqualTo(7);
        assertThat(called.complaints()).isEmpty();
        assertThat(called.lines())
                .endsWith("waymark.Main", "sql", "SELECT 'a  b' FROM \"c\"", "*", "")
                .contains(
                        "-Dwaymark.root=" + root.toRealPath(),
                        "-Duser.timezone=UTC",
                        jar.toRealPath() + ":" + root.toRealPath() + "/jobs/target/lib/*");
    }

    @Test
    void findsItsRepositoryThroughLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("near"), Path.of("../a repository/waymark"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), links.resolve("near"));

        assertThat(call(far, "status").lines()).contains("-Dwaymark.root=" + root.toRealPath());
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
        installJava(version);

        Called called = call(root.resolve("waymark"), "status");

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

    @ParameterizedTest(name = "{0} changed")
    @CsvSource({"pom.xml", "jobs/pom.xml", "jobs/src/main/java/A.java", "schemas/a.odcs.yaml", "dashboards/a.yaml"})
    void buildsOnceWhenASourceIsYoungerThanTheJar(String source) throws Exception {
        Files.setLastModifiedTime(root.resolve(source), FileTime.from(AFTER));

        Called first = call(root.resolve("waymark"), "status");
        Called second = call(root.resolve("waymark"), "status");

        assertThat(first.complaints()).isEqualTo("Building Waymark (once; a few minutes the first time)…\n");
        assertThat(first.lines().get(0)).startsWith("-X");
        assertThat(second.complaints()).isEmpty();
        assertThat(root.resolve("mvn.log")).content().isEqualTo("-q -B -Dmaven.test.skip=true package\n");
    }

    @Test
    void buildsWhenThereIsNoJar() throws Exception {
        Files.delete(jar);

        assertThat(call(root.resolve("waymark"), "status").status()).isEqualTo(7);
        assertThat(jar).exists();
    }

    @Test
    void showsWhatMavenSaidOfABuildThatFailed() throws Exception {
        Files.delete(jar);
        installMaven("echo '[ERROR] A.java is broken'; exit 1");

        Called called = call(root.resolve("waymark"), "status");

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
        environment.put("WAYMARK_MEMORY", memory);

        Called called = call(root.resolve("waymark"), "status");

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
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());

        Called called = call(root.resolve("waymark"), "status");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.complaints())
                .startsWith("waymark: JAVA_HOME is " + folder + "/nowhere, where there is no bin/java");
    }

    private void installJava(String version) throws IOException {
        install("java/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; fi
                printf '%%s\\n' "$@"
                exit 7
                """.formatted(version));
    }

    private void installMaven(String work) throws IOException {
        install("bin/mvn", "echo \"$*\" >> mvn.log\n" + work + "\n");
    }

    private void install(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Called call(Path script, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_"));
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, ours) -> ours + ":" + path);
        Path complaints = folder.resolve("complaints");
        Process process = builder.redirectError(complaints.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = said.isEmpty()
                ? List.of()
                : List.of(said.substring(0, said.length() - 1).split("\n", -1));
        return new Called(process.waitFor(), lines, Files.readString(complaints));
    }

    private record Called(int status, List<String> lines, String complaints) {}
}

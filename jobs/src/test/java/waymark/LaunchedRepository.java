package waymark;

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

/** A repository with the launcher script in it, and a Java and a Maven that only tell how they were called. */
final class LaunchedRepository {

    private static final List<String> SOURCES =
            List.of("pom.xml", "jobs/pom.xml", "jobs/src/main/java/A.java", "schemas/a.odcs.yaml", "dashboards/a.yaml");

    private final Path folder;
    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    private LaunchedRepository(Path folder) {
        this.folder = folder;
        this.root = folder.resolve("a repository");
    }

    /** One whose sources are a second older than its jar, in a folder with Java 17 and a Maven that makes the jar anew. */
    static LaunchedRepository builtAt(Instant built, Path folder) throws IOException {
        LaunchedRepository repository = new LaunchedRepository(folder);
        repository.makeFiles(built);
        repository.installJava("17.0.15");
        repository.set("JAVA_HOME", folder.resolve("java").toString());
        repository.installMaven("touch jobs/target/waymark-jobs.jar");
        return repository;
    }

    private void makeFiles(Instant built) throws IOException {
        for (String source : SOURCES) {
            Path file = root.resolve(source);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
        Files.createDirectories(jar().getParent());
        Files.createFile(jar());
        Path script = Stream.of(Path.of("waymark"), Path.of("../waymark"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        Files.copy(script, root.resolve("waymark"), StandardCopyOption.COPY_ATTRIBUTES);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(built.minusSeconds(1)));
            }
        }
        Files.setLastModifiedTime(jar(), FileTime.from(built));
    }

    Path root() {
        return root;
    }

    Path jar() {
        return root.resolve("jobs/target/waymark-jobs.jar");
    }

    /** Sets a variable of the environment in which the launcher is called. */
    void set(String variable, String value) {
        environment.put(variable, value);
    }

    void installJava(String version) throws IOException {
        install("java/bin/java", """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; fi
                echo "LC_ALL=$LC_ALL"
                printf '%%s\\n' "$@"
                exit 7
                """.formatted(version));
    }

    void installMaven(String work) throws IOException {
        install("bin/mvn", "echo \"$*\" >> mvn.log\n" + work + "\n");
    }

    private void install(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Calls the launcher where it lies. */
    Called call(String... arguments) throws IOException, InterruptedException {
        return callBy(root.resolve("waymark"), arguments);
    }

    /** Calls the launcher by another path that leads to it. */
    Called callBy(Path script, String... arguments) throws IOException, InterruptedException {
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

    /**
     * How a call ended.
     *
     * @param lines what it printed
     * @param complaints what it printed as errors
     */
    record Called(int status, List<String> lines, String complaints) {}
}

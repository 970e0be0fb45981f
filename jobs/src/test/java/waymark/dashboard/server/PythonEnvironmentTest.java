package waymark.dashboard.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.WaymarkException;

/** With a Python that only pretends: it makes an environment of a program that notes how it was called. */
class PythonEnvironmentTest {

    private static final Requirements PACKAGES = new Requirements("""
            apache-superset==6.1.0 \\
                --hash=sha256:aa
            setuptools==80.10.2 \\
                --hash=sha256:bb \\
                --hash=sha256:cc
            """);

    @TempDir
    private Path folder;

    private Path path;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void pretend() throws IOException {
        path = folder.resolve("path");
        Fake.program(path.resolve("python3.11"), """
                case "$*" in
                    *'-m venv'*)
                        for last; do :; done
                        mkdir -p "$last/bin"
                        cp "$0" "$last/bin/python"
                        ;;
                    *'-m pip'*)
                        bin=$(dirname "$0")
                        echo "$*" >>"$bin/../../calls"
                        [ ! -e "$bin/../../broken" ] || { echo 'No matching distribution'; exit 1; }
                        printf '#!/bin/sh\\n' >"$bin/gunicorn"
                        chmod +x "$bin/gunicorn"
                        ;;
                    *importlib*) echo "${FOUND:-6.1.0}" ;;
                    *) echo 3.11 ;;
                esac""");
    }

    @Test
    void isMadeOnce() throws IOException {
        make(PACKAGES);
        make(PACKAGES);

        assertThat(installations()).isEqualTo(1);
        assertThat(told).first().asString().startsWith("Installing Superset for Python 3.11 (once;");
        assertThat(environment(PACKAGES).program("gunicorn")).isExecutable();
    }

    /** Nothing is fetched that has no hash, not even to build with. */
    @Test
    void whatIsInstalledIsKnownByItsHash() throws IOException {
        make(PACKAGES);

        assertThat(Files.readAllLines(folder.resolve("calls")))
                .allMatch(call -> call.contains("--require-hashes") && call.contains("--no-deps"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("setuptools.lock").contains("--only-binary=:all:"),
                        second ->
                                assertThat(second).contains("requirements.lock").contains("--no-build-isolation"));
        assertThat(folder.resolve("python").resolve("setuptools.lock"))
                .hasContent("setuptools==80.10.2 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n");
    }

    @Test
    void isMadeAnewForOtherPackages() throws IOException {
        make(PACKAGES);
        make(new Requirements("apache-superset==6.2.0\nsetuptools==80.10.2\n"));

        assertThat(installations()).isEqualTo(2);
    }

    @Test
    void anInstallationThatFailedIsBegunAnew() throws IOException {
        Files.createFile(folder.resolve("broken"));
        assertThatThrownBy(() -> make(PACKAGES))
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith("Superset cannot be installed")
                .hasMessageContaining("No matching distribution")
                .hasMessageContaining("python.log");

        Files.delete(folder.resolve("broken"));
        make(PACKAGES);

        assertThat(environment(PACKAGES).program("gunicorn")).isExecutable();
    }

    @Test
    void anInstallationThatWasCutShortIsBegunAnew() throws IOException {
        Installation cutShort = new Installation(folder.resolve("python"));
        cutShort.begin();
        Files.createDirectories(cutShort.program("gunicorn"));

        make(PACKAGES);

        assertThat(environment(PACKAGES).program("gunicorn")).isRegularFile();
    }

    @Test
    void anEnvironmentOfSomeoneElseWithTheSameSupersetIsUsedAsItIs() throws IOException {
        Files.createDirectories(folder.resolve("python").resolve("bin"));
        Fake.program(folder.resolve("python").resolve("bin").resolve("python"), "echo 6.1.0");

        make(PACKAGES);

        assertThat(installations()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void aFolderOfSomeoneElseIsNotTouched() throws IOException {
        Path precious = folder.resolve("python").resolve("precious");
        Files.createDirectories(precious.getParent());
        Files.writeString(precious, "data");

        assertThatThrownBy(() -> make(PACKAGES))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("holds no Superset, and was not made by Waymark");

        assertThat(precious).hasContent("data");
    }

    @Test
    void anotherVersionOfSomeoneElseIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("python").resolve("bin"));
        Fake.program(folder.resolve("python").resolve("bin").resolve("python"), "echo 5.0.0");

        assertThatThrownBy(() -> make(PACKAGES))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("holds Superset 5.0.0")
                .hasMessageContaining("an environment with Superset 6.1.0");
    }

    @Test
    void liesUnderTheHomeByTheHashOfItsPackages() {
        assertThat(PythonEnvironment.of(folder, Optional.empty(), PACKAGES).program("gunicorn"))
                .isEqualTo(folder.resolve("superset/python-" + PACKAGES.hash() + "/bin/gunicorn"));
    }

    @Test
    void whatComesWithWaymarkIsOneVersionOfEachPackage() {
        Requirements bundled = Requirements.bundled();

        assertThat(bundled.packages())
                .doesNotHaveDuplicates()
                .contains("apache-superset==6.1.0")
                .allMatch(each -> each.matches("[a-z0-9.-]+==[A-Za-z0-9.+!]+"))
                .allSatisfy(each -> assertThat(bundled.entry(each.replaceFirst("==.*", "")))
                        .containsPattern("--hash=sha256:[0-9a-f]{64}\n"));
    }

    private void make(Requirements packages) {
        environment(packages).make(path + ":/usr/bin:/bin", told::add);
    }

    private PythonEnvironment environment(Requirements packages) {
        return PythonEnvironment.of(folder, Optional.of(folder.resolve("python")), packages);
    }

    private long installations() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream()
                        .filter(call -> call.contains("requirements.lock"))
                        .count()
                : 0;
    }
}

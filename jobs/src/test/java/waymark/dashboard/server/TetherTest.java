package waymark.dashboard.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import waymark.dashboard.ChildEnvironment;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TetherTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithTheStatusOfTheProgram() throws IOException {
        try (Tether program = Tether.start(List.of("/bin/sh", "-c", "echo said; exit 7"), Map.of(), log())) {
            assertThat(program.await()).isEqualTo(7);
        }
        assertThat(log()).hasContent("said");
    }

    @Test
    void closingEndsTheProgram() throws IOException {
        Tether program = Tether.start(notingItself("exec sleep 600"), Map.of(), log());
        ProcessHandle process = noted();

        program.close();

        assertThat(program.ended(0)).isTrue();
        assertThat(within(() -> !process.isAlive())).isTrue();
    }

    @Test
    void aProgramMayTidyUpBeforeItEnds() throws IOException {
        Tether program = Tether.start(
                notingItself("trap 'echo tidied; exit 0' TERM; while :; do sleep 0.1; done"), Map.of(), log());
        noted();

        program.close();

        assertThat(log()).hasContent("tidied");
    }

    /** The operating system closes the pipe of a process that was killed: what the shell reads ends. */
    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        Path script = Fake.program(folder.resolve("holder"), """
                mkfifo "%1$s/pipe"
                sleep 600 >"%1$s/pipe" &
                echo $! >"%1$s/holder.pid"
                exec /bin/sh -c "$0" sh sh -c 'echo $$ >"%1$s/pid"; exec sleep 600' <"%1$s/pipe"
                """.formatted(folder)
                .replace("\"$0\"", "'" + Tether.SHELL.replace("'", "'\\''") + "'"));
        Process process = new ProcessBuilder(script.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        ProcessHandle program = noted();

        ProcessHandle.of(Long.parseLong(
                        Files.readString(folder.resolve("holder.pid")).strip()))
                .orElseThrow()
                .destroyForcibly();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(within(() -> !program.isAlive())).isTrue();
    }

    @Test
    void itFindsInItsEnvironmentWhatItNeedsAndNoSecret() throws IOException {
        assertThat(System.getenv()).as("as Surefire sets it").containsEntry("SECRET_OF_TESTS", "kept");

        try (Tether program = Tether.start(List.of("/usr/bin/env"), Map.of("FLASK_APP", "ours"), log())) {
            assertThat(program.await()).isZero();
        }

        assertThat(Files.readAllLines(log()))
                .contains("FLASK_APP=ours", "PATH=" + System.getenv("PATH"))
                .noneMatch(variable -> variable.startsWith("SECRET_OF_TESTS"));
    }

    /** As they are named by who starts Waymark. */
    @Test
    void keysPasswordsAndSettingsOfAnotherPythonAreNotInherited() {
        ProcessBuilder program = new ProcessBuilder("/usr/bin/env");
        program.environment()
                .putAll(Map.of(
                        "WAYMARK_PERSON_KEY", "a",
                        "WAYMARK_DATABASE_PASSWORD", "b",
                        "AWS_SECRET_ACCESS_KEY", "c",
                        "PYTHONPATH", "d",
                        "FLASK_APP", "e",
                        "PGPASSWORD", "f"));

        ChildEnvironment.keepLittle(program);

        assertThat(program.environment())
                .containsKey("PATH")
                .doesNotContainKeys(
                        "WAYMARK_PERSON_KEY",
                        "WAYMARK_DATABASE_PASSWORD",
                        "AWS_SECRET_ACCESS_KEY",
                        "PYTHONPATH",
                        "FLASK_APP",
                        "PGPASSWORD");
    }

    private List<String> notingItself(String lines) {
        return List.of(
                "/bin/sh",
                "-c",
                "echo $$ >'" + folder + "/pid.part'; mv '" + folder + "/pid.part' '" + folder + "/pid'; " + lines);
    }

    private ProcessHandle noted() throws IOException {
        Path pid = folder.resolve("pid");
        assertThat(within(() -> pid.toFile().length() > 0)).isTrue();
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static boolean within(BooleanSupplier condition) {
        for (int tried = 0; tried < 400; tried++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(50_000_000);
        }
        return false;
    }
}

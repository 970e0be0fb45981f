package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

final class RunLockTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheHomeAndIsFreeAgainWhenClosed() {
        Path home = folder.resolve("a/b");

        try (RunLock lock = RunLock.take(home)) {
            assertThat(home.resolve("run.lock")).isRegularFile();
            assertThat(lock).isNotNull();
        }
        try (RunLock again = RunLock.take(home)) {
            assertThat(again).isNotNull();
        }
        assertThat(home.resolve("run.holder")).doesNotExist();
    }

    @Test
    void keepsASecondRunOfTheSameProcessOutUnderAnyNameOfTheHome() throws IOException {
        Path home = folder.resolve("home");
        Path link = Files.createSymbolicLink(folder.resolve("link"), home);

        try (RunLock lock = RunLock.take(home)) {
            assertThat(lock).isNotNull();
            assertThat(refused(home))
                    .hasMessageMatching("another run is at work on \\S+home \\(process "
                            + ProcessHandle.current().pid() + " since \\d\\d:\\d\\d UTC\\): wait for it, or stop it");
            assertThat(refused(link)).hasMessageStartingWith("another run is at work on " + link);
        }
    }

    @Test
    void staysLockedForOthersAfterARefusalAndTwoCloses() throws Exception {
        RunLock lock = RunLock.take(folder);
        assertThat(refused(folder).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(otherProcess().exitValue()).isEqualTo(ExitCode.FAILED.status());

        lock.close();
        RunLock next = RunLock.take(folder);
        lock.close();
        assertThat(otherProcess().exitValue()).isEqualTo(ExitCode.FAILED.status());

        next.close();
        assertThat(otherProcess().exitValue()).isZero();
    }

    @Test
    void isHeldByAnotherProcessUntilThatIsKilled() throws Exception {
        Process other = start("hold");
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("taken");
            assertThat(refused(folder)).hasMessageContaining("(process " + other.pid() + " since ");
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(folder.resolve("run.holder")).exists();
        RunLock.take(folder).close();
    }

    @Test
    void namesTheDayOfAHolderThatBeganOnAnother() throws IOException {
        try (RunLock lock = RunLock.take(folder)) {
            assertThat(lock).isNotNull();
            Files.writeString(folder.resolve("run.holder"), "1234 " + Instant.parse("2020-02-10T23:50:59Z"));
            assertThat(refused(folder)).hasMessageContaining("(process 1234 since 2020-02-10 23:50 UTC)");

            Files.writeString(folder.resolve("run.holder"), "");
            assertThat(refused(folder)).hasMessageContaining("at work on " + folder + ": wait");
        }
    }

    @Test
    void refusesAHomeThatCannotBeADirectory() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(refused(file)).hasMessageContaining("is a file: give another --home");
        assertThat(refused(file.resolve("home"))).hasMessageContaining("is a file: give another --home");
    }

    private static WaymarkException refused(Path home) {
        WaymarkException refused = catchThrowableOfType(
                WaymarkException.class, () -> RunLock.take(home).close());
        assertThat(refused).isNotNull();
        return refused;
    }

    private Process otherProcess() throws IOException, InterruptedException {
        Process process = start("try");
        process.waitFor();
        return process;
    }

    private Process start(String way) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPathOf(RunLock.class)
                                + System.getProperty("path.separator")
                                + classPathOf(RunLockTest.class),
                        OtherRun.class.getName(),
                        folder.toString(),
                        way)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPathOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** A run in a process of its own: takes the lock and ends, or holds it until it is killed. */
    static final class OtherRun {

        private OtherRun() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (RunLock lock = RunLock.take(Path.of(arguments[0]))) {
                System.out.println(lock == null ? "" : "taken");
                if (arguments[1].equals("hold")) {
                    Thread.sleep(60_000);
                }
            } catch (WaymarkException e) {
                System.exit(e.exitCode().status());
            }
        }
    }
}

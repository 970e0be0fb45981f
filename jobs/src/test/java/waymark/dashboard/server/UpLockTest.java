package waymark.dashboard.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

class UpLockTest {

    @TempDir
    private Path home;

    @Test
    void aSecondIsToldWhereTheFirstIs() {
        try (UpLock first = UpLock.take(home, "http://127.0.0.1:8088")) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> UpLock.take(home, "http://127.0.0.1:9000"))
                    .isInstanceOfSatisfying(WaymarkException.class, refused -> assertThat(refused.exitCode())
                            .isEqualTo(ExitCode.WRONG_USE))
                    .hasMessageContaining("are up already at http://127.0.0.1:8088 (process "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void afterTheEndAnotherMayBegin() {
        UpLock.take(home, "http://127.0.0.1:8088").close();

        assertThatCode(() -> UpLock.take(home, "http://127.0.0.1:8088").close()).doesNotThrowAnyException();
    }

    /** What a killed process has left is a note, and no lock. */
    @Test
    void aNoteThatWasLeftKeepsNobodyOut() throws IOException {
        Files.createDirectories(home.resolve("superset"));
        Files.writeString(home.resolve("superset").resolve("running"), "http://127.0.0.1:8088 (process 1)");

        assertThatCode(() -> UpLock.take(home, "http://127.0.0.1:8088").close()).doesNotThrowAnyException();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> SupersetServer.requireFree(port))
                    .isInstanceOf(WaymarkException.class)
                    .hasMessageContaining("port " + port + " of 127.0.0.1 is taken")
                    .hasMessageContaining("--port");
        }
    }
}

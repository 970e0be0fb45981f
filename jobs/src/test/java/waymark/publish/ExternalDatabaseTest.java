package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** What is said when a database that someone else runs cannot be used. */
class ExternalDatabaseTest {

    private static final String PASSWORD = "of the test";

    @TempDir
    Path keys;

    private ExternalDatabase database(String url, String login, String password) {
        return new ExternalDatabase(url, login, password, keys.resolve("postgres"), TestServer.LIMITS);
    }

    private static void asSuperuser(String... statements) throws SQLException {
        try (Connection superuser = TestServer.superuser()) {
            Sql.run(superuser, List.of(statements));
        }
    }

    private static void assertFault(ExitCode code, ThrowingCallable call, String... parts) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WaymarkException.class, fault -> {
            assertThat(fault.exitCode()).isEqualTo(code);
            assertThat(fault.getMessage()).contains(parts).doesNotContain(PASSWORD);
        });
    }

    private static PostgresMarts.Published publish(Database database) {
        return new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5))
                .publish(new SampleMarts(5), SampleMarts.run(5));
    }

    @Test
    void nobodyListensThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/marts?password=" + PASSWORD.replace(' ', '+');
        assertFault(
                ExitCode.FAILED,
                () -> publish(database(url, "x", null)),
                "127.0.0.1:" + port + "/marts cannot be reached",
                "start it, or mend the URL");
    }

    @Test
    void theHostIsNotKnown() {
        assertFault(
                ExitCode.FAILED,
                () -> publish(database("jdbc:postgresql://no-such-host.invalid/marts", "x", "y")),
                "no-such-host.invalid/marts cannot be reached");
    }

    @Test
    void theUrlIsNone() {
        assertFault(
                ExitCode.WRONG_USE,
                () -> database("postgres://localhost/marts", "x", "y"),
                "\"postgres://localhost/marts\" is not the URL",
                "jdbc:postgresql://host:5432/database");
    }

    @Test
    void thePasswordIsWrong() {
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(TestServer.shared().url(), Database.OWNER, "wrong")),
                "refuses the login \"waymark_owner\"",
                "mend the user and password");
    }

    @Test
    void thePasswordIsMissing() {
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(TestServer.shared().url(), Database.OWNER, null)),
                "refuses the login \"waymark_owner\"");
    }

    @Test
    void theDatabaseIsMissing() {
        String url = TestServer.shared().url() + "_none";
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(url, Database.OWNER, TestServer.password(Database.OWNER))),
                "There is no such database at " + url,
                "CREATE DATABASE");
    }

    @Test
    void theDatabaseHasAnotherEncoding() throws SQLException {
        asSuperuser(
                "DROP DATABASE IF EXISTS latin",
                "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'");
        String url = TestServer.shared().url().replaceFirst("[^/]*$", "latin");
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(url, Database.OWNER, TestServer.password(Database.OWNER))),
                "encoded in LATIN1");
        asSuperuser("DROP DATABASE latin");
    }

    @Test
    void theServerIsTooOld() throws Exception {
        try (OldServer old = new OldServer("14.9")) {
            assertFault(
                    ExitCode.WRONG_USE,
                    () -> publish(database("jdbc:postgresql://127.0.0.1:" + old.port() + "/marts", "x", "y")),
                    "is version 14; Waymark needs 15 or later");
        }
    }
}

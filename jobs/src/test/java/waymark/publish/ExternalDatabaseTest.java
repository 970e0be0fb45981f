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

/** A server that someone else runs, with the rights that someone else gives. */
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

    /** Drops a login with all it owns and was given, and makes it anew with these attributes. */
    private static void login(String name, String attributes) throws SQLException {
        asSuperuser(
                "DO $$ BEGIN IF to_regrole('" + name + "') IS NOT NULL THEN DROP OWNED BY " + name
                        + "; END IF; END $$",
                "DROP ROLE IF EXISTS " + name,
                "CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "' " + attributes);
    }

    private static void assertFault(ExitCode code, ThrowingCallable call, String... parts) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WaymarkException.class, fault -> {
            assertThat(fault.exitCode()).isEqualTo(code);
            assertThat(fault.getMessage()).contains(parts).doesNotContain(PASSWORD);
        });
    }

    private static PostgresMarts.Published publish(Database database) {
        return new PostgresMarts(database, Marts.all(), Duration.ofSeconds(5))
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

    @Test
    void theLoginMayConnectAndNothingElse() throws SQLException {
        login("plain", "");
        String url = TestServer.fresh("external_plain");
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(url, "plain", PASSWORD)),
                "login \"plain\" may not act as waymark_owner",
                "GRANT waymark_owner TO \"plain\"");
    }

    @Test
    void theOwnerMayNotMakeSchemas() throws SQLException {
        login("member", "IN ROLE waymark_owner");
        String url = TestServer.fresh("external_member");
        asSuperuser("ALTER DATABASE external_member OWNER TO postgres");
        assertFault(
                ExitCode.WRONG_USE,
                () -> publish(database(url, "member", PASSWORD)),
                "may not give waymark_owner the right to make schemas",
                "GRANT CREATE ON DATABASE \"external_member\" TO waymark_owner");
    }

    @Test
    void aLoginForWhichAnAdministratorHasPreparedEverythingPublishes() throws SQLException {
        login("prepared", "IN ROLE waymark_owner");
        String url = TestServer.fresh("external_prepared");
        asSuperuser(
                "ALTER DATABASE external_prepared OWNER TO postgres",
                "GRANT CREATE ON DATABASE external_prepared TO waymark_owner");
        ExternalDatabase database = database(url, "prepared", PASSWORD);

        assertThat(publish(database).weaknesses())
                .anyMatch(weakness -> weakness.contains("REVOKE TEMPORARY ON DATABASE \"external_prepared\""))
                .anyMatch(weakness -> weakness.contains("large objects"));
        try (Connection session = database.publisher()) {
            assertThat(Sql.text(session, "SELECT tableowner FROM pg_tables WHERE schemaname = 'marts' LIMIT 1"))
                    .isEqualTo("waymark_owner");
        }
    }

    @Test
    void aLoginThatOwnsTheDatabaseAndMayCreateRolesNeedsNoAdministrator() throws SQLException {
        login("capable", "CREATEROLE");
        String url = TestServer.fresh("external_capable");
        asSuperuser("ALTER DATABASE external_capable OWNER TO capable", "GRANT waymark_owner TO capable");
        ExternalDatabase database = database(url, "capable", PASSWORD);

        assertThat(publish(database).weaknesses()).singleElement().asString().contains("large objects");
        assertThat(publish(database).rows()).containsEntry("measure", 2L);
        asSuperuser("DROP DATABASE external_capable");
    }

    @Test
    void aSuperuserPublishesAndLeavesNoWeakness() throws SQLException {
        String url = TestServer.fresh("external_super");
        ExternalDatabase database =
                database(url, EmbeddedServer.SUPERUSER, TestServer.password(EmbeddedServer.SUPERUSER));
        assertThat(publish(database).weaknesses()).isEmpty();
        try (Connection analyst = database.analyst()) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure")).containsExactly("5");
        }
    }
}

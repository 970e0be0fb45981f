package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** Publishing with the rights that someone else gives. */
class PublisherRightsTest {

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
                "DO $$ BEGIN IF to_regrole('" + name + "') IS NOT NULL THEN DROP OWNED BY " + name + "; END IF; END $$",
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
        return new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5))
                .publish(new SampleMarts(5), SampleMarts.run(5));
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

    /** Marts that an earlier version published are closed to contract managers before they are replaced. */
    @Test
    void whatAnEarlierVersionOpenedToContractManagersIsClosed() throws SQLException {
        login("upgrading", "CREATEROLE");
        String url = TestServer.fresh("external_upgrading");
        asSuperuser("ALTER DATABASE external_upgrading OWNER TO upgrading", "GRANT waymark_owner TO upgrading");
        publish(database(url, "upgrading", PASSWORD));
        try (Connection superuser =
                new Sessions(url).unlimited(EmbeddedServer.SUPERUSER, TestServer.password(EmbeddedServer.SUPERUSER))) {
            Sql.run(
                    superuser,
                    List.of("GRANT USAGE ON SCHEMA marts, boards TO contract_manager", "DROP TABLE access.own_mart"));
            ExternalDatabase database = database(url, "upgrading", PASSWORD);
            database.prepare();
            try (Connection publisher = database.publisher()) {
                Logins logins = new Logins(publisher, TestServer.LIMITS);
                logins.keep("upgraded", Reader.CONTRACT_MANAGER, List.of("WHP-01"), "secret");
                assertThat(Sql.holds(superuser, "SELECT has_schema_privilege('upgraded', 'marts', 'USAGE')"))
                        .isFalse();
                publish(database);
                assertThat(Sql.texts(superuser, "SELECT contract_id FROM marts_of_upgraded.measure"))
                        .containsExactly("WHP-01");
                logins.remove("upgraded");
            }
        }
        asSuperuser("DROP DATABASE external_upgrading");
    }

    /** What takes a superuser is told with the statement that does it. */
    @Test
    void whatReadersCanDoUntilASuperuserClosesItIsTold() throws SQLException {
        login("closing", "CREATEROLE");
        String url = TestServer.fresh("external_closing");
        asSuperuser(
                "ALTER DATABASE external_closing OWNER TO closing",
                "GRANT waymark_owner TO closing",
                "REVOKE pg_signal_backend FROM waymark_owner");
        try {
            ExternalDatabase database = database(url, "closing", PASSWORD);
            List<String> told = publish(database).weaknesses();
            assertThat(told).hasSize(2);
            assertThat(told.get(0))
                    .contains("store large objects", "how many rows others have", "take all locks of the server");
            assertThat(told.get(1)).endsWith("a superuser should run GRANT pg_signal_backend TO waymark_owner");

            String remedy = told.get(0).substring(told.get(0).indexOf("DO $close$"));
            try (Connection superuser = new Sessions(url)
                    .unlimited(EmbeddedServer.SUPERUSER, TestServer.password(EmbeddedServer.SUPERUSER))) {
                Sql.run(superuser, remedy);
            }
            assertThat(publish(database(url, "closing", PASSWORD)).weaknesses()).hasSize(1);
        } finally {
            asSuperuser("GRANT pg_signal_backend TO waymark_owner", "DROP DATABASE external_closing");
        }
    }

    @Test
    void theLoginThatIsHandedOutWorksWithThePasswordOfTheFile() throws SQLException {
        String url = TestServer.fresh("external_analyst");
        ExternalDatabase database =
                database(url, EmbeddedServer.SUPERUSER, TestServer.password(EmbeddedServer.SUPERUSER));
        publish(database);

        Path file = keys.resolve("postgres");
        assertThat(database.howToConnect())
                .containsExactly(
                        "JDBC URL  " + url,
                        "login     waymark_analyst (reads the marts, changes nothing)",
                        "password  in " + file);
        String password = Passwords.keptIn(file, Database.ANALYST_LOGIN).of(Database.ANALYST_LOGIN);
        try (Connection analyst = DriverManager.getConnection(url, Database.ANALYST_LOGIN, password)) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("5");
        }
    }

    @Test
    void aSuperuserPublishesAndLeavesNoWeakness() throws SQLException {
        String url = TestServer.fresh("external_super");
        ExternalDatabase database =
                database(url, EmbeddedServer.SUPERUSER, TestServer.password(EmbeddedServer.SUPERUSER));
        assertThat(publish(database).weaknesses()).isEmpty();
        try (Connection analyst = database.analyst()) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("5");
        }
    }
}

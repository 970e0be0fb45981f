package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.WaymarkException;

class LoginsTest {

    private static final String JOAN = "joan@contract.example";

    private Connection session;
    private Logins logins;

    @BeforeEach
    void open() throws SQLException {
        TestServer.shared().prepare();
        session = TestServer.shared().publisher();
        // Publishing makes the schema of memberships; here nothing has been published yet.
        try (Connection owner = TestServer.shared().publisher()) {
            Access.make(owner);
        }
        logins = new Logins(session, TestServer.LIMITS);
    }

    @AfterEach
    void close() throws SQLException {
        for (String login : logins.kept()) {
            logins.remove(login);
        }
        session.close();
    }

    @Test
    void aLoginIsMadeOnceAndKeepsItsPassword() throws SQLException {
        assertThat(logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first"))
                .isTrue();
        assertThat(logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-02"), "second"))
                .isFalse();

        assertThat(Sql.texts(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", JOAN))
                .hasSize(1);
        DriverManager.getConnection(TestServer.shared().url(), JOAN, "first").close();
        assertThat(contracts()).containsExactly("WHP-02");
    }

    @Test
    void anAnalystWhoWasAContractManagerHasNoContractsOfHerOwn() throws SQLException {
        logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first");
        logins.keep(JOAN, Reader.ANALYST, List.of(), "first");

        assertThat(Sql.holds(session, "SELECT pg_has_role(?, 'contract_manager', 'MEMBER')", JOAN))
                .isFalse();
        assertThat(Sql.holds(session, "SELECT pg_has_role(?, 'analyst', 'MEMBER')", JOAN))
                .isTrue();
        assertThat(contracts()).isEmpty();
    }

    @Test
    void whoIsRemovedGetsInNoMore() throws SQLException {
        logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first");
        logins.remove(JOAN);

        assertThat(logins.kept()).isEmpty();
        assertThatThrownBy(() -> DriverManager.getConnection(TestServer.shared().url(), JOAN, "first"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void anotherPasswordIsTheOnlyOneThatOpens() throws SQLException {
        logins.keep(JOAN, Reader.ANALYST, List.of(), "first");
        logins.setPassword(JOAN, "other");

        DriverManager.getConnection(TestServer.shared().url(), JOAN, "other").close();
        assertThatThrownBy(() -> DriverManager.getConnection(TestServer.shared().url(), JOAN, "first"))
                .isInstanceOf(SQLException.class);
    }

    /** A superuser, the owner, a group role, and the login that sql uses. */
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "waymark_owner", "contract_manager", "waymark_analyst"})
    void aRoleThatWaymarkDidNotMakeForAPersonIsLeftAlone(String name) {
        assertThatThrownBy(() -> logins.keep(name, Reader.ANALYST, List.of(), "mine"))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("give the user another name");
        assertThatThrownBy(() -> logins.remove(name)).isInstanceOf(WaymarkException.class);
        assertThatThrownBy(() -> logins.setPassword(name, "mine")).isInstanceOf(WaymarkException.class);
    }

    /** What the server, or the driver, refuses when the role is made already: a NUL in a text, or an empty password. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"a contract, WHP\0-01, first", "a password, WHP-01, ''"})
    void aLoginThatCannotBeMadeWhollyIsNotMade(String refused, String contract, String password) throws SQLException {
        assertThatThrownBy(() -> logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-02", contract), password))
                .as(refused)
                .isInstanceOfAny(SQLException.class, IllegalArgumentException.class);

        assertThat(Sql.texts(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", JOAN))
                .isEmpty();
        assertThat(contracts()).isEmpty();
        assertThat(session.getAutoCommit()).isTrue();
        assertThat(logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-02"), "second"))
                .isTrue();
        DriverManager.getConnection(TestServer.shared().url(), JOAN, "second").close();
        assertThat(contracts()).containsExactly("WHP-02");
    }

    @Test
    void aChangeThatFailsLeavesALoginAsItWas() throws SQLException {
        logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first");

        assertThatThrownBy(() -> logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-02", "WHP\0-01"), "first"))
                .isInstanceOf(SQLException.class);

        assertThat(contracts()).containsExactly("WHP-01");
        assertThat(Sql.text(session, "SELECT current_user")).isEqualTo(Sql.text(session, "SELECT session_user"));
    }

    @Test
    void aLoginHasSoManySessionsAndLeavesRoomForWhoPublishes() throws SQLException {
        logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first");
        List<Connection> sessions = new ArrayList<>();
        try {
            for (int count = 0; count < TestServer.LIMITS.sessions(); count++) {
                sessions.add(DriverManager.getConnection(TestServer.shared().url(), JOAN, "first"));
            }
            assertThatThrownBy(() ->
                            DriverManager.getConnection(TestServer.shared().url(), JOAN, "first"))
                    .hasMessageContaining("too many connections for role");
            assertThat(Sql.holds(
                            session, "SELECT pg_has_role(?, 'pg_use_reserved_connections', 'USAGE')", Database.OWNER))
                    .isTrue();
        } finally {
            for (Connection each : sessions) {
                each.close();
            }
        }
    }

    @Test
    void whoLosesAContractWhileReadingItLosesItAtOnce() throws SQLException {
        new PostgresMarts(TestServer.shared(), Marts.base(), Duration.ofSeconds(20))
                .publish(new SampleMarts(7), SampleMarts.run(7));
        logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-01"), "first");
        try (Connection joan = DriverManager.getConnection(TestServer.shared().url(), JOAN, "first")) {
            joan.setAutoCommit(false);
            assertThat(Sql.texts(joan, "SELECT contract_id FROM measure")).containsExactly("WHP-01");
            logins.keep(JOAN, Reader.CONTRACT_MANAGER, List.of("WHP-02"), "first");

            assertThatThrownBy(() -> Sql.texts(joan, "SELECT contract_id FROM measure"))
                    .isInstanceOf(SQLException.class);
        }
        try (Connection joan = DriverManager.getConnection(TestServer.shared().url(), JOAN, "first")) {
            assertThat(Sql.texts(joan, "SELECT contract_id FROM measure")).containsExactly("WHP-02");
        }
    }

    private static List<String> contracts() throws SQLException {
        try (Connection superuser = TestServer.superuser()) {
            return Sql.texts(superuser, "SELECT contract_id FROM access.membership WHERE login = ?", JOAN);
        }
    }
}

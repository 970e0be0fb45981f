package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import waymark.problem.WaymarkException;

class SideDatabaseTest {

    private static final EmbeddedDatabase SERVER = TestServer.shared();
    private static final String NAME = "beside";
    private static final String LOGIN = "beside_owner";

    @AfterAll
    static void drop() throws SQLException {
        try (Connection superuser = TestServer.superuser()) {
            Sql.run(superuser, "DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
            Sql.run(superuser, "DROP ROLE IF EXISTS " + LOGIN);
        }
    }

    @Test
    void itsLoginOwnsItAndKeepsWhatIsInIt() throws SQLException {
        SERVER.makeBeside(NAME, LOGIN, "first");
        try (Connection owner = open(LOGIN, "first")) {
            Sql.run(owner, "CREATE TABLE kept (a int)");
        }

        SERVER.makeBeside(NAME, LOGIN, "second");

        try (Connection owner = open(LOGIN, "second")) {
            assertThat(Sql.text(owner, "SELECT to_regclass('kept')::text")).isEqualTo("kept");
        }
        assertThatThrownBy(() -> open(LOGIN, "first")).isInstanceOf(SQLException.class);
    }

    @Test
    void readersOfTheMartsDoNotGetIn() throws SQLException {
        SERVER.makeBeside(NAME, LOGIN, "first");
        try (Connection analyst = TestServer.reader("beside_reader", Reader.ANALYST)) {
            assertThat(Sql.holds(analyst, "SELECT has_database_privilege(?, 'CONNECT')", NAME))
                    .isFalse();
        }
    }

    @Test
    void aLoginOfSomeoneElseIsNotTaken() {
        assertThatThrownBy(() -> SERVER.makeBeside(NAME, Database.ANALYST_LOGIN, "mine"))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("someone else's");
    }

    /** The publisher's own login has CREATEROLE, and not CREATEDB. */
    @Test
    void whoMayNotMakeDatabasesIsToldWhatAnAdministratorRuns() {
        ExternalDatabase external = new ExternalDatabase(
                SERVER.url(),
                Database.OWNER,
                TestServer.password(Database.OWNER),
                SERVER.passwordFile(),
                TestServer.LIMITS);
        assertThatThrownBy(() -> external.makeBeside("other", LOGIN, "first"))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("CREATE DATABASE \"other\" OWNER \"beside_owner\"");
    }

    private static Connection open(String login, String password) throws SQLException {
        String url = SERVER.url();
        return DriverManager.getConnection(url.substring(0, url.lastIndexOf('/') + 1) + NAME, login, password);
    }
}

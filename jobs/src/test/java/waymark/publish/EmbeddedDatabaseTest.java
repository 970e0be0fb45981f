package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.WaymarkException;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    private EmbeddedDatabase database;

    @BeforeEach
    void takeAHomeThatWasMade() throws IOException {
        MadeHome.copyTo(home);
        database = MadeHome.open(home);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private Optional<RunningServer> running() throws IOException {
        return new DataDirectory(home.resolve("postgres/data")).running();
    }

    private String password(String login) {
        return Passwords.keptIn(database.passwordFile(), login).of(login);
    }

    private void remember(String what) throws SQLException {
        try (Connection publisher = database.publisher()) {
            Sql.run(publisher, "CREATE SCHEMA kept_" + what);
        }
    }

    private boolean remembers(String what) throws SQLException {
        try (Connection publisher = database.publisher()) {
            return Sql.holds(publisher, "SELECT to_regnamespace(?) IS NOT NULL", "kept_" + what);
        }
    }

    @Test
    void startsWhenFirstAskedAndStopsWhenClosed() throws Exception {
        assertThat(running()).isEmpty();
        remember("it");
        assertThat(running()).isPresent();
        database.close();

        assertThat(running()).isEmpty();
        assertThat(remembers("it")).isTrue();
    }

    @Test
    void isFoundAtTheSameAddressNextTime() throws Exception {
        String url = database.url();
        database.close();
        assertThat(database.url()).isEqualTo(url);
    }

    @Test
    void letsNoOneInWithoutPassword() {
        String url = database.url();
        for (String login : new String[] {"postgres", Database.OWNER, Database.ANALYST_LOGIN}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, login, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theLoginThatIsHandedOutReadsTheMartsAndChangesNothing() throws SQLException, IOException {
        new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5))
                .publish(new SampleMarts(3), SampleMarts.run(3));
        Map<String, String> told = new HashMap<>();
        for (String line : database.howToConnect()) {
            Matcher words = Pattern.compile("(JDBC URL|login|password) +(?:in )?(.+?)(?:, after| \\(|$).*")
                    .matcher(line);
            assertThat(words.matches()).as(line).isTrue();
            told.put(words.group(1), words.group(2));
        }
        Properties passwords = new Properties();
        try (BufferedReader file = Files.newBufferedReader(Path.of(told.get("password")))) {
            passwords.load(file);
        }
        try (Connection analyst = DriverManager.getConnection(
                told.get("JDBC URL"), told.get("login"), passwords.getProperty(told.get("login")))) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("3");
            assertThatThrownBy(() -> Sql.run(analyst, "DELETE FROM measure")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsPasswordsWhereOnlyTheOwnerReadsThem() throws Exception {
        database.url();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/postgres"))))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(home.resolve("postgres"))) {
            assertThat(all.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("password"));
        }
    }

    @Test
    void listensOnThisMachineOnlyAndSortsByCodePoint() throws Exception {
        try (Connection publisher =
                new Sessions(database.url()).unlimited(EmbeddedServer.SUPERUSER, password(EmbeddedServer.SUPERUSER))) {
            assertThat(Sql.text(publisher, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.text(publisher, "SHOW unix_socket_directories")).isEmpty();
            assertThat(Sql.text(publisher, "SHOW fsync")).isEqualTo("on");
            assertThat(Sql.text(publisher, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.text(publisher, "SELECT 'Z' < 'a' AND 'z' < 'é'")).isEqualTo("t");
        }
    }

    @Test
    void aKilledFirstStartIsMadeAnew() throws Exception {
        Files.delete(home.resolve("postgres/data/waymark.finished"));
        Files.delete(home.resolve("postgres/data/global/pg_control"));
        remember("it");
        assertThat(remembers("it")).isTrue();
    }

    @Test
    void aNoteOfAServerThatIsNoMoreIsNoHindrance() throws Exception {
        remember("it");
        database.close();
        // The number of this very process: alive, and no PostgreSQL.
        Files.writeString(
                home.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/nowhere\n1\n5432\n\n127.0.0.1\n");
        assertThat(remembers("it")).isTrue();
    }

    @Test
    void otherPasswordsThanTheServersAreNamed() throws Exception {
        remember("it");
        database.close();
        Files.delete(home.resolve("keys/postgres"));

        assertThatThrownBy(() -> database.url())
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("keys/postgres");
        assertThat(running()).isEmpty();
    }

    @Test
    void whyItDoesNotStartIsSaid() throws Exception {
        remember("it");
        database.close();
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "12\n");

        assertThatThrownBy(() -> database.url())
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("initialized by PostgreSQL version 12")
                .hasMessageContaining("Move the folder data there away and publish again");
    }
}

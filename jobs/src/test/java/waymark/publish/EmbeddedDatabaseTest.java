package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.WaymarkException;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    private EmbeddedDatabase database;

    /** A home as it is after its first start: making that anew for each test would take seconds. */
    private static Path made;

    @BeforeAll
    static void makeOne() throws IOException {
        TestServer.shared().url();
        made = Files.createTempDirectory("waymark made");
        try (EmbeddedDatabase database = open(made)) {
            database.url();
        }
    }

    @AfterAll
    static void removeIt() {
        TestServer.remove(made);
    }

    @BeforeEach
    void copyIt() throws IOException {
        try (Stream<Path> all = Files.walk(made)) {
            for (Path each : all.skip(1).toList()) {
                Files.copy(each, home.resolve(made.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        database = open(home);
    }

    private static EmbeddedDatabase open(Path home) {
        return new EmbeddedDatabase(home, TestServer.binaries(), TestServer.LIMITS);
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
    void keepsPasswordsWhereOnlyTheOwnerReadsThem() throws Exception {
        database.url();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/postgres"))))
                .isEqualTo("rw-------");
        try (Stream<Path> all = Files.list(home.resolve("postgres"))) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("password"));
        }
    }

    @Test
    void listensOnThisMachineOnlyAndSortsByCodePoint() throws Exception {
        try (Connection publisher = new Sessions(database.url())
                .unlimited(EmbeddedServer.SUPERUSER, password(EmbeddedServer.SUPERUSER))) {
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
    void oneProcessMayOpenItTwice() throws Exception {
        remember("it");
        EmbeddedDatabase second = open(home);
        assertThat(second.url()).isEqualTo(database.url());
        database.close();
        try (Connection publisher = second.publisher()) {
            assertThat(publisher.isValid(1)).isTrue();
        }
        assertThat(running()).isPresent();
        second.close();
        assertThat(running()).isEmpty();
    }

    @Test
    void joinsTheServerThatAnotherCommandHoldsAndLeavesItRunning() throws Exception {
        try (OtherCommand other = new OtherCommand(home)) {
            long pid = running().orElseThrow().process().pid();
            remember("it");
            assertThat(running().orElseThrow().process().pid()).isEqualTo(pid);
            database.close();
            assertThat(running()).isPresent();
            assertThat(other.end()).isZero();
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void whoLeavesLastStopsTheServer() throws Exception {
        try (OtherCommand other = new OtherCommand(home)) {
            remember("it");
            assertThat(other.end()).isZero();
            assertThat(running()).isPresent();
            assertThat(remembers("it")).isTrue();
            database.close();
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void theServerOfAKilledCommandIsJoinedAndStopped() throws Exception {
        try (OtherCommand other = new OtherCommand(home)) {
            other.kill();
            ProcessHandle orphan = running().orElseThrow().process();
            remember("it");
            assertThat(running().orElseThrow().process().pid()).isEqualTo(orphan.pid());
            database.close();
            assertThat(running()).isEmpty();
        }
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

    /** Another process that starts, or joins, the server of a home and holds it until told to end. */
    private static final class OtherCommand implements AutoCloseable {

        private final Process process;

        private OtherCommand(Path home) throws Exception {
            process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            classPath(),
                            OtherCommand.class.getName(),
                            home.toString(),
                            TestServer.binaries().toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(said.readLine()).isEqualTo("started");
        }

        private int end() throws Exception {
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        private void kill() throws Exception {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }

        public static void main(String[] arguments) throws IOException {
            EmbeddedDatabase database = new EmbeddedDatabase(Path.of(arguments[0]), Path.of(arguments[1]), TestServer.LIMITS);
            database.url();
            System.out.println("started");
            while (System.in.read() >= 0) {
                // Waits for the end of its input.
            }
            database.close();
        }

        private static String classPath() {
            return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                    ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                    : System.getProperty("java.class.path");
        }
    }
}

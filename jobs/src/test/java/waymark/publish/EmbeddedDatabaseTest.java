package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
            assertThat(Sql.text(publisher, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(Sql.text(publisher, "SHOW data_checksums")).isEqualTo("on");
            assertThat(Sql.text(publisher, "SHOW wal_recycle")).isEqualTo("off");
            assertThat(Sql.text(publisher, "SHOW reserved_connections")).isEqualTo("10");
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

    @Test
    void aServerThatIsKilledWhileItStartsIsSaidAtOnce() throws Exception {
        Path data = home.resolve("postgres/data");
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(data.resolve("postgresql.conf"), "restore_command = 'sleep 60'\n", StandardOpenOption.APPEND);
        CompletableFuture<String> start = CompletableFuture.supplyAsync(database::url);
        while (running().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        running().orElseThrow().process().destroyForcibly();

        assertThatThrownBy(() -> start.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(WaymarkException.class)
                .hasMessageContaining("does not start");
    }

    /** As after a power cut: nobody has the time to write anything more. */
    @Test
    void aRevocationThatWasAcknowledgedOutlivesTheServer() throws Exception {
        new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5))
                .publish(new SampleMarts(3), SampleMarts.run(3));
        try (Connection publisher = database.publisher()) {
            Access access = new Access(publisher, TestServer.LIMITS);
            access.admit("joan", Reader.CONTRACT_MANAGER, "secret");
            access.assign("joan", Set.of("WHP-01"));
            access.assign("joan", Set.of());
            ProcessHandle server = running().orElseThrow().process();
            List<ProcessHandle> all =
                    Stream.concat(server.descendants(), Stream.of(server)).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle each : all) {
                each.onExit().get(10, TimeUnit.SECONDS);
            }
        }
        database.close();

        try (Connection publisher = database.publisher()) {
            Sql.run(publisher, "SET ROLE " + Database.OWNER);
            assertThat(Sql.texts(publisher, "SELECT contract_id FROM access.membership"))
                    .isEmpty();
        }
        try (Connection joan = DriverManager.getConnection(database.url(), "joan", "secret")) {
            assertThatThrownBy(() -> Sql.texts(joan, "SELECT contract_id FROM measure"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void programsThatSomeoneChangedAreReplacedBeforeTheyRun(@TempDir Path own) throws Exception {
        Path server = own.resolve("postgres/server");
        Path postgres = server.resolve("programs/bin/postgres");
        try (EmbeddedDatabase alone = new EmbeddedDatabase(own, TestServer.LIMITS, 90)) {
            assertThat(alone.prepare()).isEmpty();
        }
        for (Path folder : List.of(own.resolve("postgres"), server, server.resolve("programs"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .as(folder.toString())
                    .isEqualTo("rwx------");
        }

        Path ran = own.resolve("ran");
        Files.setPosixFilePermissions(server, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(postgres, "#!/bin/sh\ntouch '" + ran + "'\nexit 1\n");
        try (EmbeddedDatabase alone = new EmbeddedDatabase(own, TestServer.LIMITS, 90)) {
            assertThat(alone.prepare())
                    .singleElement()
                    .asString()
                    .contains("were not those that Waymark had unpacked")
                    .contains("Find out who changed them");
        }
        assertThat(ran).doesNotExist();
        assertThat(Files.size(postgres)).isGreaterThan(1_000_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server)))
                .isEqualTo("rwx------");
    }

    /** Nothing of what is in ours, where the person key may be; its own are what it was told of its folder. */
    @Test
    void theServerInheritsNothingOfOurEnvironmentButThePath() throws Exception {
        assertThat(System.getenv()).containsKeys("PATH", "HOME");
        database.url();
        String environment = Files.readString(Path.of(
                "/proc", String.valueOf(running().orElseThrow().process().pid()), "environ"));
        assertThat(environment.split("\0"))
                .extracting(entry -> entry.replaceFirst("=.*", ""))
                .filteredOn(name -> !name.matches("PG[A-Z_]*|LC_[A-Z]*|PWD|OLDPWD|SHLVL|_|POSTMASTER_[A-Z_]*"))
                .containsExactly("PATH");
    }

    @Test
    void whatReadersAskIsWrittenDownWithWhoAsked() throws Exception {
        String password = database.admitAnalyst();
        try (Connection analyst = DriverManager.getConnection(database.url(), Database.ANALYST_LOGIN, password)) {
            Sql.text(analyst, "SELECT 'a question', ?", "and its value");
            assertThatThrownBy(() -> Sql.run(analyst, "SET log_statement = 'none'"))
                    .hasMessageContaining("permission denied");
        }
        try (Connection publisher = database.publisher()) {
            Sql.text(publisher, "SELECT 'a statement of the publisher'");
        }
        database.close();
        Path logs = home.resolve("postgres/log");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(logs)))
                .isEqualTo("rwx------");
        String written = Files.readString(onlyFileOf(logs));
        assertThat(written.lines())
                .anyMatch(line -> line.contains("waymark_analyst@waymark LOG:  connection authorized"))
                .anyMatch(line ->
                        line.contains("waymark_analyst@waymark LOG:  execute") && line.contains("SELECT 'a question'"))
                .anyMatch(line -> line.contains("and its value"));
        assertThat(written).doesNotContain("a statement of the publisher").doesNotContain(password);
        assertThat(written).doesNotContain(password(Database.OWNER), password(EmbeddedServer.SUPERUSER));
    }

    private static Path onlyFileOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((one, other) -> {
                        throw new IllegalStateException("more than one file in " + folder);
                    })
                    .orElseThrow();
        }
    }

    @Test
    void whatReadersAskedIsForgottenInTime() throws Exception {
        Path logs = Files.createDirectories(home.resolve("postgres/log"));
        Instant now = Instant.now();
        Files.setLastModifiedTime(
                Files.writeString(logs.resolve("old.log"), "x"), FileTime.from(now.minus(Duration.ofDays(91))));
        Files.setLastModifiedTime(
                Files.writeString(logs.resolve("kept.log"), "x"), FileTime.from(now.minus(Duration.ofDays(89))));
        database.url();

        assertThat(logs.resolve("old.log")).doesNotExist();
        assertThat(logs.resolve("kept.log")).exists();
    }

    /** A person whose record turns out to be one that is not to be held: after the next publish no file has their number. */
    @Test
    void whoIsRemovedIsGoneFromEveryFileAfterTheNextPublish() throws Exception {
        String number = "WHP-01-GONE";
        MartSource before = table -> RowStream.each(new SampleMarts(3).rows(table), row -> Arrays.stream(row)
                .map(value -> value instanceof String text ? text.replace("WHP-01-R1", number) : value)
                .toArray());
        PostgresMarts marts = new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5));
        marts.publish(before, SampleMarts.run(3));
        try (Connection publisher = database.publisher()) {
            Access access = new Access(publisher, TestServer.LIMITS);
            access.admit("joan", Reader.CONTRACT_MANAGER, "secret");
            access.assign("joan", Set.of("WHP-01"));
        }
        assertThat(filesWith(number)).isNotEmpty();
        assertThat(marts.publish(new SampleMarts(4), SampleMarts.run(4)).events())
                .isEmpty();

        assertThat(filesWith(number)).isEmpty();
        assertThat(filesWith("WHP-01-R1")).isNotEmpty();
        database.close();
        assertThat(filesWith(number)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(home.resolve("postgres"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Each publish drops some fifty tables; their rows in PostgreSQL's own tables are room for the next. */
    @Test
    void publishingOftenDoesNotMakeTheCataloguesGrow() throws Exception {
        PostgresMarts marts = new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5));
        List<Long> sizes = new ArrayList<>();
        for (int figure = 1; figure <= 6; figure++) {
            marts.publish(new SampleMarts(figure), SampleMarts.run(figure));
            try (Connection superuser = new Sessions(database.url())
                    .unlimited(EmbeddedServer.SUPERUSER, password(EmbeddedServer.SUPERUSER))) {
                sizes.add(Long.valueOf(Sql.text(
                        superuser,
                        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class"
                                + " WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'")));
            }
        }
        // Without a vacuum it is half a megabyte each time.
        assertThat(sizes.get(5)).isLessThan(sizes.get(2) + 3 * 100_000);
    }
}

package waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.intake.Folders;
import waymark.intake.Limits;
import waymark.intake.People;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

final class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void needsNoSettings() {
        Settings settings = read(Map.of());

        assertThat(settings)
                .isEqualTo(new Settings(
                        Path.of("waymark-home"),
                        People.SYNTHETIC,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofSeconds(60),
                        90,
                        Optional.empty(),
                        Folders.NAMED,
                        new ShrinkSettings(20, 50),
                        DashboardSettings.NONE,
                        Limits.usual(),
                        LocalDate.of(2034, 12, 31)));
    }

    @Test
    void readsEverySettingOfAFileWithPathsRelativeToIt() throws IOException {
        Files.writeString(folder.resolve("holidays.json"), "{}");
        Files.writeString(folder.resolve("who.yaml"), "users: []");
        Path file = write("""
                # all of them
                home: data
                landing: ../landing
                people: real
                folders:
                  upload/acme: WHP-03, WHP-06
                  archive/: any
                  .: [dwp, jcp]
                shrink: {percent: 10, rows: 7}
                person-key-file: /run/secrets/key
                bank-holidays: holidays.json
                statement-timeout: 2m
                audit-days: 30
                database:
                  url: jdbc:postgresql://db:5432/waymark
                  user: publisher
                  password: 0123
                dashboards:
                  python: python
                  access: who.yaml
                  session: 8h
                  log-days: 90
                  behind: tls-proxy
                  oidc:
                    issuer: https://login.example/realms/waymark
                    client-id: dashboards
                    client-secret: s3cret
                    scope: openid profile groups
                    name-claim: sub
                    groups-claim: roles
                retention: {esf: 2035-06-30}
                limits:
                  unpacked: 1g
                  ratio: 50
                  columns: 200
                  record: 5000
                  refused-rows: 10
                  parquet-page: 2m
                  parquet-row-group: 3m
                  parquet-depth: 4
                  decimal-digits: 38
                """);

        assertThat(Settings.read(null, file, Map.of()))
                .isEqualTo(new Settings(
                        folder.resolve("data"),
                        People.REAL,
                        Optional.of(Path.of("/run/secrets/key")),
                        Optional.of(folder.resolve("holidays.json")),
                        Optional.of(new DatabaseSettings("jdbc:postgresql://db:5432/waymark", "publisher", "0123")),
                        Duration.ofMinutes(2),
                        30,
                        Optional.of(folder.resolveSibling("landing").toString()),
                        new Folders(
                                Map.of(
                                        "upload/acme",
                                        Set.of("WHP-03", "WHP-06"),
                                        "archive",
                                        Set.of(Folders.ANY),
                                        Folders.ELSEWHERE,
                                        Set.of("dwp", "jcp")),
                                Folders.Others.NAMED),
                        new ShrinkSettings(10, 7),
                        new DashboardSettings(
                                Optional.of(folder.resolve("python")),
                                Optional.of(folder.resolve("who.yaml")),
                                Duration.ofHours(8),
                                90,
                                DashboardSettings.Door.TLS_PROXY,
                                Optional.of(new SingleSignOn(
                                        "https://login.example/realms/waymark",
                                        "dashboards",
                                        "s3cret",
                                        "openid profile groups",
                                        "sub",
                                        "roles"))),
                        new Limits(1 << 30, 50, 200, 5_000, 10, 2 << 20, 3 << 20, 4, 38),
                        LocalDate.of(2035, 6, 30)));
    }

    @Test
    void letsTheEnvironmentWinOverTheFile() throws IOException {
        Path holidays = Files.writeString(folder.resolve("holidays.json"), "{}");
        Path file = write("""
                home: data
                landing: landing
                people: synthetic
                folders: {acme: WP-01}
                shrink: {percent: 10}
                statement-timeout: 2m
                database: {url: "jdbc:postgresql://db/a", user: a, password: a}
                dashboards: {python: a, session: 8h, oidc: {issuer: "https://a.example", client-id: a, client-secret: a}}
                """);

        assertThat(Settings.read(
                        null,
                        file,
                        Map.ofEntries(
                                Map.entry("WAYMARK_HOME", "other"),
                                Map.entry("WAYMARK_LANDING", "s3a://bucket/landing"),
                                Map.entry("WAYMARK_PEOPLE", "real"),
                                Map.entry("WAYMARK_PERSON_KEY_FILE", "key"),
                                Map.entry("WAYMARK_BANK_HOLIDAYS", holidays.toString()),
                                Map.entry("WAYMARK_FOLDERS", "open"),
                                Map.entry("WAYMARK_SHRINK_PERCENT", "100"),
                                Map.entry("WAYMARK_SHRINK_ROWS", "1"),
                                Map.entry("WAYMARK_STATEMENT_TIMEOUT", "1h"),
                                Map.entry("WAYMARK_AUDIT_DAYS", "7"),
                                Map.entry("WAYMARK_DATABASE_URL", "jdbc:postgresql://db/b"),
                                Map.entry("WAYMARK_DATABASE_USER", "b"),
                                Map.entry("WAYMARK_DATABASE_PASSWORD", "b"),
                                Map.entry("WAYMARK_DASHBOARDS_PYTHON", "b"),
                                Map.entry("WAYMARK_LIMITS_RATIO", "50"),
                                Map.entry("WAYMARK_RETENTION_ESF", "2036-01-01"),
                                Map.entry("WAYMARK_DASHBOARDS_SESSION", "9h"),
                                Map.entry("WAYMARK_DASHBOARDS_LOG_DAYS", "30"),
                                Map.entry("WAYMARK_DASHBOARDS_BEHIND", "tls-proxy"),
                                Map.entry("WAYMARK_DASHBOARDS_OIDC_ISSUER", "http://localhost:8080/b"),
                                Map.entry("WAYMARK_DASHBOARDS_OIDC_CLIENT_ID", "b"),
                                Map.entry("WAYMARK_DASHBOARDS_OIDC_CLIENT_SECRET", "b"))))
                .isEqualTo(new Settings(
                        Path.of("other"),
                        People.REAL,
                        Optional.of(Path.of("key")),
                        Optional.of(holidays),
                        Optional.of(new DatabaseSettings("jdbc:postgresql://db/b", "b", "b")),
                        Duration.ofHours(1),
                        7,
                        Optional.of("s3a://bucket/landing"),
                        Folders.OPEN,
                        new ShrinkSettings(100, 1),
                        new DashboardSettings(
                                Optional.of(Path.of("b")),
                                Optional.empty(),
                                Duration.ofHours(9),
                                30,
                                DashboardSettings.Door.TLS_PROXY,
                                Optional.of(new SingleSignOn(
                                        "http://localhost:8080/b",
                                        "b",
                                        "b",
                                        "openid profile email",
                                        "preferred_username",
                                        "groups"))),
                        new Limits(4L << 30, 50, 1_000, 1_000_000, 10_000, 64 << 20, 512 << 20, 20, 100),
                        LocalDate.of(2036, 1, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                    | option | variable | file | home
            nothing says                   |        |          |      | waymark-home
            only the file says             |        |          | c    | FOLDER/c
            the environment and the file   |        | b        | c    | b
            all three                      | a      | b        | c    | a
            an empty variable says nothing |        | ''       | c    | FOLDER/c
            """)
    void takesTheHomeFromTheFirstThatSays(String situation, Path option, String variable, String inFile, String home)
            throws IOException {
        Path file = write(inFile == null ? "" : "home: " + inFile);

        Settings settings = Settings.read(option, file, variable == null ? Map.of() : Map.of("WAYMARK_HOME", variable));

        assertThat(settings.home()).as(situation).isEqualTo(Path.of(home.replace("FOLDER", folder.toString())));
    }

    @Test
    void findsTheFileOfTheHomeWhenTheWorkingDirectoryHasNone() throws IOException {
        write("people: real");

        assertThat(read(folder, Map.of()).people()).isEqualTo(People.REAL);
        assertThat(read(null, Map.of("WAYMARK_HOME", folder.toString())).people())
                .isEqualTo(People.REAL);
    }

    @Test
    void prefersTheFileOfTheWorkingDirectory() throws IOException {
        write("people: real");
        Path here = Files.writeString(folder.resolve("here.yaml"), "people: synthetic");

        assertThat(new SettingsReader(folder, Map.of()).read(null, here).people())
                .isEqualTo(People.SYNTHETIC);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the home's own file says | fault
            home: .                    |
            home: ../HOME              |
            home: elsewhere            | line 1: home names another home than the one this file lies in
            """)
    void doesNotLetAHomeNameAnother(String line, String fault) throws IOException {
        write(line.replace("HOME", folder.getFileName().toString()));

        if (fault == null) {
            assertThat(read(folder, Map.of()).home()).isEqualTo(folder);
        } else {
            WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> read(folder, Map.of()));
            assertThat(refused).hasMessageContaining(fault);
        }
    }

    @Test
    void tellsNoPassword() throws IOException {
        Path file = write("database: {url: \"jdbc:postgresql://db/a?password=hidden1\", user: a, password: hidden2}");

        assertThat(Settings.read(null, file, Map.of()).toString())
                .contains("jdbc:postgresql://db/a")
                .doesNotContain("hidden");
        WaymarkException refused = catchThrowableOfType(
                WaymarkException.class,
                () -> read(Map.of("WAYMARK_DATABASE_URL", "jdbc:mysql://db/a?password=hidden")));
        assertThat(refused)
                .hasMessageContaining("WAYMARK_DATABASE_URL is not the URL")
                .hasMessageNotContaining("hidden");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
    }

    private Path write(String yaml) throws IOException {
        return Files.write(folder.resolve("waymark.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    }

    private Settings read(Map<String, String> environment) {
        return read(null, environment);
    }

    /** As {@link Settings#read} in a working directory without a settings file. */
    private Settings read(Path home, Map<String, String> environment) {
        return new SettingsReader(home, environment).read(null, folder.resolve("none.yaml"));
    }
}

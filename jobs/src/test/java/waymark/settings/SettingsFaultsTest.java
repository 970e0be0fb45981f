package waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

final class SettingsFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsAllFaultsOfFileAndEnvironmentAtOnce() throws IOException {
        Path file = write("""
                home: ~/waymark
                landnig: landing
                people: imaginary
                statement-timeout: soon
                bank-holidays: nowhere.json
                people: real
                database:
                  user: a
                  pasword: b
                """);

        WaymarkException refused = refused(
                file, Map.of("WAYMARK_PEOPLE", "Real", "WAYMARK_HOEM", "x", "WAYMARK_SERVICE_HOST", "10.0.0.1"));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(refused.getMessage().replace(folder.toString(), "DIR").split("\n"))
                .containsExactly(
                        "DIR/waymark.yaml line 1: home \"~/waymark\" begins with ~, which stands for nothing here; write"
                                + " the path in full",
                        "DIR/waymark.yaml line 2: landnig is not known; did you mean landing?",
                        "DIR/waymark.yaml line 4: statement-timeout \"soon\" is not a time from 1s to 24h; write a whole"
                                + " number with s, m or h, such as 60s or 2m",
                        "DIR/waymark.yaml line 5: bank-holidays \"nowhere.json\" is no file: there is none at"
                                + " DIR/nowhere.json; name one that is there",
                        "DIR/waymark.yaml line 6: people is given twice, on line 3 too; keep one",
                        "DIR/waymark.yaml line 8: database.user comes without url; write database.url or"
                                + " WAYMARK_DATABASE_URL, or leave it out for the embedded PostgreSQL",
                        "DIR/waymark.yaml line 9: database.pasword is not known; did you mean database.password?",
                        "WAYMARK_HOEM is not known; did you mean WAYMARK_HOME? Else unset it",
                        "WAYMARK_PEOPLE \"Real\" is not known; write synthetic or real");
    }

    @Test
    void tellsWhatALimitMayBe() throws IOException {
        Path file = write("""
                limits:
                  unpacked: 2048
                  ratio: 0
                  columns: many
                  parquet-page: 2g
                  colums: 3
                """);

        assertThat(refused(file, Map.of())
                        .getMessage()
                        .replace(folder.toString(), "DIR")
                        .split("\n"))
                .containsExactly(
                        "DIR/waymark.yaml line 2: limits.unpacked \"2048\" is not a size from 1k to 1099511627776 bytes;"
                                + " write a whole number with k, m, g or t, such as 64m",
                        "DIR/waymark.yaml line 3: limits.ratio \"0\" is not a number from 1 to 1000000; write digits"
                                + " alone",
                        "DIR/waymark.yaml line 4: limits.columns \"many\" is not a number from 1 to 100000; write digits"
                                + " alone",
                        "DIR/waymark.yaml line 5: limits.parquet-page \"2g\" is not a size from 1k to 1073741824 bytes;"
                                + " write a whole number with k, m, g or t, such as 64m",
                        "DIR/waymark.yaml line 6: limits.colums is not known; did you mean limits.columns?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # file                            | fault
            people: [real]                    | line 1: people is not a single value; write one
            people: {of: real}                | line 1: people is not a single value; write one
            people:                           | line 1: people has no value; write one, or remove the line
            people: ' '                       | line 1: people has no value; write one, or remove the line
            people: nobody                    | line 1: people "nobody" is not known; write synthetic or real
            home: [a]                         | line 1: home is not a single value; write one
            database: jdbc:postgresql://db/a  | line 1: database is not a mapping; write url, user and password under it, or remove it
            database: {url: jdbc:postgresql:} | line 1: database.url is not the URL of a PostgreSQL; write one such as jdbc:postgresql://host:5432/database
            database: {url: 'jdbc:mysql://a'} | line 1: database.url is not the URL of a PostgreSQL; write one such as jdbc:postgresql://host:5432/database
            database: {password: a}           | line 1: database.password comes without url; write database.url or WAYMARK_DATABASE_URL, or leave it out for the embedded PostgreSQL
            database: {url: 'jdbc:postgresql://db/a'} | line 1: database.url comes without user; write database.user or WAYMARK_DATABASE_USER, who publishes
            database: {database: {url: a}}    | line 1: database.database is not known
            dashboards: {session: 25h}        | line 1: dashboards.session "25h" is not a time from 1s to 24h
            dashboards: {log-days: 0}         | line 1: dashboards.log-days "0" is not a number of days from 1 to 3650
            dashboards: {log-days: 3651}      | line 1: dashboards.log-days "3651" is not a number of days from 1 to 3650
            dashboards: {behind: proxy}       | line 1: dashboards.behind "proxy" is not known; write tls-proxy, or remove it
            dashboards: {oidc: https://a}     | line 1: dashboards.oidc is not a mapping; write issuer, client-id and client-secret under it
            dashboards: {oidc: {issuer: https://a.example}} | line 1: dashboards.oidc.issuer comes without dashboards.oidc.client-id; write it, or set WAYMARK_DASHBOARDS_OIDC_CLIENT_ID
            dashboards: {oidc: {scope: openid}} | line 1: dashboards.oidc.scope comes without dashboards.oidc.issuer
            dashboards: {oidc: {issuer: 'http://a.example', client-id: a, client-secret: b}} | line 1: dashboards.oidc.issuer "http://a.example" is not the address of a provider; write one such as https://
            folders: closed                   | line 1: folders "closed" does not say whose files a folder is for; write named, open, or for each folder its path
            folders: {acme: whp}              | line 1: folders "acme: whp" does not say whose files a folder is for
            folders: {acme: }                 | line 1: folders "acme:" does not say whose files a folder is for
            folders: {/acme: WHP-03}          | line 1: folders "/acme: WHP-03" does not say whose files a folder is for
            folders: [acme]                   | line 1: folders is not a single value; write one
            shrink: 20                        | line 1: shrink is not a mapping; write percent or rows under it, or remove it
            shrink: {percent: 101}            | line 1: shrink.percent "101" is not a whole number from 0 to 100; write one
            shrink: {rows: 0}                 | line 1: shrink.rows "0" is not a whole number from 1; write one
            retention: {esf: soon}            | line 1: retention.esf "soon" is not a day; write yyyy-mm-dd
            url: jdbc:postgresql://db/a       | line 1: url is not known; write one of home, landing, people
            home_dir: a                       | line 1: home_dir is not known; did you mean home?
            databse: {url: a}                 | line 1: databse is not known; did you mean database?
            - people                          | is not a mapping; write lines such as "people: synthetic"
            people                            | is not a mapping; write lines such as "people: synthetic"
            """)
    void namesThePlaceTheKeyAndWhatIsAllowed(String yaml, String fault) throws IOException {
        assertThat(refused(write(yaml), Map.of()))
                .hasMessageContaining("waymark.yaml")
                .hasMessageContaining(fault);
    }

    @Test
    void tellsLineAndColumnOfWhatIsNotYaml() throws IOException {
        assertThat(refused(write("people: real\nhome: [a\n"), Map.of()))
                .hasMessageContaining("waymark.yaml line 3 column 1 is not YAML");
        assertThat(refused(write("people: real\n\thome: a\n"), Map.of()))
                .hasMessageContaining("waymark.yaml line 2 column 1 is not YAML");
    }

    @Test
    void tellsOtherFaultsBesideWhatIsNotYaml() throws IOException {
        assertThat(refused(write("people: nobody\nhome: 'a\n"), Map.of("WAYMARK_STATEMENT_TIMEOUT", "soon")))
                .hasMessageContaining("line 1: people \"nobody\" is not known")
                .hasMessageContaining("is not YAML")
                .hasMessageContaining("WAYMARK_STATEMENT_TIMEOUT \"soon\"");
    }

    @Test
    void readsOneDocument() throws IOException {
        assertThat(refused(write("people: real\n---\npeople: real\n"), Map.of()))
                .hasMessageContaining("waymark.yaml line 3 begins a second document; write one");
    }

    @Test
    void refusesAFileThatIsMissingOrNotText() throws IOException {
        assertThat(refused(folder.resolve("none.yaml"), Map.of()))
                .hasMessageContaining("none.yaml cannot be read")
                .hasMessageContaining("name a settings file that you may read");
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'h', 'o', 'm', 'e', ':', ' ', (byte) 0xe9});
        assertThat(refused(latin, Map.of())).hasMessageContaining("latin.yaml is not text in UTF-8");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "{}", "\uFEFFpeople: real"})
    void readsAFileThatSaysLittle(String yaml) throws IOException {
        Path file = write(yaml);

        assertThatCode(() -> Settings.read(null, file, Map.of())).doesNotThrowAnyException();
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("waymark.yaml"), yaml);
    }

    private static WaymarkException refused(Path file, Map<String, String> environment) {
        WaymarkException refused =
                catchThrowableOfType(WaymarkException.class, () -> Settings.read(null, file, environment));
        assertThat(refused).isNotNull();
        return refused;
    }
}

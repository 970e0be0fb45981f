package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.publish.EmbeddedDatabase;
import waymark.publish.ReaderLimits;

/** Looking back, from the files to what each command says and shows. */
class LookBackTest {

    private static final String PRESENT = "2019-02-28 with all deliveries known";
    private static final String PAST = "2019-01-31 as known on 2019-01-31";
    private static final String INSTRUMENT = """
        instrument_id,instrument_name,dimension,scale_min,scale_max,polarity
        DT-%s,One,MOTIVATION,0,10,HIGHER_IS_BETTER
        """;

    @TempDir
    private Path folder;

    /** Once it is asked, its server stays up, and commands join it. */
    private EmbeddedDatabase database;

    @BeforeEach
    void oneFileOfJanuaryAndOneOfFebruary() throws IOException {
        Path landing = Files.createDirectory(folder.resolve("landing"));
        Files.writeString(landing.resolve("instrument_dwp_20190128_001.csv"), INSTRUMENT.formatted("ONE"));
        Files.writeString(landing.resolve("instrument_dwp_20190226_001.csv"), INSTRUMENT.formatted("TWO"));
        database = new EmbeddedDatabase(folder.resolve("home"), ReaderLimits.usual(), 90);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void aLookBackGoesBesideTheMartsAndTheNextRunMovesThemOn() throws SQLException {
        assertThat(called("run --landing {}/landing --as-of 2019-02-28")).doesNotContain("look back");

        assertThat(called("run --landing {}/landing --as-of 2019-01-31 --known-on 2019-01-31"))
                .containsPattern("look back +[0-9.]+ s")
                .containsPattern("The marts still show " + PRESENT + " \\(run [0-9a-f-]+\\)\\.")
                .contains("This look back, " + PAST + ", is in schema look_back until the next publish;"
                        + " waymark publish --publish puts it in their place.");
        assertShown("2019-02-28 2", "2019-01-31 2019-01-31 1");
        assertThat(called("run --landing {}/landing --as-of 2019-01-31 --known-on 2019-01-31"))
                .contains("nothing has changed since run", "schema look_back shows run", "The marts still show");
        assertThat(called("status"))
                .contains(
                        "known on 2019-01-31",
                        "  the marts show " + PRESENT,
                        "  schema look_back shows " + PAST,
                        "found them: " + PAST);
        assertThat(called("export --out {}/out")).contains("  " + PAST + " (run");

        assertThat(called("run --landing {}/landing --as-of 2019-02-28"))
                .containsPattern("judge +[0-9.]+ s")
                .containsPattern("publish +[0-9.]+ s")
                .doesNotContain("look_back");
        assertShown("2019-02-28 2", null);
        assertThat(called("status")).doesNotContain("look_back");
        assertThat(called("run --landing {}/landing --as-of 2019-02-28")).contains("the marts show run");
    }

    @Test
    void withPublishALookBackTakesThePlaceOfTheMartsAndSaysWhatItReplaces() throws SQLException {
        assertThat(called("run --landing {}/landing --as-of 2019-01-31 --known-on 2019-01-31"))
                .contains("Nothing was published before, so the marts show " + PAST + ".");
        assertShown("2019-01-31 2019-01-31 1", null);
        assertThat(called("run --landing {}/landing --as-of 2019-02-28")).doesNotContain("they will now show");
        assertShown("2019-02-28 2", null);

        assertThat(called("run --landing {}/landing --as-of 2019-01-31 --known-on 2019-01-31 --publish"))
                .containsPattern("The marts show " + PRESENT + " \\(run [0-9a-f-]+\\); they will now show " + PAST
                        + "\\.\n  publish +[0-9.]+ s");
        assertShown("2019-01-31 2019-01-31 1", null);

        assertThat(called("run --landing {}/landing --as-of 2019-02-28")).doesNotContain("they will now show");
        assertShown("2019-02-28 2", null);

        // As after a run that was killed once it had judged.
        called("judge --as-of 2019-02-27");
        assertThat(called("publish")).contains("The marts still show " + PRESENT);
        assertShown("2019-02-28 2", "2019-02-27 2");
        assertThat(called("publish --publish")).contains("; they will now show 2019-02-27 with all deliveries known.");
        assertShown("2019-02-27 2", null);
    }

    @Test
    void statusOfAHomeThatHasOnlyJudgedMakesNoDatabase() {
        called("take-in --landing {}/landing");
        called("judge --as-of 2019-02-28");

        assertThat(called("status")).contains("  the marts show nothing yet");
        assertThat(folder.resolve("home/postgres/data")).doesNotExist();
    }

    /**
     * What is shown, as day, known-on and deliveries.
     *
     * @param beside null when there is no look back
     */
    private void assertShown(String inMarts, String beside) throws SQLException {
        try (Connection analyst = database.analyst()) {
            assertThat(shown(analyst, "marts")).isEqualTo(inMarts);
            if (beside == null) {
                assertThat(answer(analyst, "SELECT to_regnamespace('look_back') IS NULL"))
                        .isEqualTo("t");
            } else {
                assertThat(shown(analyst, "look_back")).isEqualTo(beside);
            }
        }
    }

    private static String shown(Connection analyst, String schema) throws SQLException {
        return answer(
                analyst,
                "SELECT concat_ws(' ', as_of, known_on, (SELECT count(*) FROM " + schema + ".delivery)) FROM " + schema
                        + ".published_run");
    }

    private static String answer(Connection analyst, String query) throws SQLException {
        try (Statement sql = analyst.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            String answer = rows.getString(1);
            assertThat(rows.next()).isFalse();
            return answer;
        }
    }

    private String called(String command) {
        return Sample.done(0, words(command)).out();
    }

    private String[] words(String command) {
        Stream<String> given =
                Arrays.stream(command.replace("{}", folder.toString()).split(" "));
        return Stream.concat(given, Stream.of("--home", folder.resolve("home").toString()))
                .toArray(String[]::new);
    }
}

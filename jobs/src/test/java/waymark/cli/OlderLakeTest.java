package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.SharedSpark;

/** A lake that was made when leaver_report had no original_held, and what comes to it since there is version 1.1. */
class OlderLakeTest {

    private static final String MADE = "/lake-before-1.1/";

    @TempDir
    private Path folder;

    private Path home;
    private Path landing;

    @BeforeEach
    void copyTheOlderHome() throws IOException, URISyntaxException {
        home = folder.resolve("home");
        landing = folder.resolve("landing");
        copy(Path.of(OlderLakeTest.class.getResource(MADE + "home").toURI()), home);
        copy(Path.of(OlderLakeTest.class.getResource(MADE + "landing").toURI()), landing);
        // Git does not keep that a file is for its owner alone, which a key and a home have to be.
        for (String each : List.of("", "lake", "keys", "keys/person-key")) {
            Files.setPosixFilePermissions(home.resolve(each), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void takesInFilesOfEitherMinorVersionAndJudgesThemWithTheOldOnes() throws IOException {
        send("leaver_report_WC-01_20190219_001.csv", "1.1", """
            leaver_report_id,referral_id,created_date,agreed,agreed_date,not_agreed_reason,original_held
            L1,R1,2019-02-04,true,2019-02-05,,true
            L3,R3,2019-02-11,false,2019-02-12,,false
            """);
        send("leaver_report_WC-01_20190226_001.csv", "1.0", """
            leaver_report_id,referral_id,created_date,agreed,agreed_date,not_agreed_reason
            L4,R4,2019-02-18,,,
            """);
        send("leaver_report_WC-01_20190226_002.csv", "1.0", """
            leaver_report_id,referral_id,created_date,agreed,agreed_date,not_agreed_reason,original_held
            L5,R5,2019-02-06,,,DISAGREES,true
            """);
        send("leaver_report_WC-01_20190226_003.csv", "1.2", """
            leaver_report_id,referral_id,created_date,agreed,agreed_date,not_agreed_reason,original_held
            L4,R4,2019-02-18,true,2019-02-18,,true
            """);

        Sample.done(1, "take-in", "--home", home.toString(), "--landing", landing.toString());
        Path export = Sample.judge(home);

        assertThat(Sample.rows(export.resolve("delivery.csv")))
                .filteredOn(row -> row.getField("feed").equals("leaver_report"))
                .extracting(row -> row.getField("file") + " " + row.getField("status") + " " + row.getField("reason"))
                .containsExactly(
                        "leaver_report_WC-01_20190212_001.csv ACCEPTED ",
                        "leaver_report_WC-01_20190219_001.csv ACCEPTED ",
                        "leaver_report_WC-01_20190226_001.csv ACCEPTED ",
                        "leaver_report_WC-01_20190226_002.csv ACCEPTED ",
                        "leaver_report_WC-01_20190226_003.csv REJECTED CONTRACT_VERSION");
        assertThat(found(export, "leaver_report_agreed"))
                .containsExactly(
                        "L1 MET ",
                        "L2 MET_EXCEPTION HEALTH",
                        "L3 NOT_MET ",
                        "L4 UNKNOWN AGREED_BLANK",
                        "L5 MET_EXCEPTION DISAGREES");
        assertThat(found(export, "leaver_report_retained"))
                .containsExactly("L1 MET ", "L2 UNKNOWN FLAG_BLANK", "L3 NOT_MET ", "L4 UNKNOWN FLAG_BLANK", "L5 MET ");
        assertThat(inSpark())
                .containsExactly("L1 null", "L1 true", "L2 null", "L3 false", "L4 null", "L5 null", "L5 true");
    }

    @Test
    void forgetsWhomItMustBeforeAnythingElseComes() throws IOException {
        send("referral_dwp_20190220_001.csv", "1.0", """
            referral_id,nino,programme,contract_id,referral_date,referral_status,status_date,jobcentre_id,protection_marker
            R2,QQ000002A,WC,WC-01,2018-01-08,STARTED,2018-02-05,J01,SCR
            """);

        Sample.done(0, "take-in", "--home", home.toString(), "--landing", landing.toString());

        assertThat(found(Sample.judge(home), "leaver_report_agreed")).containsExactly("L1 MET ", "L5 MET ");
        assertThat(inSpark()).containsExactly("L1 null", "L5 null");
    }

    /** The rows as another engine reads them, with the words that say what the new column is. */
    private List<String> inSpark() {
        Dataset<Row> reports = SharedSpark.session()
                .read()
                .format("delta")
                .load(home.resolve("lake/leaver_report").toString());
        assertThat(reports.schema().apply("original_held").getComment().get())
                .isEqualTo("Whether the provider keeps its own copy. Since version 1.1.");
        return reports.select("leaver_report_id", "original_held").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.get(1))
                .sorted()
                .toList();
    }

    private static List<String> found(Path export, String metric) throws IOException {
        return Sample.rows(export.resolve("finding.csv")).stream()
                .filter(row -> row.getField("metric").equals(metric))
                .map(row -> row.getField("subject_id") + " " + row.getField("outcome") + " " + row.getField("reason"))
                .toList();
    }

    private void send(String name, String version, String text) throws IOException {
        Files.writeString(landing.resolve(name), text);
        Files.writeString(landing.resolve(name + ".ctl.json"), "{\"contract\": \"" + version + "\"}");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}

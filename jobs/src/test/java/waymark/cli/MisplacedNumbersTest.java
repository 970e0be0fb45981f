package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.SharedSpark;

/** A sender that puts National Insurance numbers where none belong: no byte of them is kept or printed. */
class MisplacedNumbersTest {

    /** By the first eight characters a person is known. */
    private static final List<String> NUMBERS = List.of("QQ123450", "QQ123451", "QQ123452", "QQ123453", "QQ999111");

    private static final String EVENTS = "event_id,referral_id,event_type,event_date";

    @TempDir
    private Path landing;

    @TempDir
    private Path home;

    @Test
    void noByteOfThemIsKeptOrPrinted() throws IOException {
        put("dwp/referral_dwp_20190128_001.csv", """
                referral_id,nino,programme,contract_id,referral_date,referral_status,status_date,jobcentre_id
                R1,R1,QQ123450A,WHP,2019-01-07,OPEN,2019-01-07,JC-1
                R2,qq 12 34 51 a,QQ123451A,WHP,2019-01-07,OPEN,2019-01-07,JC-1
                QQ123452B,QQ123452B,WHP,WHP-03,2019-01-07,OPEN,2019-01-07,JC-1
                """);
        put(
                "WHP-03/participant_event_WHP-03_20190128_001.csv",
                EVENTS + ",QQ123453A\n"
                        + "QQ123450A,R1,FIRST_CONTACT,2019-01-08,\n"
                        + "E2,QQ 12 34 51 A,FIRST_CONTACT,2019-01-08,\n");
        put("WHP-03/participant_event_WHP-03_20190128_002.jsonl", """
                {"event_id": "E3", "referral_id": "R1", "event_type": "QQ123450A", "QQ123452": 1}
                """);
        put("WHP-03/for QQ123453A/participant_event_WHP-03_20190128_003.csv", EVENTS + "\n");
        put("WHP-03/plan_QQ123453_20190128_001.csv", "plan_id\n");
        put("WHP-03/QQ999111A.csv", "plan_id\n");
        put("notes on QQ999111A.txt", "\n");
        put(
                "WHP-03/withdrawn/plan_WHP-03_20190128_009.csv",
                "plan_id,version_no,referral_id,_delete\nP1,1,QQ123452B,true\n");

        Calling first = Calling.waymark(arguments("run"));
        Calling status = Calling.waymark("status", "--home", home.toString());
        Path export = Sample.export(home);

        assertThat(first.out()).contains("7 new files");
        assertThat(Calling.waymark(arguments("take-in")).out()).contains("no new files");
        assertThat(status.out()).contains("notes on [NI number].txt");
        List<String> kept = new ArrayList<>(List.of(first.out(), first.err(), status.out(), status.err()));
        kept.addAll(textsOfTheLake());
        kept.addAll(bytes(home));
        kept.addAll(bytes(export));
        for (String number : NUMBERS) {
            assertThat(kept)
                    .noneMatch(text ->
                            text.replace(" ", "").toUpperCase(Locale.ROOT).contains(number));
        }
        assertThat(Files.readString(export.resolve("problem.csv")))
                .contains("referral_dwp_20190128_001.csv,3,BAD_TEXT,referral_id")
                .contains("participant_event_WHP-03_20190128_001.csv,1,BAD_TEXT,event_id");
    }

    /** Twice the same file is the same file, also when its name is not shown; another one is another. */
    @Test
    void filesWhoseNamesAreNotShownAreStillToldApart() throws IOException {
        put("WHP-03/plan QQ999111A.csv", "one\n");
        put("WHP-03/plan QQ999112A.csv", "two\n");

        Calling first = Calling.waymark(arguments("take-in"));
        put("WHP-03/plan QQ999113A.csv", "one\n");
        Calling second = Calling.waymark(arguments("take-in"));

        assertThat(first.out()).contains("2 new files");
        assertThat(second.out()).contains("1 new files");
        assertThat(Calling.waymark(arguments("take-in")).out()).contains("no new files");
    }

    @Test
    void namesCannotSteerTheTerminal() throws IOException {
        put("red \u001b[31m.txt", "\n");
        put("WHP-03/red \u001b[31m.csv", "one\n");
        Calling.waymark(arguments("run"));

        Calling status = Calling.waymark("status", "--home", home.toString());

        assertThat(status.out())
                .contains("red \\u001b[31m.txt", "red \\u001b[31m.csv")
                .doesNotContain("\u001b");
    }

    private String[] arguments(String command) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--home", home.toString(), "--landing", landing.toString()));
        if (command.equals("run")) {
            arguments.addAll(List.of("--as-of", "2019-02-28"));
        }
        return arguments.toArray(String[]::new);
    }

    private void put(String path, String text) throws IOException {
        Path file = landing.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every value of every table of the lake, as Spark reads it from the Parquet files. */
    private List<String> textsOfTheLake() throws IOException {
        SparkSession spark = SharedSpark.session();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> tables = Files.list(home.resolve("lake"))) {
            for (Path table : tables.filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(table)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".parquet"))
                            .filter(path -> !path.toString().contains("_delta_log"))
                            .toList()) {
                        spark.read().parquet(file.toString()).collectAsList().stream()
                                .map(Row::toString)
                                .forEach(texts::add);
                    }
                }
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static List<String> bytes(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(folder.resolve("postgres/server")))
                    .toList()) {
                texts.add(file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}

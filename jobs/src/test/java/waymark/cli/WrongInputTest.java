package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.lake.OwnFiles;
import waymark.schedule.RunLock;

/** What is asked wrongly is refused before anything is done, with the remedy. */
class WrongInputTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aLandingFolderWithAFileAndOneWithout() throws IOException {
        Files.createDirectories(folder.resolve("empty/below"));
        Files.createDirectories(folder.resolve("landing"));
        Files.writeString(folder.resolve("landing/instrument_dwp_20190128_001.csv"), """
            instrument_id,instrument_name,dimension,scale_min,scale_max,polarity
            DT-ONE,One,MOTIVATION,0,10,HIGHER_IS_BETTER
            """);
        Files.writeString(folder.resolve("file"), "");
        Files.writeString(folder.resolve("wrong.yaml"), "people: both\nlandig: x\ndatabase:\n  user: waymark\n");
        Files.writeString(folder.resolve("broken.yaml"), "people: [synthetic\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | arguments                                             | what is said
        no command                           | ''                                                    | Usage: waymark
        an unknown command                   | rum                                                   | Unmatched argument at index 0: 'rum'
        an unknown option                    | take-in --landing {}/landing --now                    | Unknown option: '--now'
        no as-of                             | run --landing {}/landing                              | Missing required option: '--as-of=yyyy-mm-dd'
        a day that there is not              | run --landing {}/landing --as-of 2020-02-30           | '2020-02-30' is not a day; write yyyy-mm-dd
        no day                               | run --landing {}/landing --as-of yesterday            | 'yesterday' is not a day; write yyyy-mm-dd
        a day after the last bank holidays   | run --landing {}/landing --as-of 2029-01-01           | as-of 2029-01-01 lies after 2028
        judging after the bank holidays      | judge --as-of 2029-01-01                              | as-of 2029-01-01 lies after 2028
        a known-on day that there is not     | take-in --landing {}/landing --known-on 2019-02-29    | '2019-02-29' is not a day; write yyyy-mm-dd
        no landing folder                    | run --as-of 2019-02-28                                | which landing folder? Give it with --landing DIR
        a landing folder that is not there   | run --landing {}/missing --as-of 2019-02-28           | missing does not exist: give the folder
        an empty landing folder              | run --landing {}/empty --as-of 2019-02-28             | empty is empty: give the folder
        a landing file and no folder         | take-in --landing {}/file                             | file is a file: give the folder
        asking before anything is published  | sql                                                   | nothing has been published in
        taking in from nowhere               | take-in --landing {}/missing                          | missing does not exist: give the folder
        judging an empty lake                | judge --as-of 2019-02-28                              | is empty: take files in first
        publishing before judging            | publish                                               | nothing has been judged
        publishing a look back before that   | publish --publish                                     | nothing has been judged
        a judging that publishes             | judge --as-of 2019-02-28 --publish                    | Unknown option: '--publish'
        exporting before judging             | export --out {}/out                                   | nothing has been judged
        exporting to nowhere                 | export                                                | Missing required option: '--out=DIR'
        exporting a metric that there is not | export --out {}/out --metric exit_report_ontime       | there is no metric 'exit_report_ontime'; the nearest are exit_report_on_time,
        explaining a metric there is not     | explain action_plan                                   | the nearest are whp_action_plan_days,
        explaining none                      | explain                                               | Missing required parameter: 'METRIC'
        settings that are not there          | status --settings {}/missing.yaml                     | missing.yaml
        settings with three faults: one      | status --settings {}/wrong.yaml                       | wrong.yaml line 1: people
        settings with three faults: two      | status --settings {}/wrong.yaml                       | wrong.yaml line 2: landig is not known; did you mean landing?
        settings with three faults: three    | status --settings {}/wrong.yaml                       | comes without url
        settings that are no YAML            | status --settings {}/broken.yaml                      | broken.yaml line 2
        a sample of nobody                   | sample --out {}/sample --referrals 0                  | write 1 or more
        a sample over something else         | sample --out {}/landing                               | is there already
        """)
    void wrongUseIsRefusedWithTwo(String situation, String arguments, String said) {
        Calling calling = Calling.waymark(arguments.isEmpty() ? new String[0] : inHome(arguments));
        assertThat(calling.out() + calling.err()).as(situation).contains(said).doesNotContain("\tat ");
        assertThat(calling.code()).as(situation).isEqualTo(2);
        assertThat(folder.resolve("home/lake")).as(situation).doesNotExist();
        assertThat(folder.resolve("out")).as(situation).doesNotExist();
    }

    @Test
    void statusOfAHomeWhereNothingRanSaysWhatToTry() {
        Calling status = Sample.done(0, inHome("status"));
        assertThat(status.out()).contains("Nothing has run in", "Try: waymark demo");
    }

    @Test
    void helpIsNoFault() {
        assertThat(Sample.done(0, "--help").out()).contains("demo", "Exit codes:", "Begin with:  waymark demo");
        assertThat(Sample.done(0, "run", "--help").out()).contains("--landing", "--known-on");
        assertThat(Sample.done(0, "--version").out()).startsWith("Waymark ");
        assertThat(Sample.done(0, "run", "--version").out()).startsWith("Waymark ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "publish", "export --out {}/out", "sql"})
    void aLakeOfANewerWaymarkIsLeftAlone(String command) throws IOException {
        Path home = folder.resolve("home");
        RunLock.take(home).close();
        OwnFiles.makeFolder(home.resolve("lake"));
        Files.writeString(folder.resolve("home/lake/lake.json"), "{\"format\": 2}");
        assertThat(Sample.done(2, inHome(command)).err()).contains("was made by a newer Waymark", "update Waymark");
    }

    @Test
    void aHomeThatIsAFileIsRefused() {
        Calling calling = Sample.done(
                3,
                "take-in",
                "--home",
                folder.resolve("file").toString(),
                "--landing",
                folder.resolve("landing").toString());
        assertThat(calling.err()).contains("give another --home");
    }

    @Test
    void twoRunsAtOnceAreOneTooMany() {
        try (RunLock held = RunLock.take(folder.resolve("home"))) {
            for (String command : new String[] {
                "run --landing {}/landing --as-of 2019-02-28",
                "take-in --landing {}/landing",
                "judge --as-of 2019-02-28",
                "publish",
                "export --out {}/out"
            }) {
                Calling calling = Sample.done(3, inHome(command));
                assertThat(calling.err())
                        .as(command)
                        .contains(
                                "another run is at work on",
                                "(process " + ProcessHandle.current().pid(),
                                "wait for it");
            }
            assertThat(held).isNotNull();
        }
        Sample.done(0, inHome("take-in --landing {}/landing"));
    }

    private String[] inHome(String arguments) {
        String[] words = arguments.replace("{}", folder.toString()).split(" ", -1);
        Stream<String> home = List.of("sample", "explain", "rum").contains(words[0])
                ? Stream.of()
                : Stream.of("--home", folder.resolve("home").toString());
        return Stream.concat(Arrays.stream(words), home).toArray(String[]::new);
    }
}

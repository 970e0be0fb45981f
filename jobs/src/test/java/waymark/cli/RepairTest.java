package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.schedule.RunLock;

/** A lake of which a file is torn, empty or missing: what is said of it, and what becomes of it. */
class RepairTest {

    private static final String ANOTHER_DAY = "2019-02-27";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void aHomeOfItsOwn() throws IOException {
        home = folder.resolve("home");
        SmallWorld.shared().copyHome(home);
    }

    @ParameterizedTest(name = "{0} of {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # file    | table    | damage  | said by      | what is said
            commit    | delivery | emptied | judge        | is empty
            commit    | referral | emptied | judge        | is empty
            commit    | referral | cut     | judge        | is cut off
            data      | referral | deleted | judge        | is missing
            data      | referral | cut     | judge        | cannot be read
            data      | delivery | emptied | judge        | cannot be read
            data      | finding  | deleted | export       | is missing
            commit    | measure  | cut     | export       | is cut off
            commit    | run      | cut     | export       | is cut off
            """)
    void whatIsDamagedIsNamedAndRebuilt(String file, String table, String damage, String command, String said)
            throws IOException {
        Path damaged = file.equals("commit") ? lastCommit(table) : dataFile(table);
        damage(damaged, damage);

        Calling failed = command.equals("judge")
                ? judge(ANOTHER_DAY)
                : Calling.waymark(
                        "export",
                        "--home",
                        home.toString(),
                        "--out",
                        folder.resolve("out").toString());
        assertThat(failed.err())
                .contains(damaged.getFileName().toString(), said, "waymark repair")
                .doesNotContain("unexpectedly");
        assertThat(failed.code()).isEqualTo(3);

        Calling repaired = repair();
        assertThat(repaired.out()).contains(damaged.getFileName().toString());
        assertThat(repaired.code())
                .as(repaired.out() + repaired.err())
                .isEqualTo(List.of("delivery", "run").contains(table) ? 1 : 0);
        assertThat(Calling.waymark(
                                "export",
                                "--home",
                                home.toString(),
                                "--out",
                                folder.resolve("out").toString())
                        .err())
                .contains("nothing has been judged");

        SmallWorld.takeIn(home, SmallWorld.shared().landing());
        Sample.assertSameExport(Sample.judge(home), SmallWorld.shared().export());
        assertThat(repair().out()).contains("The lake is whole");
    }

    @Test
    void whatIsNoLongerInTheLandingFolderIsListed() throws IOException {
        Path landing = folder.resolve("landing");
        SmallWorld.copy(SmallWorld.shared().landing(), landing);
        List<Path> referrals = files(landing, "referral_");
        for (Path each : referrals) {
            Files.delete(each);
        }
        Files.delete(dataFile("referral"));

        Calling repaired = repair(landing);

        assertThat(repaired.code()).as(repaired.err()).isEqualTo(1);
        assertThat(repaired.out())
                .contains("This cannot be rebuilt")
                .contains("rows of " + landing.relativize(referrals.get(0))
                        + ", which is no longer in the landing folder");
    }

    @Test
    void nobodyWhoIsSealedComesBack() throws IOException {
        Path landing = folder.resolve("landing");
        SmallWorld.copy(SmallWorld.shared().landing(), landing);
        Path gone = files(landing, "referral_").get(0);
        Files.delete(gone);
        Files.createDirectories(home.resolve("lake/sealed/_delta_log"));
        Files.writeString(home.resolve("lake/sealed/_delta_log/00000000000000000000.json"), "");

        Calling refused = repair(landing);

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains(
                        "the list of sealed people is damaged",
                        landing.relativize(gone).toString());
        assertThat(repair(SmallWorld.shared().landing()).code()).isZero();
    }

    @Test
    void refusesWhileARunHoldsTheLock() {
        try (RunLock lock = RunLock.take(home)) {
            assertThat(lock.isUnsettled()).isFalse();
            assertThat(repair().err()).contains("another run is at work on");
        }
    }

    @ParameterizedTest
    @CsvSource({"lake/lake.json, lake.json is empty", "keys/person-key, the key of this lake is missing or empty"})
    void withoutKeyOrFormatTheBackupIsNamed(String file, String said) throws IOException {
        Files.deleteIfExists(home.resolve("lake/.lake.json.crc"));
        damage(home.resolve(file), "emptied");

        Calling failed = judge(Sample.AS_OF);

        assertThat(failed.err()).contains(said, "put ").doesNotContain("unexpectedly");
        assertThat(failed.code()).isGreaterThan(1);
        assertThat(home.resolve(file)).isEmptyFile();
    }

    private Calling judge(String day) {
        return Calling.waymark("judge", "--home", home.toString(), "--as-of", day);
    }

    private Calling repair() {
        return repair(SmallWorld.shared().landing());
    }

    private Calling repair(Path landing) {
        return Calling.waymark("repair", "--home", home.toString(), "--landing", landing.toString());
    }

    private Path lastCommit(String table) throws IOException {
        List<Path> commits = files(home.resolve("lake").resolve(table).resolve("_delta_log"), "0").stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        return commits.get(commits.size() - 1);
    }

    private Path dataFile(String table) throws IOException {
        return files(home.resolve("lake").resolve(table), "part-").get(0);
    }

    private static List<Path> files(Path in, String beginning) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> !file.toString().endsWith(".ctl.json"))
                    .sorted()
                    .toList();
        }
    }

    private static void damage(Path file, String how) throws IOException {
        switch (how) {
            case "deleted" -> Files.delete(file);
            case "emptied" -> cut(file, 0);
            default -> cut(file, Files.size(file) / 2);
        }
    }

    private static void cut(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes);
        }
    }
}

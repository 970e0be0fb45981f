package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.contract.FeedCatalogue;
import waymark.lake.FaultyFiles;
import waymark.lake.FaultyFiles.Fault;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.schedule.RunLock;

/** The disk fails while files are taken in or figures judged: the next run comes to the same figures, and tidies up. */
class FaultyRunTest {

    /** How many calls to fail at for each fault; every one of some thousands with -Dwaymark.faults=all. */
    private static final int SAMPLED = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theNextRunComesToTheSameFigures(Fault fault) throws IOException {
        Path landing = SmallWorld.shared().landing();
        FaultyFiles.begin(lakeIn("undisturbed"), fault, Integer.MAX_VALUE);
        String first = work(folder.resolve("undisturbed"), landing);
        int calls = FaultyFiles.end();
        assertThat(first).isEmpty();
        assertThat(calls).isGreaterThan(1000);

        for (int at : moments(fault, calls).toArray()) {
            String name = fault + "-" + at;
            FaultyFiles.begin(lakeIn(name), fault, at);
            String said = work(folder.resolve(name), landing);
            FaultyFiles.end();

            assertThat(said).as("what is said when call %d fails", at).doesNotContain("unexpectedly");
            assertThat(work(folder.resolve(name), landing))
                    .as("after call %d failed", at)
                    .isEmpty();
            Sample.assertSameExport(
                    Sample.export(folder.resolve(name)), SmallWorld.shared().export());
            assertThat(Leftover.rows(folder.resolve(name)))
                    .as("left by call %d", at)
                    .isEmpty();
        }
    }

    /** Spread over all calls, at other ones for each fault. */
    private static IntStream moments(Fault fault, int calls) {
        if ("all".equals(System.getProperty("waymark.faults"))) {
            return IntStream.rangeClosed(1, calls);
        }
        int shift = List.of(Fault.values()).indexOf(fault);
        return IntStream.range(0, SAMPLED)
                .map(i -> 1 + (i * Fault.values().length + shift) * calls / (SAMPLED * Fault.values().length));
    }

    @Test
    void rowsOfATakeInThatWasKilledAreDeletedByTheNextRun() throws IOException {
        Path home = folder.resolve("home");
        SmallWorld.shared().copyHome(home);
        Lake lake = new Lake(home.resolve("lake").toString());
        LakeTable referral = LakeTable.of(FeedCatalogue.load().feed("referral").orElseThrow());
        Object[] row = lake.rows(referral).next().clone();
        row[referral.indexOf(LakeTable.DELIVERY_ID)] = "20190228-000000-dead-0";
        lake.append(referral, List.<Object[]>of(row).iterator());
        try (RunLock killed = RunLock.take(home)) {
            killed.unsettle();
        }
        long before = dataFiles(home);
        assertThat(Leftover.rows(home)).containsExactly("referral 20190228-000000-dead-0");

        SmallWorld.takeIn(home, SmallWorld.shared().landing());

        assertThat(Leftover.rows(home)).isEmpty();
        assertThat(dataFiles(home)).isEqualTo(before - 1);
        Sample.assertSameExport(Sample.judge(home), SmallWorld.shared().export());
    }

    private Path lakeIn(String home) {
        return folder.resolve(home).resolve("lake");
    }

    /** Takes in and judges; returns what is complained of. */
    private static String work(Path home, Path landing) {
        Calling taken = Calling.waymark("take-in", "--home", home.toString(), "--landing", landing.toString());
        if (taken.code() > 1) {
            return taken.err();
        }
        return Calling.waymark("judge", "--home", home.toString(), "--as-of", Sample.AS_OF)
                .err();
    }

    private static long dataFiles(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lake/referral"))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }
}

package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** Which files a take-in looks at, and what it leaves behind. */
class TakeInFilesTest {

    private static final String EVENTS = Csv.events("E1,R1,", "E2,R1,", "E3,R2,");
    private static final String FILE = "WHP-01/participant_event_WHP-01_20200301_001.csv";

    @TempDir
    private Path folder;

    private TakeInHome home;

    @BeforeEach
    void open() {
        home = new TakeInHome(folder);
    }

    @Test
    void takesInNewFilesOnceAndThenLooksAtNothing() {
        home.put(FILE, EVENTS)
                .put("WHP-01/participation_WHP-01_20200301_001.csv", Csv.participations("R1,2020-02-10,", "R2,never,"))
                .put("README.txt", "not a delivery")
                .put("nonsense.csv", "?");

        TakenIn first = home.takeIn();

        assertThat(first).isEqualTo(new TakenIn(3, 1, 1, 5, List.of("README.txt"), 0, List.of()));
        assertThat(home.rows("participant_event")).hasSize(3);
        assertThat(home.rows("participation")).hasSize(1);
        assertThat(home.values(LakeTables.PROBLEM, "row", "fault", "code", "column", "level", "referral_id"))
                .containsExactly("2 1 BAD_DATE start_date ROW R2");
        assertThat(home.values(LakeTables.DELIVERY, "path", "reason", "records"))
                .containsExactly(
                        FILE + " null 3",
                        "WHP-01/participation_WHP-01_20200301_001.csv null 2",
                        "nonsense.csv BAD_NAME 0");
        long version = home.lake().version(LakeTables.DELIVERY);

        assertThat(home.takeIn()).isEqualTo(new TakenIn(0, 0, 0, 0, List.of("README.txt"), 0, List.of()));
        assertThat(home.lake().version(LakeTables.DELIVERY)).isEqualTo(version);

        home.put("WHP-01/participant_event_WHP-01_20200302_001.csv", Csv.events("E9,R1,"));
        assertThat(home.takeIn().files()).isEqualTo(1);
        assertThat(home.values(LakeTable.of(Written.contract("participant_event")), "event_id", "row", "line"))
                .containsExactly("E1 1 2", "E2 2 3", "E3 3 4", "E9 1 2");
    }

    @Test
    void theLandingFolderMayLieElsewhere() throws IOException {
        home.put(FILE, EVENTS);
        home.takeIn();

        Path moved = Files.move(home.landing(), folder.resolve("another landing folder"));

        assertThat(home.takeIn(moved, null).files()).isZero();
    }

    @Test
    void aControlFileThatComesLaterDecides() {
        home.put(FILE, EVENTS);
        home.takeIn();
        home.judge();
        assertThat(home.ledger()).containsExactly(Map.entry(FILE, "ACCEPTED 3 0 0 3 0 0"));

        home.put(FILE + Csv.CONTROL, "{\"rows\": 4}");
        assertThat(home.takeIn()).isEqualTo(new TakenIn(1, 1, 0, 0, List.of(), 0, List.of()));
        home.judge();
        assertThat(home.ledger()).containsExactly(Map.entry(FILE, "REJECTED BAD_ROW_COUNT 0 0 0 0 0 0"));

        home.put(FILE + Csv.CONTROL, "{\"rows\": 3, \"contract\": \"1.0\"}");
        assertThat(home.takeIn()).isEqualTo(new TakenIn(1, 0, 0, 3, List.of(), 0, List.of()));
        home.judge();
        assertThat(home.ledger()).containsExactly(Map.entry(FILE, "ACCEPTED 3 0 0 3 0 0"));
        assertThat(home.rows("participant_event")).hasSize(3);
        assertThat(home.takeIn().files()).isZero();
    }

    @Test
    void aTakeInThatWasKilledLeavesNothingThatCounts() {
        home.put(FILE, EVENTS);
        home.takeIn();
        home.loseTheLedgersLastCommit();
        assertThat(home.rows("participant_event")).hasSize(3);
        assertThat(home.rows(LakeTables.DELIVERY)).isEmpty();

        assertThat(home.takeIn().files()).isEqualTo(1);
        home.judge();

        assertThat(home.ledger()).containsExactly(Map.entry(FILE, "ACCEPTED 3 0 0 3 0 0"));
        assertThat(home.values(LakeTables.UNSETTLED, "row", "standing", "referral_id", "missing"))
                .containsExactly("1 WAITING R1 referral", "2 WAITING R1 referral", "3 WAITING R2 referral");
    }

    @Test
    void norDoesOneThatWasKilledOverAFileWhoseControlFileWasMended() {
        home.put(FILE, EVENTS).put(FILE + Csv.CONTROL, "{\"rows\": 4}");
        home.takeIn();
        home.put(FILE + Csv.CONTROL, "{\"rows\": 3, \"complete\": true}");
        home.takeIn();
        home.loseTheLedgersLastCommit();

        assertThat(home.takeIn()).isEqualTo(new TakenIn(1, 0, 0, 3, List.of(), 0, List.of()));
        home.judge();

        assertThat(home.ledger()).containsExactly(Map.entry(FILE, "ACCEPTED 3 0 0 3 0 0"));
    }

    @Test
    void aHalfWrittenFileIsSentAgainUnderANewName() {
        byte[] whole = Taken.gzip(EVENTS.getBytes(StandardCharsets.UTF_8));
        String again = "WHP-01/participant_event_WHP-01_20200301_002.csv.gz";
        home.put(FILE + ".gz", Arrays.copyOf(whole, whole.length - 9));
        home.takeIn();
        home.put(FILE + ".gz", whole).put(again, whole);
        home.takeIn();
        home.judge();

        assertThat(home.values(LakeTables.LEDGER, "path", "status", "reason", "rows_in"))
                .containsExactly(
                        FILE + ".gz REJECTED SAME_NAME 0",
                        FILE + ".gz REJECTED UNREADABLE 0",
                        again + " ACCEPTED null 3");
    }

    @Test
    void oneNameInTwoFoldersIsTheSameFileOrRefused() {
        String name = "participant_event_WHP-01_20200301_001.csv";
        home.put("b/" + name, EVENTS).put("c/" + name, Csv.events("E7,R1,"));
        home.takeIn();
        // It comes last and is the first all the same: the folder decides.
        home.put("a/" + name, EVENTS);
        home.takeIn();
        home.judge();

        assertThat(home.ledger())
                .containsExactly(
                        Map.entry("a/" + name, "ACCEPTED 3 0 0 3 0 0"),
                        Map.entry("b/" + name, "DUPLICATE 3 0 0 0 3 0"),
                        Map.entry("c/" + name, "REJECTED SAME_NAME 0 0 0 0 0 0"));
    }

    @Test
    void filesDatedAfterTheDayToBeKnownOnAreLeftForLater() {
        String later = "WHP-01/participant_event_WHP-01_20200302_001.csv";
        home.put(FILE, EVENTS).put(later, Csv.events("E9,R1,")).put("nonsense.csv", "?");

        assertThat(home.takeIn(LocalDate.of(2020, 2, 29))).isEqualTo(new TakenIn(0, 0, 0, 0, List.of(), 3, List.of()));
        assertThat(home.takeIn(LocalDate.of(2020, 3, 1))).isEqualTo(new TakenIn(1, 0, 0, 3, List.of(), 2, List.of()));
        assertThat(home.rows("participant_event")).hasSize(3);
        assertThat(home.takeIn()).isEqualTo(new TakenIn(2, 1, 0, 1, List.of(), 0, List.of()));
        assertThat(home.values(LakeTables.DELIVERY, "path")).containsExactly(FILE, later, "nonsense.csv");
    }
}

package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTables;

/** Special Customer Records are kept out, and taken out, with all that hangs together with them. */
class TakeInSealedTest {

    // Without four characters in common, so that compression leaves them whole and they are found in the bytes of a
    // file.
    private static final String MARKED = "QUORUM-7731";
    private static final String SAME_PERSON = "VELVET/4402";
    private static final String CHAINED = "JIGSAW.9917";
    private static final String OTHER = "THIMBLE:1250";

    private static final String DAY_2 = "referral_dwp_20200304_001.csv";

    @TempDir
    private Path folder;

    private TakeInHome home;

    @BeforeEach
    void takeInTheDayBefore() {
        home = new TakeInHome(folder);
        home.put("provider_dwp_20200101_001.csv", Csv.providers("P07,Provider P07,PRIME"))
                .put("contract_dwp_20200101_001.csv", Csv.contracts("WHP-01,WHP,P07,A1,Area,ENGLAND,2017-11-01,false"))
                .put("jobcentre_dwp_20200101_001.csv", Csv.jobcentres("J1,Jobcentre 1,ENGLAND"))
                .put(
                        "referral_dwp_20200303_001.csv",
                        Csv.referrals(
                                MARKED + ",QQ000001A,WHP-01,2020-02-03,,",
                                SAME_PERSON + ",QQ000001A,WHP-01,2020-02-04,,",
                                CHAINED + ",QQ000002A,WHP-01,2020-02-03,,",
                                OTHER + ",QQ000003A,WHP-01,2020-02-03,,"))
                .put(
                        "participation_WHP-01_20200303_001.csv",
                        Csv.participations(MARKED + ",2020-02-10,", OTHER + ",2020-02-10,", CHAINED + ",soon,"))
                .put(
                        "participant_event_WHP-01_20200303_001.csv",
                        Csv.events("E1," + SAME_PERSON + ",", "E2," + OTHER + ",", "E1," + SAME_PERSON + ",true"))
                .put(
                        "exit_event_jcp_20200303_001.csv",
                        Csv.exitEvents("X1,QQ000002A,WHP-01,", "X2,QQ000003A,WHP-01,", "X3,QQ000002B,WHP-01,true"));
    }

    @Test
    void aMarkedRowTakesOutEverythingThatHangsTogetherWithIt() {
        home.takeIn();
        home.judge();
        for (String referral : List.of(MARKED, SAME_PERSON, CHAINED)) {
            assertThat(home.filesWith(referral)).anyMatch(file -> file.startsWith("referral"));
            assertThat(home.filesWith(referral)).anyMatch(file -> file.startsWith("finding"));
        }

        // The mark seals its referral and its person, and so the person's other referral; a record of that one names
        // another person too, and so seals that person's referral in turn.
        home.put(
                DAY_2,
                Csv.referrals(
                        MARKED + ",QQ000001A,WHP-01,2020-02-03,SCR,", SAME_PERSON + ",QQ000002A,WHP-01,2020-02-04,,"));
        home.takeIn();
        // What was judged before, findings and facts, goes with the next judging.
        assertThat(home.filesWith(MARKED)).allMatch(file -> file.startsWith("finding") || file.startsWith("current_"));
        home.judge();

        for (String sealed : List.of(MARKED, SAME_PERSON, CHAINED)) {
            assertThat(home.filesWith(sealed)).isEmpty();
        }
        for (String nino : List.of("QQ000001A", "QQ000002A")) {
            assertThat(home.filesWith(Taken.PSEUDONYMS.personKey(nino))).allMatch(file -> file.startsWith("sealed/"));
        }
        assertThat(home.filesWith(OTHER)).isNotEmpty();
        assertThat(sealedRows())
                .containsExactlyInAnyOrder(
                        "exit_event_jcp_20200303_001.csv#1",
                        "exit_event_jcp_20200303_001.csv#3",
                        "participant_event_WHP-01_20200303_001.csv#1",
                        "participant_event_WHP-01_20200303_001.csv#3",
                        "participation_WHP-01_20200303_001.csv#1",
                        "participation_WHP-01_20200303_001.csv#3",
                        "referral_dwp_20200303_001.csv#1",
                        "referral_dwp_20200303_001.csv#2",
                        "referral_dwp_20200303_001.csv#3",
                        DAY_2 + "#1",
                        DAY_2 + "#2");
        assertThat(home.ledger())
                .containsEntry("referral_dwp_20200303_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry("participation_WHP-01_20200303_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry("participant_event_WHP-01_20200303_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry("exit_event_jcp_20200303_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry(DAY_2, "ACCEPTED 0 0 0 0 0 0");
        assertThat(home.rows(LakeTables.PROBLEM)).isEmpty();
    }

    @Test
    void whatIsSealedStaysOutWheneverItComesAgain() {
        home.put(DAY_2, Csv.referrals(MARKED + ",QQ000001A,WHP-01,2020-02-03,SCR,"));
        home.takeIn();
        home.put(
                        "participation_WHP-01_20200305_001.csv",
                        Csv.participations(MARKED + ",2020-02-10,", SAME_PERSON + ",wrong,", OTHER + ",2020-02-11,"))
                .put(
                        "referral_dwp_20200305_001.csv",
                        // Withdrawn, corrected and without the mark: sealed all the same, and so is a person who is new
                        // to it.
                        Csv.referrals(MARKED + ",,,,,true", MARKED + ",QQ000009A,WHP-01,2020-02-03,NONE,"));
        home.takeIn();
        home.put("exit_event_jcp_20200306_001.csv", Csv.exitEvents("X9,qq 00 00 09 d,WHP-01,"));
        home.takeIn();
        home.judge();

        assertThat(home.filesWith(MARKED)).isEmpty();
        assertThat(home.filesWith(SAME_PERSON)).isEmpty();
        assertThat(home.ledger())
                .containsEntry("participation_WHP-01_20200305_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry("referral_dwp_20200305_001.csv", "ACCEPTED 0 0 0 0 0 0")
                .containsEntry("exit_event_jcp_20200306_001.csv", "ACCEPTED 0 0 0 0 0 0");
    }

    @Test
    void aMarkCountsOnARowThatIsRefusedButNotInAFileThatIs() {
        home.put("referral_dwp_20200304_001.csv", Csv.referrals(MARKED + ",ZZ000001A,WHP-01,no date,SCR,"))
                .put("referral_dwp_20200304_002.csv", Csv.referrals(OTHER + ",QQ000003A,WHP-01,2020-02-03,SCR,"))
                .put("referral_dwp_20200304_002.csv" + Csv.CONTROL, "{\"rows\": 2}");
        home.takeIn();

        assertThat(home.filesWith(MARKED)).isEmpty();
        assertThat(home.filesWith(OTHER)).isNotEmpty();
    }

    @Test
    void aMarkInAFileThatIsRefusedForItsNameDoesNotCount() {
        home.put("a/referral_dwp_20200304_001.csv", Csv.referrals("R-9,QQ000004A,WHP-01,2020-02-03,,"));
        home.takeIn();
        home.put("b/referral_dwp_20200304_001.csv", Csv.referrals(OTHER + ",QQ000003A,WHP-01,2020-02-03,SCR,"));
        home.takeIn();

        assertThat(home.filesWith(OTHER)).isNotEmpty();
        assertThat(home.rows(LakeTables.SEALED)).isEmpty();
    }

    @Test
    void aRemovalThatWasKilledIsDoneByTheNextTakeIn() {
        home.takeIn();
        // What a take-in leaves that is killed once it has shut the gate.
        home.lake()
                .append(
                        LakeTables.SEALED,
                        List.of(
                                        new Object[] {Taken.PSEUDONYMS.sealOf(MARKED), null, false, false},
                                        new Object[] {null, Taken.PSEUDONYMS.personKey("QQ000001A"), false, false})
                                .iterator());
        home.put("participation_WHP-01_20200305_001.csv", Csv.participations(OTHER + ",2020-02-11,"));
        home.takeIn();

        assertThat(home.filesWith(MARKED)).isEmpty();
        assertThat(home.filesWith(SAME_PERSON)).isEmpty();
        assertThat(home.filesWith(OTHER)).isNotEmpty();
        long version = home.lake().version(LakeTables.SEALED_ROW);
        home.put("participation_WHP-01_20200306_001.csv", Csv.participations(OTHER + ",2020-02-12,"));
        home.takeIn();
        assertThat(home.lake().version(LakeTables.SEALED_ROW)).isEqualTo(version);
    }

    /** The rows of which only their place is left, each file#row. */
    private List<String> sealedRows() {
        Map<Object, Object> files = new HashMap<>();
        for (Object[] delivery : home.rows(LakeTables.DELIVERY)) {
            files.put(delivery[0], delivery[LakeTables.DELIVERY.indexOf("path")]);
        }
        List<String> rows = new ArrayList<>();
        home.rows(LakeTables.SEALED_ROW).forEach(row -> rows.add(files.get(row[0]) + "#" + row[1]));
        return rows;
    }
}

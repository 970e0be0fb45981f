package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.SharedSpark;
import waymark.problem.WaymarkException;

/** What an erasure takes with it, what it leaves, and what it refuses. */
class ErasureTest {

    // Without four characters in common, so that compression leaves them whole and they are found in the bytes of a
    // file.
    private static final String FIRST = "QUORUM-7731";
    private static final String SECOND = "VELVET/4402";
    private static final String OTHER = "THIMBLE:1250";
    private static final String PAID_FOR = "JIGSAW.9917";

    private static final String TWICE_REFERRED = "QQ000001A";
    private static final LocalDate LAST_START = LocalDate.of(2022, 10, 31);
    private static final LocalDate KEPT_UNTIL = LocalDate.of(2034, 12, 31);

    @TempDir
    private Path folder;

    private TakeInHome home;

    @BeforeEach
    void takeIn() {
        home = new TakeInHome(folder);
        home.put("provider_dwp_20200101_001.csv", Csv.providers("P07,Provider P07,PRIME"))
                .put(
                        "contract_dwp_20200101_001.csv",
                        Csv.contracts(
                                "WHP-01,WHP,P07,A1,Area,WALES,2017-11-01,false",
                                "WHP-02,WHP,P07,A2,Area,ENGLAND,2017-11-01,true"))
                .put("jobcentre_dwp_20200101_001.csv", Csv.jobcentres("J1,Jobcentre 1,ENGLAND"))
                .put(
                        "referral_dwp_20200303_001.csv",
                        Csv.referrals(
                                FIRST + "," + TWICE_REFERRED + ",WHP-01,2020-02-03,,",
                                SECOND + "," + TWICE_REFERRED + ",WHP-01,2020-02-04,,",
                                PAID_FOR + ",QQ000002A,WHP-02,2020-02-03,,",
                                OTHER + ",QQ000003A,WHP-01,2020-02-03,,"))
                .put(
                        "participation_WHP-01_20200303_001.csv",
                        Csv.participations(FIRST + ",2020-02-10,", OTHER + ",2020-02-10,", SECOND + ",soon,"))
                .put("participation_WHP-02_20200303_001.csv", Csv.participations(PAID_FOR + ",2020-02-10,"))
                .put(
                        "exit_event_jcp_20200303_001.csv",
                        Csv.exitEvents("X1," + TWICE_REFERRED + ",WHP-01,", "X2,QQ000003A,WHP-01,"));
        home.takeIn();
        home.judge();
    }

    @Test
    void aReferralGoesFromEveryVersionOfEveryTableAndNothingElseDoes() {
        Erased erased = request().of(List.of(FIRST), List.of());
        assertThat(erased).isEqualTo(new Erased(Set.of(FIRST), Set.of()));

        assertThat(erase(erased)).isEqualTo(Map.of("participation", 1L, "referral", 1L));

        assertThat(home.filesWith(FIRST)).isEmpty();
        assertThat(home.filesWith(SECOND)).isNotEmpty();
        assertThat(home.filesWith(key(TWICE_REFERRED))).anyMatch(file -> file.startsWith("exit_event/"));
    }

    @Test
    void aPersonGoesWithAllReferralsWithTheirRefusedRowsAndWithRowsUnderTheNumberAlone() {
        Erased erased = request().of(List.of(), List.of("qq 00 00 01 b"));
        assertThat(erased).isEqualTo(new Erased(Set.of(FIRST, SECOND), Set.of(key(TWICE_REFERRED))));

        assertThat(erase(erased))
                .isEqualTo(Map.of("exit_event", 1L, "participation", 1L, "problem", 1L, "referral", 2L));

        for (String gone : List.of(FIRST, SECOND, key(TWICE_REFERRED))) {
            assertThat(home.filesWith(gone)).isEmpty();
        }
        assertThat(home.filesWith(OTHER)).isNotEmpty();
        assertThat(home.ledger())
                .containsEntry("referral_dwp_20200303_001.csv", "ACCEPTED 2 2 0 0 0 0")
                .containsEntry("exit_event_jcp_20200303_001.csv", "ACCEPTED 1 1 0 0 0 0");
    }

    @Test
    void theLastReferralOfAPersonTakesTheRowsUnderTheNumberAlone() {
        erase(request().of(List.of(FIRST), List.of()));
        assertThat(request().of(List.of(SECOND), List.of()))
                .isEqualTo(new Erased(Set.of(SECOND), Set.of(key(TWICE_REFERRED))));
    }

    @Test
    void whatIsErasedStaysOutAndWhoIsReferredAgainComesIn() {
        erase(request().of(List.of(), List.of(TWICE_REFERRED)));
        home.put(
                        "participation_WHP-01_20200305_001.csv",
                        Csv.participations(FIRST + ",2020-02-10,", OTHER + ",2020-02-11,"))
                .put(
                        "referral_dwp_20200305_001.csv",
                        Csv.referrals(
                                SECOND + "," + TWICE_REFERRED + ",WHP-01,2020-02-04,,",
                                "R-9," + TWICE_REFERRED + ",WHP-01,2020-02-03,,"));
        home.takeIn();
        home.judge();

        assertThat(home.filesWith(FIRST)).isEmpty();
        assertThat(home.filesWith(SECOND)).isEmpty();
        assertThat(home.values(LakeTable.of(Written.contract("referral")), "referral_id"))
                .containsExactlyInAnyOrder("R-9", OTHER, PAID_FOR);
        assertThat(home.ledger())
                .containsEntry("participation_WHP-01_20200305_001.csv", "ACCEPTED 1 1 0 0 0 0")
                .containsEntry("referral_dwp_20200305_001.csv", "ACCEPTED 1 1 0 0 0 0");
    }

    @Test
    void anErasureThatWasKilledIsFinishedByTheNextRun() {
        home.lake()
                .append(
                        LakeTables.SEALED,
                        List.of(
                                        new Object[] {Taken.PSEUDONYMS.sealOf(FIRST), null, false, true},
                                        new Object[] {Taken.PSEUDONYMS.sealOf(SECOND), null, false, true},
                                        new Object[] {null, key(TWICE_REFERRED), false, true})
                                .iterator());
        home.takeIn();
        home.judge();

        for (String gone : List.of(FIRST, SECOND, key(TWICE_REFERRED))) {
            assertThat(home.filesWith(gone)).isEmpty();
        }
        assertThatCode(() -> request().of(List.of(FIRST), List.of())).doesNotThrowAnyException();
    }

    @Test
    void whomTheLakeDoesNotHoldIsRefused() {
        assertThatThrownBy(() -> request().of(List.of(OTHER, "R-404"), List.of()))
                .isInstanceOf(WaymarkException.class)
                .hasMessage("the lake holds no referral R-404: write it as the referral file does; nothing was erased");
        assertThatThrownBy(() -> request().of(List.of(), List.of("QQ000003A", "QQ999999A")))
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith("the lake holds no referral of 1 person of those in the file")
                .hasMessageNotContaining("QQ999999");
    }

    @Test
    void evidenceOfAStartThatTheFundPaysForIsKeptUntilItsDay() {
        Erased erased = request().of(List.of(PAID_FOR, OTHER), List.of());
        assertThatThrownBy(() -> request().requireErasable(erased, KEPT_UNTIL, LAST_START, KEPT_UNTIL))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("is kept until 2034-12-31")
                .hasMessageContaining(PAID_FOR)
                .hasMessageNotContaining(OTHER);
        assertThatCode(() -> request().requireErasable(erased, KEPT_UNTIL.plusDays(1), LAST_START, KEPT_UNTIL))
                .doesNotThrowAnyException();
        assertThatCode(() -> request().requireErasable(erased, KEPT_UNTIL, LocalDate.of(2020, 2, 9), KEPT_UNTIL))
                .as("started after the last day that the fund pays for")
                .doesNotThrowAnyException();
        Erased welsh = request().of(List.of(OTHER), List.of());
        assertThatCode(() -> request().requireErasable(welsh, KEPT_UNTIL, LAST_START, KEPT_UNTIL))
                .doesNotThrowAnyException();
    }

    private ErasureRequest request() {
        return new ErasureRequest(SharedSpark::context, home.lake(), Taken.CATALOGUE, Taken.PSEUDONYMS);
    }

    /** Erases, and judges, for what was judged before goes with the next judging. */
    private Map<String, Long> erase(Erased erased) {
        Map<String, Long> rows = new TakeIn(
                        SharedSpark::context,
                        home.lake(),
                        Taken.CATALOGUE,
                        Taken.PSEUDONYMS,
                        People.SYNTHETIC,
                        Limits.usual(),
                        Folders.NAMED)
                .erase(erased);
        home.judge();
        return rows;
    }

    private static String key(String nino) {
        return Taken.PSEUDONYMS.personKey(nino);
    }
}

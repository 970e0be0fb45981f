package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.lake.LakeTables;

/** Whose files may lie in which folder. */
class FoldersTest {

    private static final Folders MAPPED = new Folders(
            Map.of(
                    "acme",
                    Set.of("WP-01", "WP-02"),
                    "acme/shared",
                    Set.of(Folders.ANY),
                    "WP-09",
                    Set.of("WP-10"),
                    Folders.ELSEWHERE,
                    Set.of("dwp")),
            Folders.Others.NAMED);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # folder            | sender | named | open  | mapped
            WP-01               | WP-01  | true  | true  | true
            WP-01/2019/late     | WP-01  | true  | true  | true
            WP-01/WP-02         | WP-02  | false | true  | false
            WP-01               | WP-02  | false | true  | false
            WP-01               | dwp    | false | true  | false
            dwp                 | jcp    | false | true  | false
            jcp/2019            | jcp    | true  | true  | true
            # no names of senders: years, words, and nothing
            2019/WP-01          | WP-02  | true  | true  | false
            2019-02             | WP-02  | true  | true  | false
            INBOX               | WP-02  | true  | true  | false
            wp-01               | WP-02  | true  | true  | false
            ''                  | WP-02  | true  | true  | false
            ''                  | dwp    | true  | true  | true
            # the nearest folder that is named decides
            acme                | WP-02  | true  | true  | true
            acme/2019           | WP-01  | true  | true  | true
            acme                | WP-03  | true  | true  | false
            acme/shared/x       | WP-03  | true  | true  | true
            acmeworks           | WP-03  | true  | true  | false
            WP-09               | WP-09  | true  | true  | false
            WP-09               | WP-10  | false | true  | true
            """)
    void saysWhoMayPutAFileThere(String in, String sender, boolean named, boolean open, boolean mapped) {
        String file = "plan_" + sender + "_20190128_001.csv";
        String path = in.isEmpty() ? file : in + "/" + file;
        DeliveryName name = DeliveryName.parse(file, Taken.CATALOGUE).orElseThrow();

        assertThat(Folders.NAMED.forbid(path, name)).isEqualTo(!named);
        assertThat(Folders.OPEN.forbid(path, name)).isEqualTo(!open);
        assertThat(MAPPED.forbid(path, name)).isEqualTo(!mapped);
    }

    @Test
    void aFileOfAnotherIsRefusedWithTheRemedyAndTakesNoNameAway() {
        String plan = "participant_event_WP-02_20200301_001.csv";
        TakeInHome home = new TakeInHome(folder)
                .put("WP-02/" + plan, Csv.events("E1,R1,", "E2,R1,"))
                .put("WP-01/" + plan, Csv.events());
        home.takeIn();
        home.judge();

        assertThat(home.ledger())
                .isEqualTo(Map.of(
                        "WP-01/" + plan, "REJECTED BAD_FOLDER 0 0 0 0 0 0",
                        "WP-02/" + plan, "ACCEPTED 2 0 0 2 0 0"));
        assertThat(home.values(LakeTables.LEDGER, "message"))
                .contains(plan
                        + ": it lies in WP-01/, a folder for files of WP-01, and is named as one of WP-02; put it into"
                        + " WP-02's own folder, or say with the setting folders who may put files there");
    }

    /** What is sealed is gone for good, so whoever may not send referrals must not be able to seal. */
    @Test
    void aReferralFileInAnothersFolderSealsNobody() {
        TakeInHome home = new TakeInHome(folder)
                .put(
                        "dwp/referral_dwp_20200301_001.csv",
                        "referral_id,nino,programme,contract_id,referral_date,"
                                + "referral_status,status_date,jobcentre_id\nR1,QQ123456C,WP,WP-02,2020-02-01,OPEN,2020-02-01,J\n")
                .put(
                        "WP-01/referral_dwp_20200302_001.csv",
                        "referral_id,nino,programme,contract_id,referral_date,"
                                + "referral_status,status_date,jobcentre_id,protection_marker\n"
                                + "R1,QQ123456C,WP,WP-02,2020-02-01,OPEN,2020-02-01,J,SCR\n");
        home.takeIn();

        assertThat(home.rows("referral")).hasSize(1);
        assertThat(home.rows(LakeTables.SEALED)).isEmpty();
    }

    /** Files are looked at again where the setting says something else of them, and of them alone. */
    @Test
    void theSettingCountsForFilesThatCameBeforeToo() {
        String events = "participant_event_WP-02_20200301_001.csv";
        TakeInHome home = new TakeInHome(folder)
                .put("WP-01/" + events, Csv.events("E1,R1,"))
                .put("WP-02/participant_event_WP-02_20200302_001.csv", Csv.events("E2,R1,"));
        Map<String, String> stands = new TreeMap<>();
        for (Folders folders : List.of(Folders.NAMED, Folders.OPEN, Folders.NAMED, Folders.OPEN)) {
            home.with(folders);
            assertThat(home.takeIn().files()).isEqualTo(stands.isEmpty() ? 2 : 1);
            home.judge();
            stands.put(folders + " " + stands.size(), home.ledger().get("WP-01/" + events));
            assertThat(home.takeIn().files()).isZero();
        }

        assertThat(stands.values())
                .containsExactlyInAnyOrder(
                        "REJECTED BAD_FOLDER 0 0 0 0 0 0",
                        "ACCEPTED 1 0 0 1 0 0",
                        "REJECTED BAD_FOLDER 0 0 0 0 0 0",
                        "ACCEPTED 1 0 0 1 0 0");
        assertThat(home.rows("participant_event")).hasSize(2);
    }
}

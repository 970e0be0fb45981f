package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeTables;

/** Whether files come a day at a time, all at once or the last one first: the figures are the same. */
class TakeInOrderTest {

    /** By day: what is delivered on it. Corrections, orphans, withdrawals, transfers, a mark, a name and bytes twice. */
    private static final List<Map<String, String>> DAYS = List.of(
            Map.of(
                    "referral_dwp_20200301_001.csv",
                    Csv.referrals(
                            "R1,QQ000001A,WHP-01,2020-02-03,,",
                            "R2,QQ000002A,WHP-01,2020-02-03,,",
                            "R3,QQ000003A,WHP-09,2020-02-03,,",
                            "R4,QQ000004A,WHP-01,2020-02-03,,",
                            "R5,QQ000004A,WHP-01,2020-02-04,,"),
                    "participation_WHP-01_20200301_001.csv",
                    Csv.participations("R1,2020-02-10,", "R1,2020-02-11,", "R2,2020-02-10,", "R5,2020-02-10,"),
                    "participation_WHP-02_20200301_001.csv",
                    Csv.participations("R1,2020-02-19,", "R2,2020-02-19,"),
                    "participant_event_WHP-01_20200301_001.csv",
                    Csv.events("E1,R1,", "E2,R2,", "E3,R5,", "E4,R9,", "E5,R4,true")),
            Map.of(
                    "provider_dwp_20200302_001.csv",
                    Csv.providers("P07,Provider P07,PRIME"),
                    "contract_dwp_20200302_001.csv",
                    Csv.contracts(
                            "WHP-01,WHP,P07,A1,Area,ENGLAND,2017-11-01,false",
                            "WHP-02,WHP,P07,A2,Area,ENGLAND,2017-11-01,true"),
                    "jobcentre_dwp_20200302_001.csv",
                    Csv.jobcentres("J1,Jobcentre 1,ENGLAND"),
                    // E1 moves to another referral, E2 is withdrawn by a contract that has no part in it.
                    "participant_event_WHP-01_20200302_001.csv",
                    Csv.events("E1,R2,"),
                    "participant_event_WHP-03_20200302_001.csv",
                    Csv.events("E2,,true", "E6,R1,")),
            Map.of(
                    "participant_change_dwp_20200303_001.csv",
                    Csv.transfers("T1,R1,WHP-02"),
                    "second/participation_WHP-01_20200303_001.csv",
                    Csv.participations("R1,2020-02-10,", "R1,2020-02-11,", "R2,2020-02-10,", "R5,2020-02-10,"),
                    "second/participation_WHP-02_20200301_001.csv",
                    Csv.participations("R2,2020-02-20,"),
                    // R5 is sealed through the person of R4.
                    "referral_dwp_20200303_001.csv",
                    Csv.referrals("R2,,,,,true", "R4,QQ000004A,WHP-01,2020-02-03,SCR,")));

    @TempDir
    private Path folder;

    @Test
    void anyOrderOfArrivalGivesTheSame() {
        Map<String, List<String>> atOnce = taken("at once", List.of(DAYS));
        Map<String, List<String>> byDay =
                taken("by day", DAYS.stream().map(List::of).toList());
        List<Map<String, String>> reversed = new ArrayList<>(DAYS);
        Collections.reverse(reversed);
        Map<String, List<String>> backwards =
                taken("backwards", reversed.stream().map(List::of).toList());

        assertThat(byDay).isEqualTo(atOnce);
        assertThat(backwards).isEqualTo(atOnce);
        assertThat(atOnce.get("ledger"))
                .contains(
                        // Rows in less R4 and R5; R1 and R2 superseded or current, R3 waits for its contract.
                        "referral_dwp_20200301_001.csv ACCEPTED 3 1 0 1 0 1",
                        // R2 is withdrawn.
                        "referral_dwp_20200303_001.csv ACCEPTED 1 1 0 0 0 0",
                        // R1: the later delivery counts; R2 waits for its referral; R5 is sealed.
                        "participation_WHP-01_20200301_001.csv ACCEPTED 3 0 0 1 0 2",
                        // R1 by the contract that it went to; R2 waits, foreign or not.
                        "participation_WHP-02_20200301_001.csv ACCEPTED 2 1 0 1 0 0",
                        "second/participation_WHP-02_20200301_001.csv REJECTED SAME_NAME 0 0 0 0 0 0",
                        "second/participation_WHP-01_20200303_001.csv DUPLICATE 3 0 0 0 3 0",
                        // E1 waits at its new referral and so counts at its old one; E2 and E4 wait; E3 and E5 are
                        // sealed.
                        "participant_event_WHP-01_20200301_001.csv ACCEPTED 3 1 0 2 0 0",
                        "participant_event_WHP-01_20200302_001.csv ACCEPTED 1 0 0 1 0 0",
                        // The withdrawal follows a row whose referral is not there, E6 is foreign.
                        "participant_event_WHP-03_20200302_001.csv ACCEPTED 2 1 1 0 0 0");
        assertThat(atOnce.get("finding")).isNotEmpty();
    }

    /** What comes of it when these groups of days arrive one after the other. */
    private Map<String, List<String>> taken(String name, List<List<Map<String, String>>> arrivals) {
        TakeInHome home = new TakeInHome(folder.resolve(name));
        for (List<Map<String, String>> arrival : arrivals) {
            arrival.forEach(day -> day.forEach(home::put));
            home.takeIn();
        }
        home.judge();
        Map<String, List<String>> taken = new LinkedHashMap<>();
        taken.put(
                "ledger",
                home.ledger().entrySet().stream()
                        .map(line -> line.getKey() + " " + line.getValue())
                        .toList());
        taken.put("order", home.values(LakeTables.LEDGER, "ordinal", "path"));
        taken.put("unsettled", home.values(LakeTables.UNSETTLED));
        taken.put("finding", home.values(LakeTables.FINDING));
        taken.put("measure", home.values(LakeTables.MEASURE));
        return taken;
    }
}

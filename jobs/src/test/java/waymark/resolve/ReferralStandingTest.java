package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a referral is there, and who may report on it (findings.md, Loading, Reporters). */
class ReferralStandingTest {

    private static final List<String> SENDERS = List.of("dwp", "C1", "C2", "C3", "C4");
    private static final DeliveryIndex DELIVERIES = Pooled.sentBy(SENDERS.toArray(String[]::new));
    private static final Tools TOOLS =
            Pooled.tools(new ReferenceKeys(Set.of("C1", "C2"), Set.of("J1"), Map.of()), DELIVERIES);

    /** Referral rows are written as contract/Jobcentre, transfers as sender>new contract. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                          | referral rows    | transfers             | there in | reporters
            its contract                                         | C1/J1            |                       | C1       | C1
            a superseded row's contract too                      | C1/J1, C2/J1     |                       | C2       | C1 C2
            a waiting row's contract too: no such contract       | C1/J1, C3/J1     |                       | C1       | C1 C3
            a waiting row's contract too: no such Jobcentre      | C1/J1, C2/J9     |                       | C1       | C1 C2
            only rows that wait: not there                       | C3/J1, C1/J9     |                       |          | C1 C3
            a withdrawal: not there, its reporters stay          | C1/J1, delete    |                       |          | C1
            a withdrawal followed by a row                       | C1/J1, delete, C2/J1 |                   | C2       | C1 C2
            handed over by its contract                          | C1/J1            | C1>C2                 | C1       | C1 C2
            handed over by DWP                                   | C1/J1            | dwp>C2                | C1       | C1 C2
            a contract cannot transfer it to itself              | C1/J1            | C2>C2                 | C1       | C1
            nor to another                                       | C1/J1            | C2>C3                 | C1       | C1
            handed on, whatever comes first                      | C1/J1            | C3>C4, C2>C3, C1>C2   | C1       | C1 C2 C3 C4
            a chain with a gap                                   | C1/J1            | C1>C2, C3>C4          | C1       | C1 C2
            a ring outside stays outside                         | C1/J1            | C2>C3, C3>C2          | C1       | C1
            the new contract need not be known                   | C1/J1            | C1>C4                 | C1       | C1 C4
            a transfer to nobody                                 | C1/J1            | C1>                   | C1       | C1
            """)
    void knowsItsReporters(String situation, String referrals, String transfers, String there, String reporters) {
        for (int seed = 0; seed < 3; seed++) {
            List<PooledRow> rows = rows(referrals, transfers);
            Collections.shuffle(rows, new Random(seed));

            ReferralStanding standing = ReferralStanding.of("R1", rows, TOOLS);

            assertThat(standing.current() == null ? null : standing.current().contractId())
                    .isEqualTo(there);
            assertThat(String.join(" ", new TreeSet<>(standing.reporters()))).isEqualTo(reporters);
        }
    }

    @Test
    void transfersCountWhenSupersededOrRefusedByOthersButNotWhenTheyAreWithdrawals() {
        List<PooledRow> rows = rows("C1/J1", "C1>C2");
        rows.get(1).settle(Standing.SUPERSEDED);
        rows.add(Pooled.withdrawal("participant_change", 1, 9, "change_id=T9", "new_contract_id=C4"));
        rows.add(Pooled.row(
                "participant_change",
                1,
                10,
                "change_id=T10",
                "referral_id=R1",
                "change_type=ADDRESS",
                "new_contract_id=C3"));

        assertThat(ReferralStanding.of("R1", rows, TOOLS).reporters()).containsExactlyInAnyOrder("C1", "C2");
    }

    @Test
    void settlesItsOwnRows() {
        List<PooledRow> rows = rows("C1/J1, C3/J1, C2/J1, C1/J9", null);

        ReferralStanding.of("R1", rows, TOOLS);

        assertThat(rows)
                .extracting(PooledRow::standing)
                .containsExactly(Standing.SUPERSEDED, Standing.WAITING, Standing.CURRENT, Standing.WAITING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                      | referral rows | sender | foreign
            its reporter                     | C1/J1         | C1     | false
            a contract that never held it    | C1/J1         | C2     | true
            DWP and Jobcentre Plus may all   | C1/J1         |        | false
            nothing is foreign to no row     | delete        | C2     | false
            """)
    void tellsWhoIsForeign(String situation, String referrals, String sender, boolean foreign) {
        assertThat(ReferralStanding.of("R1", rows(referrals, null), TOOLS).isForeignTo(sender))
                .isEqualTo(foreign);
    }

    private static List<PooledRow> rows(String referrals, String transfers) {
        List<PooledRow> rows = new ArrayList<>();
        int row = 1;
        for (String referral : referrals.split(", *", -1)) {
            if (referral.equals("delete")) {
                rows.add(Pooled.withdrawal("referral", 0, row++, "referral_id=R1"));
            } else {
                String[] parts = referral.split("/", -1);
                rows.add(Pooled.row(
                        "referral",
                        0,
                        row++,
                        "referral_id=R1",
                        "nino=P1",
                        "referral_date=2020-01-01",
                        "contract_id=" + parts[0],
                        "jobcentre_id=" + parts[1]));
            }
        }
        for (String transfer : transfers == null ? new String[0] : transfers.split(", *", -1)) {
            String[] parts = transfer.split(">", -1);
            rows.add(Pooled.row(
                    "participant_change",
                    SENDERS.indexOf(parts[0]),
                    row,
                    "change_id=T" + row++,
                    "referral_id=R1",
                    "change_type=CONTRACT_TRANSFER",
                    "effective_date=2999-01-01",
                    "new_contract_id=" + parts[1]));
        }
        return rows;
    }
}

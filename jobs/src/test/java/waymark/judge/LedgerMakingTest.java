package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.SharedSpark;
import waymark.resolve.DeliveryFact;
import waymark.resolve.SettledDelivery;

/** What became of the rows of each file (findings.md, Loading, counts). */
class LedgerMakingTest {

    /** In the order of the standings: current, superseded, waiting, foreign, out of scale. */
    private static final Map<Integer, long[]> STANDINGS =
            Map.of(0, new long[] {4, 3, 2, 1, 1}, 1, new long[] {9, 9, 9, 9, 9});

    @TempDir
    private Path folder;

    @Test
    void accountsForEveryRecordOfAnAcceptedFile() {
        Lake lake = new Lake(folder.toString());
        lake.append(
                LakeTables.PROBLEM,
                List.of(
                                // Two rows are refused by themselves; only the first fault of a row counts it.
                                fault("d0", 12, 1, "ROW"),
                                fault("d0", 12, 2, "ROW"),
                                fault("d0", 13, 1, "ROW"),
                                fault("d0", 1, 1, "WARNING"),
                                fault("elsewhere", 1, 1, "ROW"))
                        .iterator());
        // Two rows are sealed; one of them is listed twice, because a removal was begun twice.
        lake.append(
                LakeTables.SEALED_ROW,
                List.of(new Object[] {"d0", 14}, new Object[] {"d0", 15}, new Object[] {"d0", 14}, new Object[] {"x", 1
                        })
                        .iterator());

        LedgerLine line = making(lake).line(delivery(0, Status.ACCEPTED, null, 15), STANDINGS);

        // 15 records less 2 sealed = 4 + (2 refused by themselves + 1 foreign + 1 out of scale) + 2 + 0 + 3.
        assertThat(line.rowsIn()).isEqualTo(13);
        assertThat(line.accepted()).isEqualTo(4);
        assertThat(line.rejected()).isEqualTo(4);
        assertThat(line.waiting()).isEqualTo(2);
        assertThat(line.duplicate()).isZero();
        assertThat(line.superseded()).isEqualTo(3);
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void aRowThatGotLostShows() {
        LedgerLine line = making(new Lake(folder.toString())).line(delivery(0, Status.ACCEPTED, null, 12), STANDINGS);

        assertThat(line.rowsIn()).isEqualTo(12);
        assertThat(line.accepted() + line.rejected() + line.waiting() + line.superseded())
                .isEqualTo(11);
        assertThat(line.addsUp()).isFalse();
    }

    @Test
    void allRowsOfADuplicateAreDuplicateButSealedOnes() {
        Lake lake = new Lake(folder.toString());
        lake.append(
                LakeTables.SEALED_ROW, List.<Object[]>of(new Object[] {"d1", 2}).iterator());

        LedgerLine line = making(lake).line(delivery(1, Status.DUPLICATE, null, 10), STANDINGS);

        assertThat(line.rowsIn()).isEqualTo(9);
        assertThat(line.duplicate()).isEqualTo(9);
        assertThat(line.accepted()).isZero();
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void aRefusedFileHasNoRows() {
        LedgerLine line =
                making(new Lake(folder.toString())).line(delivery(1, Status.REJECTED, "SAME_NAME", 10), STANDINGS);

        assertThat(line.rowsIn()).isZero();
        assertThat(line.duplicate()).isZero();
        assertThat(line.reason()).isEqualTo("SAME_NAME");
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void aFileWithoutRecordsAddsUpToNothing() {
        LedgerLine line = making(new Lake(folder.toString())).line(delivery(2, Status.ACCEPTED, null, 0), STANDINGS);

        assertThat(line.rowsIn()).isZero();
        assertThat(line.addsUp()).isTrue();
    }

    @Test
    void writesEveryColumnInItsPlace() {
        SettledDelivery delivery = delivery(0, Status.REJECTED, "SAME_NAME", 15);
        LedgerLine line = making(new Lake(folder.toString())).line(delivery, STANDINGS);

        Object[] row = LedgerMaking.row(delivery, line);

        LakeTable table = LakeTables.LEDGER;
        assertThat(row).hasSize(table.columns().size());
        assertThat(row[table.indexOf("path")]).isEqualTo("in/plan_WC-1_20200102_001.csv");
        assertThat(row[table.indexOf("file")]).isEqualTo("plan_WC-1_20200102_001.csv");
        assertThat(row[table.indexOf("sent_on")]).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(row[table.indexOf("status")]).isEqualTo("REJECTED");
        assertThat(row[table.indexOf("message")]).isEqualTo("in words");
        assertThat(row[table.indexOf("period_to")]).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(row[table.indexOf("extra_columns")]).isEqualTo("extra");
        assertThat(row[table.indexOf("bytes")]).isEqualTo(100L);
    }

    private static LedgerMaking making(Lake lake) {
        return new LedgerMaking(SharedSpark.context(), lake);
    }

    private static SettledDelivery delivery(int ordinal, Status status, String reason, long records) {
        DeliveryFact fact = new DeliveryFact(
                "d" + ordinal,
                "in/plan_WC-1_20200102_001.csv",
                "plan_WC-1_20200102_001.csv",
                "plan",
                "WC-1",
                LocalDate.of(2020, 1, 2),
                1,
                null,
                null,
                "sha",
                100,
                records,
                "extra",
                LocalDate.of(2019, 12, 30),
                LocalDate.of(2020, 1, 5),
                Instant.EPOCH);
        return new SettledDelivery(ordinal, fact, status, reason, "in words");
    }

    private static Object[] fault(String delivery, int row, int fault, String level) {
        Object[] values = new Object[LakeTables.PROBLEM.columns().size()];
        values[LakeTables.PROBLEM.indexOf("delivery_id")] = delivery;
        values[LakeTables.PROBLEM.indexOf("row")] = row;
        values[LakeTables.PROBLEM.indexOf("fault")] = fault;
        values[LakeTables.PROBLEM.indexOf("level")] = level;
        values[LakeTables.PROBLEM.indexOf("code")] = "REQUIRED";
        return values;
    }
}

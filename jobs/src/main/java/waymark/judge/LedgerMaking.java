package waymark.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import waymark.cases.LedgerLine;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;
import waymark.resolve.DeliveryFact;
import waymark.resolve.SettledDelivery;
import waymark.resolve.Standing;

/**
 * Draws up the ledger: every offered file, and what became of its rows. The rows in are those counted while parsing; what
 * they became is counted row by row, so that a row that got lost would show.
 */
final class LedgerMaking {

    private static final int FIRST_FAULT = 1;

    private final Map<String, Long> refusedByThemselves;
    private final Map<String, Long> sealed = new HashMap<>();

    LedgerMaking(JavaSparkContext spark, Lake lake) {
        refusedByThemselves = refusedRows(spark, lake.files(LakeTables.PROBLEM));
        lake.rows(LakeTables.UNLISTED)
                .forEachRemaining(row -> refusedByThemselves.merge((String) row[0], (Long) row[1], Long::sum));
        Set<List<Object>> seen = new HashSet<>();
        lake.rows(LakeTables.SEALED_ROW).forEachRemaining(row -> {
            if (seen.add(List.of(row))) {
                sealed.merge((String) row[0], 1L, Long::sum);
            }
        });
    }

    /**
     * @param standings by place of the delivery, how many rows stand how
     */
    LedgerLine line(SettledDelivery delivery, Map<Integer, long[]> standings) {
        DeliveryFact fact = delivery.fact();
        long records = delivery.status() == LedgerLine.Status.REJECTED
                ? 0
                : fact.records() - sealed.getOrDefault(fact.deliveryId(), 0L);
        boolean accepted = delivery.status() == LedgerLine.Status.ACCEPTED;
        long[] counts = accepted
                ? standings.getOrDefault(delivery.ordinal(), new long[Standing.places()])
                : new long[Standing.places()];
        long refused = accepted ? refusedByThemselves.getOrDefault(fact.deliveryId(), 0L) : 0;
        return new LedgerLine(
                fact.file(),
                fact.feed(),
                fact.sender(),
                fact.sentOn(),
                delivery.status(),
                delivery.reason(),
                records,
                counts[Standing.CURRENT.place()],
                refused + counts[Standing.FOREIGN.place()] + counts[Standing.OUT_OF_SCALE.place()],
                counts[Standing.WAITING.place()],
                delivery.status() == LedgerLine.Status.DUPLICATE ? records : 0,
                counts[Standing.SUPERSEDED.place()],
                fact.periodFrom(),
                fact.periodTo());
    }

    /** The ledger's row of the lake. */
    static Object[] row(SettledDelivery delivery, LedgerLine line) {
        DeliveryFact fact = delivery.fact();
        return new Object[] {
            delivery.ordinal(),
            fact.deliveryId(),
            fact.path(),
            line.file(),
            line.feed(),
            line.sender(),
            line.sentOn(),
            line.status().name(),
            line.reason(),
            delivery.message(),
            line.rowsIn(),
            line.accepted(),
            line.rejected(),
            line.waiting(),
            line.duplicate(),
            line.superseded(),
            line.periodFrom(),
            line.periodTo(),
            fact.bytes(),
            fact.extraColumns(),
            fact.takenInAt()
        };
    }

    private static Map<String, Long> refusedRows(JavaSparkContext spark, List<String> files) {
        if (files.isEmpty()) {
            return new HashMap<>();
        }
        LakeTable narrow = RowFileReader.project(LakeTables.PROBLEM, List.of("delivery_id", "fault", "level"));
        return new HashMap<>(spark.parallelize(files, Math.min(files.size(), 2 * spark.defaultParallelism()))
                .mapPartitionsToPair(parts -> refusedRows(narrow, parts))
                .reduceByKey(Long::sum)
                .collectAsMap());
    }

    private static Iterator<Tuple2<String, Long>> refusedRows(LakeTable narrow, Iterator<String> files) {
        Map<String, Long> counts = new HashMap<>();
        while (files.hasNext()) {
            RowFileReader rows = new RowFileReader(narrow, files.next());
            rows.forEachRemaining(row -> {
                if ((Integer) row[1] == FIRST_FAULT && "ROW".equals(row[2])) {
                    counts.merge((String) row[0], 1L, Long::sum);
                }
            });
        }
        return counts.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }
}

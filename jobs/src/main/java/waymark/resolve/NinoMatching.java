package waymark.resolve;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import waymark.cases.Bytewise;

/**
 * Finds the referral of rows that name a person and a contract instead: of that person's referrals which the contract holds
 * or held, made on or before the row's event date, the latest.
 */
final class NinoMatching {

    private static final String UNMATCHED = "";
    private static final String END_OF_PROGRAMME = "end_of_programme";

    private NinoMatching() {}

    /**
     * A referral that rows about its person may belong to.
     *
     * @param contracts contracts that hold or held it
     */
    record Candidate(String referralId, String personKey, LocalDate referredOn, Set<String> contracts)
            implements Serializable {}

    /**
     * The rows, settled, by the referral they belong to; those that wait stand under no referral.
     *
     * @param candidates by person key
     */
    static JavaPairRDD<String, byte[]> match(
            JavaRDD<PooledRow> rows, JavaPairRDD<String, Candidate> candidates, Broadcast<Tools> tools) {
        return rows.mapToPair(row -> new Tuple2<>(
                        row.text("nino") == null ? "\u0001" + row.feedAndKey() : row.text("nino"),
                        tools.value().packing().pack(row)))
                .cogroup(candidates)
                .flatMapToPair(person -> matchPerson(
                        person._2()._1(), person._2()._2(), tools.value().packing()))
                .groupByKey()
                .flatMapToPair(same -> settle(same._2(), tools.value()));
    }

    private static Iterator<Tuple2<String, Tuple2<String, byte[]>>> matchPerson(
            Iterable<byte[]> rows, Iterable<Candidate> candidates, RowPacking packing) {
        List<Tuple2<String, Tuple2<String, byte[]>>> matched = new ArrayList<>();
        for (byte[] packed : rows) {
            PooledRow row = packing.unpack(packed);
            String referralId = UNMATCHED;
            if (!row.deleted()) {
                referralId = best(row, candidates).map(Candidate::referralId).orElse(UNMATCHED);
                if (referralId.equals(UNMATCHED)) {
                    row.settle(Standing.WAITING);
                }
            }
            String key = row.feedAndKey();
            matched.add(new Tuple2<>(key, new Tuple2<>(referralId, packing.pack(row))));
        }
        return matched.iterator();
    }

    /** Of end-of-programme rows the referral whose date they name goes first, if there is one. */
    static Optional<Candidate> best(PooledRow row, Iterable<Candidate> candidates) {
        LocalDate eventOn = (LocalDate) row.value(eventColumn(row));
        String contract = row.text("contract_id");
        LocalDate named = row.isOf(END_OF_PROGRAMME) ? (LocalDate) row.value("referral_date") : null;
        Comparator<Candidate> order = Comparator.comparing(
                        (Candidate candidate) -> candidate.referredOn().equals(named))
                .thenComparing(Candidate::referredOn)
                .thenComparing(Candidate::referralId, Bytewise.ORDER);
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.contracts().contains(contract)
                    && !candidate.referredOn().isAfter(eventOn)) {
                fitting.add(candidate);
            }
        }
        return fitting.stream().max(order);
    }

    private static String eventColumn(PooledRow row) {
        return row.feed().contract().eventOn().get(0);
    }

    private static Iterator<Tuple2<String, byte[]>> settle(Iterable<Tuple2<String, byte[]>> same, Tools tools) {
        List<PooledRow> rows = new ArrayList<>();
        IdentityHashMap<PooledRow, String> referrals = new IdentityHashMap<>();
        for (Tuple2<String, byte[]> each : same) {
            PooledRow row = tools.packing().unpack(each._2());
            rows.add(row);
            referrals.put(row, each._1());
        }
        KeyResolution.settle(rows, (withdrawal, row) -> {
            String sender = tools.deliveries().contract(withdrawal.delivery());
            return sender != null && !sender.equals(row.text("contract_id"));
        });
        return rows.stream()
                .map(row -> new Tuple2<>(
                        home(row, referrals.get(row)), tools.packing().pack(row)))
                .iterator();
    }

    /** Rows without a referral stand alone, each under a name that no referral can have. */
    static String home(PooledRow row, String referralId) {
        return referralId.isEmpty() ? "\u0001" + row.delivery() + "/" + row.row() : referralId;
    }
}

package waymark.resolve;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** The rows, settled, by the referral they belong to; those that wait stand under no referral. */
    static JavaPairRDD<String, byte[]> match(
            JavaRDD<PooledRow> rows, JavaRDD<Candidate> candidates, Broadcast<Tools> tools, int partitions) {
        JavaPairRDD<String, byte[]> byPerson = rows.mapToPair(row -> new Tuple2<>(
                        row.text("nino") == null ? "\u0001" + row.feedAndKey() : row.text("nino"),
                        tools.value().packing().pack(row)))
                .union(candidates.mapToPair(
                        candidate -> new Tuple2<>(candidate.personKey(), CandidatePacking.pack(candidate))));
        JavaPairRDD<String, byte[]> byKey = Gathering.gather(byPerson, partitions)
                .flatMapToPair(
                        person -> matchPerson(person.rows(), tools.value().packing()));
        return Gathering.gather(byKey, partitions).flatMapToPair(same -> settle(same.rows(), tools.value()));
    }

    private static Iterator<Tuple2<String, byte[]>> matchPerson(List<byte[]> ofPerson, RowPacking packing) {
        List<Candidate> candidates = ofPerson.stream()
                .filter(CandidatePacking::isCandidate)
                .map(CandidatePacking::unpack)
                .toList();
        List<Tuple2<String, byte[]>> matched = new ArrayList<>();
        for (byte[] packed : ofPerson) {
            if (!CandidatePacking.isCandidate(packed)) {
                PooledRow row = packing.unpack(packed);
                String referralId = UNMATCHED;
                if (!row.deleted()) {
                    referralId =
                            best(row, candidates).map(Candidate::referralId).orElse(UNMATCHED);
                    if (referralId.equals(UNMATCHED)) {
                        row.settle(Standing.WAITING);
                    }
                }
                matched.add(new Tuple2<>(row.feedAndKey(), withReferral(referralId, packing.pack(row))));
            }
        }
        return matched.iterator();
    }

    /** A packed row behind the referral that it was matched to. */
    private static byte[] withReferral(String referralId, byte[] row) {
        byte[] referral = referralId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Short.BYTES + referral.length + row.length)
                .putShort((short) referral.length)
                .put(referral)
                .put(row)
                .array();
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

    private static Iterator<Tuple2<String, byte[]>> settle(List<byte[]> same, Tools tools) {
        List<PooledRow> rows = new ArrayList<>();
        IdentityHashMap<PooledRow, String> referrals = new IdentityHashMap<>();
        for (byte[] each : same) {
            ByteBuffer packed = ByteBuffer.wrap(each);
            byte[] referral = new byte[packed.getShort()];
            packed.get(referral);
            PooledRow row = tools.packing().unpack(packed);
            rows.add(row);
            referrals.put(row, new String(referral, StandardCharsets.UTF_8));
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

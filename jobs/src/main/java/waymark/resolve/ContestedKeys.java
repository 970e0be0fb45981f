package waymark.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The keys that cannot be settled within one referral, because they have been on several or have been withdrawn by a row
 * that names none. They are few; every other key is settled where its case is put together.
 */
final class ContestedKeys implements Serializable {

    private static final String NO_REFERRAL = "";

    private final long[] numbers;

    private ContestedKeys(long[] numbers) {
        this.numbers = numbers;
    }

    /** Finds them among rows of feeds whose key leaves the referral open. */
    static ContestedKeys among(JavaRDD<PooledRow> rows, int partitions) {
        List<Long> found =
                NumberPairs.withSeveral(rows, new KeyAndReferral(), partitions).collect();
        long[] numbers = found.stream().mapToLong(Long::longValue).sorted().toArray();
        return new ContestedKeys(numbers);
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    boolean has(PooledRow row) {
        return numbers.length > 0
                && !row.feed().isKeyedByReferral()
                && !row.feed().isMatchedByNino()
                && Arrays.binarySearch(numbers, numberOf(row)) >= 0;
    }

    /**
     * The rows of contested keys, settled, by referral; withdrawals stand under no referral.
     *
     * @param rows rows of contested keys alone
     */
    static JavaPairRDD<String, byte[]> settle(
            JavaRDD<PooledRow> rows, JavaPairRDD<String, ReferralStanding> referrals, Broadcast<Tools> tools) {
        JavaPairRDD<String, byte[]> byReferral = rows.mapToPair(row -> new Tuple2<>(
                row.deleted() ? NO_REFERRAL : row.referralId(),
                tools.value().packing().pack(row)));
        return byReferral
                .leftOuterJoin(referrals)
                .mapToPair(joined -> {
                    PooledRow row = tools.value().packing().unpack(joined._2()._1());
                    ReferralStanding referral =
                            joined._2()._2().orElse(new ReferralStanding(joined._1(), null, Set.of()));
                    tools.value().checks().check(row, referral);
                    return new Tuple2<>(
                            numberOf(row), new Tuple2<>(tools.value().packing().pack(row), referral));
                })
                .groupByKey()
                .flatMapToPair(same -> settle(same._2(), tools.value()));
    }

    private static Iterator<Tuple2<String, byte[]>> settle(
            Iterable<Tuple2<byte[], ReferralStanding>> same, Tools tools) {
        Map<String, List<PooledRow>> byKey = new HashMap<>();
        IdentityHashMap<PooledRow, ReferralStanding> referrals = new IdentityHashMap<>();
        for (Tuple2<byte[], ReferralStanding> each : same) {
            PooledRow row = tools.packing().unpack(each._1());
            referrals.put(row, each._2());
            byKey.computeIfAbsent(row.feedAndKey(), key -> new ArrayList<>()).add(row);
        }
        KeyResolution.Withdrawals withdrawals = (withdrawal, row) ->
                referrals.get(row).isForeignTo(tools.deliveries().contract(withdrawal.delivery()));
        List<Tuple2<String, byte[]>> settled = new ArrayList<>();
        for (List<PooledRow> rows : byKey.values()) {
            KeyResolution.settle(rows, withdrawals);
            for (PooledRow row : rows) {
                settled.add(new Tuple2<>(
                        NinoMatching.home(row, referrals.get(row).referralId()),
                        tools.packing().pack(row)));
            }
        }
        return settled.iterator();
    }

    private static long numberOf(PooledRow row) {
        return Keys.number(row.key(), row.feed().number() + 1);
    }

    /** A key and the referral that it stands with; a withdrawal names none. */
    private static final class KeyAndReferral implements NumberPairs.Pair<PooledRow> {

        @Override
        public long first(PooledRow row) {
            return numberOf(row);
        }

        @Override
        public long second(PooledRow row) {
            if (row.deleted()) {
                return NumberPairs.SEVERAL;
            }
            long number = Keys.number(row.referralId(), 0);
            return number == NumberPairs.SEVERAL ? 1 : number;
        }
    }
}

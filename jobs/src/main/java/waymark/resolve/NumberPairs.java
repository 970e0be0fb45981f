package waymark.resolve;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Pairs of numbers by the ten million: finds the first numbers that stand with more than one second number. Neither shuffled
 * nor kept as objects, which would cost ten times as much.
 */
final class NumberPairs {

    /** A second number that is taken for several. */
    static final long SEVERAL = 0;

    private static final int PAIRS_OF_A_CHUNK = 4096;
    private static final int FIRST_PLACES = 1 << 12;
    /** The lower bits tell the places within a partition. */
    private static final int SPREAD_BITS = 40;

    private NumberPairs() {}

    /**
     * The first numbers that stand with {@link #SEVERAL}, or with two different ones.
     *
     * @param <T> what a pair is read from
     */
    static <T> JavaRDD<Long> withSeveral(JavaRDD<T> rows, Pair<T> pair, int partitions) {
        return rows.mapPartitionsToPair(part -> new Chunks<>(part, pair, partitions))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .mapPartitions(NumberPairs::withSeveral);
    }

    /** Reads a pair from a row. */
    interface Pair<T> extends Serializable {

        long first(T row);

        long second(T row);
    }

    static Iterator<Long> withSeveral(Iterator<long[]> chunks) {
        Places places = new Places();
        while (chunks.hasNext()) {
            long[] pairs = chunks.next();
            for (int i = 0; i < pairs.length; i += 2) {
                places.put(pairs[i], pairs[i + 1]);
            }
        }
        return places.withSeveral();
    }

    /** A hash table of first numbers, each with its second one, in two arrays. */
    private static final class Places {

        private long[] first = new long[FIRST_PLACES];
        private long[] second = new long[FIRST_PLACES];
        private boolean[] taken = new boolean[FIRST_PLACES];
        private int size;

        void put(long one, long other) {
            int place = place(one);
            if (!taken[place]) {
                taken[place] = true;
                first[place] = one;
                second[place] = other;
                size++;
                if (size > first.length / 2) {
                    grow();
                }
            } else if (second[place] != other) {
                second[place] = SEVERAL;
            }
        }

        Iterator<Long> withSeveral() {
            return IntStream.range(0, first.length)
                    .filter(place -> taken[place] && second[place] == SEVERAL)
                    .mapToObj(place -> first[place])
                    .iterator();
        }

        private int place(long one) {
            int place = (int) (one ^ one >>> Integer.SIZE) & first.length - 1;
            while (taken[place] && first[place] != one) {
                place = place + 1 & first.length - 1;
            }
            return place;
        }

        private void grow() {
            long[] ones = first;
            long[] others = second;
            boolean[] were = taken;
            first = new long[2 * ones.length];
            second = new long[2 * ones.length];
            taken = new boolean[2 * ones.length];
            for (int i = 0; i < ones.length; i++) {
                if (were[i]) {
                    int place = place(ones[i]);
                    taken[place] = true;
                    first[place] = ones[i];
                    second[place] = others[i];
                }
            }
        }
    }

    static final class Chunks<T> implements Iterator<Tuple2<Integer, long[]>> {

        private final Iterator<T> rows;
        private final Pair<T> pair;
        private final long[][] open;
        private final int[] used;
        private int flushed;

        Chunks(Iterator<T> rows, Pair<T> pair, int partitions) {
            this.rows = rows;
            this.pair = pair;
            this.open = new long[partitions][2 * PAIRS_OF_A_CHUNK];
            this.used = new int[partitions];
        }

        @Override
        public boolean hasNext() {
            skipEmpty();
            return rows.hasNext() || flushed < open.length;
        }

        @Override
        public Tuple2<Integer, long[]> next() {
            while (rows.hasNext()) {
                T row = rows.next();
                long first = pair.first(row);
                int partition = Math.floorMod(first >>> SPREAD_BITS, open.length);
                open[partition][used[partition]++] = first;
                open[partition][used[partition]++] = pair.second(row);
                if (used[partition] == open[partition].length) {
                    return take(partition);
                }
            }
            skipEmpty();
            return take(flushed);
        }

        private void skipEmpty() {
            while (!rows.hasNext() && flushed < open.length && used[flushed] == 0) {
                flushed++;
            }
        }

        private Tuple2<Integer, long[]> take(int partition) {
            long[] pairs = Arrays.copyOf(open[partition], used[partition]);
            used[partition] = 0;
            return new Tuple2<>(partition, pairs);
        }
    }
}

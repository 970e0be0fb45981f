package waymark.bench;

import java.time.LocalDate;
import java.util.Comparator;

/** A rate's numerator and denominator, or a sum and how many months it is of. */
record Figure(long numerator, long denominator) {

    /** What it is a figure of. */
    record Key(String metric, String contractId, LocalDate month) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::metric).thenComparing(Key::contractId).thenComparing(Key::month);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}

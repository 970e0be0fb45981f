package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import scala.Tuple2;

/** However rows are put into chunks, all of a text come together, in one partition, byte for byte. */
class GatheringProperties {

    /** A row as it is sent: its text, and its bytes as a text. */
    private record Sent(String text, String bytes) {}

    @Property(tries = 300)
    void rowsOfATextComeTogether(@ForAll("rows") List<Sent> rows, @ForAll @IntRange(min = 1, max = 7) int partitions) {
        Map<String, List<String>> gathered = new HashMap<>();
        chunks(rows, partitions).forEach((partition, chunks) -> {
            GatheredChunks groups = new GatheredChunks(chunks.iterator());
            while (groups.hasNext()) {
                Gathering.Gathered group = groups.next();
                List<String> before = gathered.put(group.key(), sorted(group.rows()));
                assertThat(before).as("a second group of " + group.key()).isNull();
            }
        });

        Map<String, List<String>> expected = new HashMap<>();
        rows.forEach(row ->
                expected.computeIfAbsent(row.text(), text -> new ArrayList<>()).add(row.bytes()));
        expected.values().forEach(same -> same.sort(null));
        assertThat(gathered).isEqualTo(expected);
    }

    @Property(tries = 300)
    void findsNumbersThatStandWithSeveral(
            @ForAll("pairs") List<long[]> pairs, @ForAll @IntRange(min = 1, max = 5) int partitions) {
        Map<Long, TreeSet<Long>> seconds = new TreeMap<>();
        pairs.forEach(pair ->
                seconds.computeIfAbsent(pair[0], first -> new TreeSet<>()).add(pair[1]));
        List<Long> several = seconds.entrySet().stream()
                .filter(each -> each.getValue().size() > 1 || each.getValue().contains(NumberPairs.SEVERAL))
                .map(Map.Entry::getKey)
                .toList();

        List<Long> found = new ArrayList<>();
        Map<Integer, List<long[]>> byPartition = new HashMap<>();
        new NumberPairs.Chunks<>(pairs.iterator(), new OfArray(), partitions).forEachRemaining(chunk -> byPartition
                .computeIfAbsent(chunk._1(), partition -> new ArrayList<>())
                .add(chunk._2()));
        byPartition.values().forEach(chunks -> NumberPairs.withSeveral(chunks.iterator())
                .forEachRemaining(found::add));

        assertThat(found).containsExactlyInAnyOrderElementsOf(several);
    }

    /** "Aa" and "BB" have one hash; a row of 50,000 bytes is longer than a chunk. */
    @Provide
    Arbitrary<List<Sent>> rows() {
        Arbitrary<String> texts =
                Arbitraries.of("Aa", "BB", "AaBB", "BBAa", "WC-01-000001", "WC-01-000002", "", "\u0001é");
        Arbitrary<String> bytes = Arbitraries.integers()
                .between(0, 20)
                .flatMap(kind -> kind > 0
                        ? Arbitraries.strings().alpha().ofMaxLength(40)
                        : Arbitraries.integers().between(9_000, 50_000).map("x"::repeat));
        return Combinators.combine(texts, bytes).as(Sent::new).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<long[]>> pairs() {
        Arbitrary<Long> firsts = Arbitraries.oneOf(
                Arbitraries.longs().between(-3, 3),
                Arbitraries.longs().between(0, 5000),
                Arbitraries.longs().between(0, 40).map(number -> number << 40));
        Arbitrary<Long> seconds = Arbitraries.longs().between(0, 3);
        return Combinators.combine(firsts, seconds)
                .as((first, second) -> new long[] {first, second})
                .list()
                .ofMaxSize(3000);
    }

    private static Map<Integer, List<byte[]>> chunks(List<Sent> rows, int partitions) {
        Map<Integer, List<byte[]>> chunks = new HashMap<>();
        new RowChunks(
                        rows.stream()
                                .map(row -> new Tuple2<>(row.text(), row.bytes().getBytes(StandardCharsets.UTF_8)))
                                .iterator(),
                        partitions)
                .forEachRemaining(chunk -> chunks.computeIfAbsent(chunk._1(), partition -> new ArrayList<>())
                        .add(chunk._2()));
        return chunks;
    }

    private static List<String> sorted(List<byte[]> rows) {
        return rows.stream()
                .map(row -> new String(row, StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    private static final class OfArray implements NumberPairs.Pair<long[]> {

        @Override
        public long first(long[] row) {
            return row[0];
        }

        @Override
        public long second(long[] row) {
            return row[1];
        }
    }
}

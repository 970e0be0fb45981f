package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.rule.Amount;
import waymark.rule.Finding;
import waymark.rule.Outcome;

/** Tallies that were packed for several tasks and added up there are those of all findings together. */
class TallyPackingTest {

    private static final int TASKS = 3;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    @Test
    void keepsEveryCountAndAmount() {
        Map<TallyKey, Tally> one = book(0, 200).tallies();
        Map<TallyKey, Tally> other = book(150, 700).tallies();

        Map<TallyKey, Tally> sums = new HashMap<>();
        Set<Integer> tasks = new HashSet<>();
        for (Map<TallyKey, Tally> part : List.of(one, other)) {
            TallyPacking.pack(part, TASKS).forEach((task, chunk) -> {
                tasks.add(task);
                TallyPacking.addTo(sums, chunk);
            });
        }

        TallyBook both = book(0, 200);
        findings(150, 700).forEach(finding -> both.add(List.of(finding)));
        assertThat(sums.keySet()).isEqualTo(both.tallies().keySet());
        assertThat(tasks).isSubsetOf(0, 1, 2).hasSizeGreaterThan(1);
        both.tallies().forEach((key, tally) -> assertThat(sums.get(key))
                .as(key.toString())
                .usingRecursiveComparison()
                .isEqualTo(tally));
    }

    @Test
    void putsATallyIntoTheChunkOfOneTask() {
        Map<TallyKey, Tally> tallies = book(0, 100).tallies();

        Map<TallyKey, Integer> taskOf = new HashMap<>();
        TallyPacking.pack(tallies, TASKS).forEach((task, chunk) -> {
            Map<TallyKey, Tally> own = new HashMap<>();
            TallyPacking.addTo(own, chunk);
            own.keySet().forEach(key -> assertThat(taskOf.put(key, task)).isNull());
        });

        assertThat(taskOf.keySet()).isEqualTo(tallies.keySet());
    }

    private static TallyBook book(int from, int to) {
        TallyBook book = new TallyBook();
        findings(from, to).forEach(finding -> book.add(List.of(finding)));
        return book;
    }

    /** Findings of every outcome, every third with an amount, of six months and two contracts, one of them without a name. */
    private static List<Finding> findings(int from, int to) {
        return IntStream.range(from, to).mapToObj(TallyPackingTest::finding).toList();
    }

    private static Finding finding(int number) {
        Outcome outcome = OUTCOMES.get(number % OUTCOMES.size());
        return Found.of(
                "metric" + number % 3,
                number % 2 == 0 ? "C1" : null,
                Found.JANUARY.plusMonths(number % 6),
                "S" + number,
                outcome,
                number % 5 == 0 ? "OPEN_NOT_STARTED" : null,
                number % 3 == 0 ? new Amount((number - 100) * 1_000_000L) : null,
                number % 4 == 0 ? "PART" : null);
    }
}

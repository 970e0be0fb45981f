package waymark.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import waymark.cases.Case;
import waymark.rule.AsOf;

/**
 * Which rules take longest. Each call is timed on its own, in the order of a judging: what several rules work out together is
 * put down to the first that asks for it.
 */
final class SlowestRules {

    private static final int PASSES = 8;
    private static final int PASSES_TO_WARM_UP = 4;

    private SlowestRules() {}

    /** A rule's nanoseconds for a case of its programmes. */
    record Cost(String rule, double nanosPerCase) {}

    /** The slowest first; of several passes the best counts, which others on the machine disturbed least. */
    static List<Cost> find(GeneratedCases generated) {
        EveryJudgement judgements = new EveryJudgement(generated.feeds(), generated.asOf());
        AsOf asOf = generated.asOf();
        Map<String, Double> best = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        Consumer<Object> found = each -> seen.add(each.getClass().hashCode());
        for (int pass = 0; pass < PASSES; pass++) {
            Map<String, long[]> nanosAndCases = new HashMap<>();
            for (Case participant : generated.cases()) {
                for (EveryJudgement.Judgement judgement : judgements.of(participant.programme())) {
                    long began = System.nanoTime();
                    judgement.judge(participant, asOf, found);
                    long taken = System.nanoTime() - began;
                    long[] sums = nanosAndCases.computeIfAbsent(judgement.name(), name -> new long[2]);
                    sums[0] += taken;
                    sums[1]++;
                }
            }
            if (pass >= PASSES_TO_WARM_UP) {
                nanosAndCases.forEach((rule, sums) -> best.merge(rule, (double) sums[0] / sums[1], Math::min));
            }
        }
        List<Cost> costs = new ArrayList<>();
        best.forEach((rule, nanos) -> costs.add(new Cost(rule, nanos)));
        costs.sort(Comparator.comparingDouble(Cost::nanosPerCase).reversed());
        return costs;
    }
}

package waymark.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a comparison found: the first differences, and how many of each kind. */
final class Comparison {

    private static final int SHOWN = 50;

    private final Disputed disputed;
    private final List<Difference> first = new ArrayList<>();
    private final Map<String, Integer> byKind = new TreeMap<>();
    private final Map<String, Integer> disputes = new TreeMap<>();
    private long rows;

    Comparison(Disputed disputed) {
        this.disputed = disputed;
    }

    void add(Difference difference) {
        if (disputed.contains(difference)) {
            disputes.merge(difference.kind() + ": " + disputed.reason(difference), 1, Integer::sum);
            return;
        }
        byKind.merge(difference.kind(), 1, Integer::sum);
        if (first.size() < SHOWN) {
            first.add(difference);
        }
    }

    /** A row has been compared, whether it agreed or not. */
    void countRow() {
        rows++;
    }

    long rows() {
        return rows;
    }

    boolean agrees() {
        return byKind.isEmpty();
    }

    int differences() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** At most fifty of them, in the order of the files. */
    List<Difference> first() {
        return List.copyOf(first);
    }

    /** The report: what was compared, counts by file, metric and column, then the first differences. */
    String report() {
        StringBuilder text = new StringBuilder();
        text.append(rows).append(" rows compared, ").append(differences()).append(" differences\n");
        byKind.forEach((kind, count) ->
                text.append("  ").append(count).append(" x ").append(kind).append('\n'));
        disputes.forEach((kind, count) -> text.append("  disputed ")
                .append(count)
                .append(" x ")
                .append(kind)
                .append('\n'));
        first.forEach(difference -> text.append("  ").append(difference).append('\n'));
        if (differences() > first.size()) {
            text.append("  … and ").append(differences() - first.size()).append(" more\n");
        }
        return text.toString();
    }
}

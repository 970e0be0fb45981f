package waymark.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** How the rows of a world stand: which one of each key counts. */
final class WorldStandings {

    private final List<WorldRow> rows;
    private final IdentityHashMap<WorldRow, String> standings = new IdentityHashMap<>();

    /** @param rows in delivery order */
    WorldStandings(List<WorldRow> rows) {
        this.rows = rows;
    }

    /** The standing of every row that is settled, by path and row. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        rows.forEach(row -> all.put(row.name(), standings.get(row)));
        return all;
    }

    /**
     * Settles the rows of a feed, which are in delivery order already.
     *
     * @param missing the feed of a parent that a row lacks, or null
     * @param refusal how a row is refused by other rows, or null
     * @param foreign whether a withdrawal may not withdraw the row before it
     */
    void settle(
            String feed,
            Function<WorldRow, String> missing,
            Function<WorldRow, String> refusal,
            BiPredicate<WorldRow, WorldRow> foreign) {
        Map<List<Object>, List<WorldRow>> byKey = new HashMap<>();
        for (WorldRow row : rows) {
            if (row.isOf(feed)) {
                byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
            }
        }
        for (List<WorldRow> same : byKey.values()) {
            for (int i = 0; i < same.size(); i++) {
                WorldRow row = same.get(i);
                if (!row.fact().deleted()) {
                    String lacks = missing.apply(row);
                    String refused = lacks == null ? refusal.apply(row) : null;
                    standings.put(
                            row, lacks != null ? "WAITING " + lacks : Objects.requireNonNullElse(refused, "PASSES"));
                } else {
                    WorldRow asked = null;
                    for (WorldRow earlier : same.subList(0, i)) {
                        boolean isRefused = Set.of("FOREIGN", "OUT_OF_SCALE").contains(standings.get(earlier));
                        asked = earlier.fact().deleted() || isRefused ? asked : earlier;
                    }
                    standings.put(row, asked != null && foreign.test(row, asked) ? "FOREIGN" : "PASSES");
                }
            }
            List<WorldRow> passing = same.stream()
                    .filter(row -> standings.get(row).equals("PASSES"))
                    .toList();
            for (int i = 0; i < passing.size(); i++) {
                standings.put(passing.get(i), i == passing.size() - 1 ? "CURRENT" : "SUPERSEDED");
            }
        }
    }

    /** Whether a row is current, and no withdrawal. */
    boolean counts(WorldRow row) {
        return "CURRENT".equals(standings.get(row)) && !row.fact().deleted();
    }

    /** Whether a current row of a feed has this value. */
    boolean isThere(String feed, String column, Object value) {
        return rows.stream()
                .anyMatch(row ->
                        row.isOf(feed) && counts(row) && row.value(column).equals(value));
    }

    private static List<Object> key(WorldRow row) {
        return Pooled.feed(row.delivery().feed()).contract().key().stream()
                .map(row::value)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }
}

package waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.lake.CaseFacts;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** Holds the facts about cases against the ledger, and against what was taken in. */
final class Facts {

    private static final FeedCatalogue FEEDS = FeedCatalogue.load();

    private final Lake lake;
    private final Map<String, Integer> order = new HashMap<>();
    private final Set<String> unsettled = new HashSet<>();

    Facts(Path home) {
        lake = new Lake(home.resolve("lake").toAbsolutePath().toString());
        LakeTable ledger = LakeTables.LEDGER;
        lake.rows(ledger).forEachRemaining(line -> {
            if ("ACCEPTED".equals(line[ledger.indexOf("status")])) {
                order.put((String) line[ledger.indexOf("delivery_id")], (Integer) line[ledger.indexOf("ordinal")]);
            }
        });
        LakeTable others = LakeTables.UNSETTLED;
        lake.rows(others)
                .forEachRemaining(
                        row -> unsettled.add(row[others.indexOf("delivery")] + " " + row[others.indexOf("row")]));
    }

    static List<String> feeds() {
        return CaseFacts.all(FEEDS).stream()
                .map(facts -> facts.contract().feed())
                .toList();
    }

    /** A query for how many rows of each feed were accepted, and how many are facts. */
    static String besideLedger() {
        return feeds().stream()
                .map(feed -> "SELECT '" + feed + "' AS feed, (SELECT coalesce(sum(accepted), 0) FROM marts.delivery"
                        + " WHERE feed = '" + feed + "') AS accepted, (SELECT count(*) FROM cases." + feed
                        + ") AS facts")
                .reduce((one, other) -> one + " UNION ALL " + other)
                .orElseThrow();
    }

    /**
     * How many keys of a feed end with a row that was accepted and is no fact: a withdrawal, or a row that is dated after the
     * as-of day. Found by looking through all rows in the order of their deliveries.
     */
    long apart(String feed, LocalDate asOf) {
        FeedContract contract = FEEDS.feed(feed).orElseThrow();
        LakeTable table = LakeTable.of(contract);
        int delivery = table.indexOf(LakeTable.DELIVERY_ID);
        int ordinal = table.indexOf("row");
        List<Object[]> rows = new ArrayList<>();
        lake.rows(table).forEachRemaining(row -> {
            Integer place = order.get(row[delivery]);
            if (place != null && !unsettled.contains(place + " " + row[ordinal])) {
                rows.add(row);
            }
        });
        rows.sort(Comparator.<Object[]>comparingInt(row -> order.get(row[delivery]))
                .thenComparingInt(row -> (Integer) row[ordinal]));
        Map<List<Object>, Object[]> last = new HashMap<>();
        rows.forEach(row -> last.put(
                contract.key().stream()
                        .map(column -> row[table.indexOf(column)])
                        .toList(),
                row));
        return last.values().stream()
                .filter(row -> (Boolean) row[table.indexOf("deleted")] || isLater(contract, table, row, asOf))
                .count();
    }

    private static boolean isLater(FeedContract contract, LakeTable table, Object[] row, LocalDate asOf) {
        for (String column : contract.eventOn()) {
            LocalDate day = contract.has(column) ? (LocalDate) row[table.indexOf(column)] : null;
            if (day != null) {
                return day.isAfter(asOf);
            }
        }
        return false;
    }
}

package waymark.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.publish.Ledger;
import waymark.schedule.RunRecord;

/** What became of files and rows: taken in, refused, waiting, with the commonest reasons. */
final class FilesReport {

    private static final LakeTable FAULTS = LakeTables.PROBLEM;
    private static final LakeTable UNSETTLED = LakeTables.UNSETTLED;
    private static final int COMMONEST = 5;

    private final Lake lake;
    private final RunRecord run;
    private final Ledger ledger;

    FilesReport(Lake lake, RunRecord run) {
        this.lake = lake;
        this.run = run;
        this.ledger = new Ledger(lake.rows(LakeTables.LEDGER, run.versions().get(LakeTables.LEDGER.name())));
    }

    void print(PrintStream out) {
        Map<String, Long> refusals = new HashMap<>();
        Map<String, Long> states = new HashMap<>();
        Map<String, Long> rows = new HashMap<>();
        for (Object[] delivery : ledger.rows()) {
            states.merge(Ledger.text(delivery, "status"), 1L, Long::sum);
            if (Ledger.text(delivery, "reason") != null) {
                refusals.merge(Ledger.text(delivery, "reason"), 1L, Long::sum);
            }
            for (String count : Set.of("accepted", "rejected", "waiting", "duplicate", "superseded")) {
                rows.merge(count, Ledger.number(delivery, count), Long::sum);
            }
        }
        out.println();
        out.printf(
                Locale.ROOT,
                "  files    %,9d taken in %,9d refused %31s %,9d duplicate%s%n",
                states.getOrDefault("ACCEPTED", 0L),
                states.getOrDefault("REJECTED", 0L),
                "",
                states.getOrDefault("DUPLICATE", 0L),
                commonest(refusals));
        out.printf(
                Locale.ROOT,
                "  rows     %,9d taken in %,9d refused %,9d waiting %,9d duplicate %,9d superseded%s%n",
                rows.getOrDefault("accepted", 0L),
                rows.getOrDefault("rejected", 0L),
                rows.getOrDefault("waiting", 0L),
                rows.getOrDefault("duplicate", 0L),
                rows.getOrDefault("superseded", 0L),
                commonest(rowRefusals()));
    }

    /** Whether files that were taken in at {@code takenInAt} were refused, or rows of them. */
    boolean hasRefusals(Instant takenInAt) {
        int taken = LakeTables.LEDGER.indexOf("taken_in_at");
        return ledger.rows().stream()
                .filter(delivery -> takenInAt.equals(delivery[taken]))
                .anyMatch(delivery ->
                        "REJECTED".equals(Ledger.text(delivery, "status")) || Ledger.number(delivery, "rejected") > 0);
    }

    /** How many rows each check refused: by its first fault, as the exports count. */
    private Map<String, Long> rowRefusals() {
        Set<String> accepted = new HashSet<>();
        ledger.rows().stream()
                .filter(delivery -> "ACCEPTED".equals(Ledger.text(delivery, "status")))
                .forEach(delivery -> accepted.add(Ledger.text(delivery, "delivery_id")));
        Map<String, Long> counts = new HashMap<>();
        lake.rows(FAULTS).forEachRemaining(row -> {
            if (row[FAULTS.indexOf("fault")].equals(1)
                    && "ROW".equals(row[FAULTS.indexOf("level")])
                    && accepted.contains((String) row[FAULTS.indexOf("delivery_id")])) {
                counts.merge((String) row[FAULTS.indexOf("code")], 1L, Long::sum);
            }
        });
        Iterator<Object[]> unsettled = lake.rows(UNSETTLED, run.versions().get(UNSETTLED.name()));
        unsettled.forEachRemaining(row -> {
            String standing = (String) row[UNSETTLED.indexOf("standing")];
            if (!"WAITING".equals(standing)) {
                counts.merge(standing, 1L, Long::sum);
            }
        });
        return counts;
    }

    private static String commonest(Map<String, Long> reasons) {
        StringBuilder text = new StringBuilder();
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMONEST)
                .forEach(reason -> text.append(text.length() == 0 ? "\n           refused for " : ", ")
                        .append(reason.getKey())
                        .append(' ')
                        .append(reason.getValue()));
        return text.toString();
    }
}

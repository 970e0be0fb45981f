package waymark.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import waymark.intake.Shown;
import waymark.problem.WaymarkException;
import waymark.publish.Ledger;
import waymark.settings.ShrinkSettings;

/**
 * What files that came since an earlier judging, or that are read differently since, take away from the rows that counted then:
 * found by holding the ledger of one judging against that of the next. Rows that were removed as Special Customer Records are in
 * neither, and nothing is told of them.
 */
final class LostRows {

    private static final int LISTED = 20;
    private static final long PERCENT = 100;
    private static final Set<String> DEPARTMENTS = Set.of("dwp", "jcp");

    /** A delivery whose rows counted, with its rows in the ledger of the earlier and of the later judging. */
    private static final class Counted {

        private final Object[] before;
        private final Object[] after;

        Counted(Object[] before, Object[] after) {
            this.before = before;
            this.after = after;
        }

        String sender() {
            return Ledger.text(before, "sender");
        }

        String feed() {
            return Ledger.text(before, "feed");
        }

        String path() {
            return Shown.name(Ledger.text(before, "path"));
        }

        String status() {
            return Ledger.text(after, "status");
        }

        long rows() {
            return Ledger.number(before, "accepted");
        }

        /** How many rows do not count any more, for whichever reason. */
        long lost() {
            return status().equals("ACCEPTED") ? more("superseded") + more("rejected") + more("waiting") : rows();
        }

        /** How many more rows have a standing than before. */
        long more(String standing) {
            return Math.max(0, Ledger.number(after, standing) - Ledger.number(before, standing));
        }

        /** What became of it that nobody expects of a correction; empty text when nothing did. */
        String told() {
            if (status().equals("REJECTED")) {
                return "is refused now, " + Ledger.text(after, "reason") + ": "
                        + Shown.name(String.valueOf(Ledger.text(after, "message")));
            }
            if (status().equals("DUPLICATE")) {
                return "is a duplicate now: a file that goes before it brings the same bytes";
            }
            List<String> told = new ArrayList<>();
            if (more("rejected") > 0) {
                told.add(more("rejected") + " more rows are refused now");
            }
            if (more("waiting") > 0) {
                told.add(more("waiting") + " more rows wait now");
            }
            return String.join(", ", told);
        }
    }

    private final List<Counted> counted = new ArrayList<>();
    private final List<Object[]> arrived = new ArrayList<>();
    private final boolean leavesOut;

    /**
     * From two ledgers.
     *
     * @param before rows of the earlier one
     * @param after rows of the later one
     */
    LostRows(Iterator<Object[]> before, Iterator<Object[]> after) {
        Map<String, Object[]> earlier = new TreeMap<>();
        before.forEachRemaining(row -> earlier.put(Ledger.text(row, "delivery_id"), row));
        after.forEachRemaining(row -> {
            Object[] known = earlier.remove(Ledger.text(row, "delivery_id"));
            if (known == null) {
                arrived.add(row);
            } else if (Ledger.text(known, "status").equals("ACCEPTED")) {
                counted.add(new Counted(known, row));
            }
        });
        leavesOut = earlier.values().stream()
                .anyMatch(row -> Ledger.text(row, "status").equals("ACCEPTED"));
        counted.sort(Comparator.comparing(Counted::path));
    }

    /** Whether a delivery that counted does not exist in the later ledger. */
    boolean leavesOut() {
        return leavesOut;
    }

    /** Says which files are refused now, and which have more rows refused or waiting; false when there is none. */
    boolean tell(PrintStream out) {
        List<Counted> changed =
                counted.stream().filter(file -> !file.told().isEmpty()).toList();
        if (!changed.isEmpty()) {
            out.printf(Locale.ROOT, "%nTaken in before, and counted in part or not at all since%n");
            changed.stream().limit(LISTED).forEach(file -> out.println("  " + file.path() + " " + file.told()));
            if (changed.size() > LISTED) {
                out.println("  … and " + (changed.size() - LISTED) + " more");
            }
        }
        return !changed.isEmpty();
    }

    /**
     * Refuses to go on where a contract loses too much of what it sent of a feed. All its feeds together would hide the loss of
     * a small one.
     *
     * @param accepted senders of whom it is known and wanted
     * @param earlierRun the run of the earlier ledger
     * @throws WaymarkException when a contract loses more than is set, with all such contracts
     */
    void check(ShrinkSettings setting, Set<String> accepted, String earlierRun) {
        List<String> shrunk = new ArrayList<>();
        Set<String> options = new TreeSet<>();
        Map<String, List<Counted>> ofOneFeed = counted.stream()
                .filter(file -> !accepted.contains(file.sender()))
                .collect(Collectors.groupingBy(
                        file -> file.sender() + " " + file.feed(), TreeMap::new, Collectors.toList()));
        ofOneFeed.values().forEach(files -> {
            long rows = sum(files, Counted::rows);
            long lost = sum(files, Counted::lost);
            if (lost >= setting.rows() && PERCENT * lost > setting.percent() * rows) {
                shrunk.add(told(files, rows, lost));
                options.add("--accept-shrink " + files.get(0).sender());
            }
        });
        if (!shrunk.isEmpty()) {
            throw WaymarkException.failed(String.join("\n", shrunk)
                    + "\nThe figures of run " + earlierRun
                    + " stand and nothing was published; what was taken in is kept. If the senders meant it, run again"
                    + " with " + String.join(" ", options)
                    + "; if not, have them send the rows again under new sequence numbers, and then run.");
        }
    }

    private String told(List<Counted> files, long rows, long lost) {
        String sender = files.get(0).sender();
        List<Counted> losing = files.stream()
                .filter(file -> file.lost() > 0)
                .sorted(Comparator.comparing(Counted::lost).reversed().thenComparing(Counted::path))
                .toList();
        Set<String> names = losing.stream()
                .map(file -> Ledger.text(file.before, "file"))
                .collect(Collectors.toCollection(TreeSet::new));
        // Only dwp and jcp send what rows of others hang on.
        boolean hang = losing.stream().anyMatch(file -> file.more("waiting") + file.more("rejected") > 0);
        List<String> since = arrived.stream()
                .filter(row -> names.contains(Ledger.text(row, "file"))
                        || (sender.equals(Ledger.text(row, "sender"))
                                && files.get(0).feed().equals(Ledger.text(row, "feed")))
                        || (hang && DEPARTMENTS.contains(String.valueOf(Ledger.text(row, "sender")))))
                .map(row -> Shown.name(Ledger.text(row, "path")))
                .sorted()
                .toList();
        return String.format(
                Locale.ROOT,
                "%s would lose %,d of its %,d current rows of %s (%d %%): replaced, withdrawn, refused or left to wait"
                        + "%n  of %s%n  by files taken in since: %s",
                sender,
                lost,
                rows,
                files.get(0).feed(),
                PERCENT * lost / rows,
                listed(losing.stream()
                        .map(file -> String.format(Locale.ROOT, "%s %,d of %,d", file.path(), file.lost(), file.rows()))
                        .toList()),
                since.isEmpty() ? "none; a control file or the setting folders has changed" : listed(since));
    }

    private static String listed(List<String> names) {
        return names.stream().limit(LISTED).collect(Collectors.joining(", "))
                + (names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "");
    }

    private static long sum(List<Counted> files, ToLongFunction<Counted> number) {
        return files.stream().mapToLong(number).sum();
    }
}

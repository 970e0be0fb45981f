package waymark.cli;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.schedule.RunRecord;

/** How many warnings of each code a judging made, the commonest first. */
final class WarningsReport {

    private static final LakeTable WARNING = LakeTables.WARNING;

    private final Lake lake;
    private final RunRecord run;

    WarningsReport(Lake lake, RunRecord run) {
        this.lake = lake;
        this.run = run;
    }

    void print(PrintStream out) {
        Long version = run.versions().get(WARNING.name());
        if (version == null) {
            out.printf("%nWarnings: run %s was judged by an older build, which made none; run again%n", run.runId());
            return;
        }
        Map<String, Long> counts = counts(version);
        if (counts.isEmpty()) {
            return;
        }
        out.printf("%nWarnings: nothing is refused for them and no figure changes%n");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(code -> out.printf(Locale.ROOT, "  %-32s %,9d%n", code.getKey(), code.getValue()));
    }

    private Map<String, Long> counts(long version) {
        int code = WARNING.indexOf("code");
        Map<String, Long> counts = new TreeMap<>();
        Iterator<Object[]> rows = lake.rows(WARNING, version);
        rows.forEachRemaining(row -> counts.merge((String) row[code], 1L, Long::sum));
        return counts;
    }
}

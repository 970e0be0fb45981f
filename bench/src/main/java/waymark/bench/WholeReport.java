package waymark.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import waymark.schedule.StepRecord;

/** The table of what half and whole took. */
final class WholeReport {

    private static final double MILLIS = 1e3;
    private static final double MICROS = 1e6;
    private static final int MEGABYTE = 1 << 20;

    private record Size(int referrals, WaymarkSide waymark, DuckSide duck) {}

    private final PrintStream out;
    private final List<Size> sizes = new ArrayList<>();

    WholeReport(PrintStream out) {
        this.out = out;
    }

    void add(int referrals, WaymarkSide waymark, DuckSide duck) {
        sizes.add(new Size(referrals, waymark, duck));
    }

    /** Prints it; there must be two sizes. */
    void print() {
        Size half = sizes.get(0);
        Size whole = sizes.get(1);
        out.printf(
                Locale.ROOT,
                "%n%-34s %,9d referrals %11s %,9d referrals %11s   second half%n",
                "",
                half.referrals,
                "",
                whole.referrals,
                "");
        out.printf(
                Locale.ROOT,
                "%-34s %11s %8s %9s  %11s %8s %9s %13s%n",
                "",
                "rows",
                "seconds",
                "us a row",
                "rows",
                "seconds",
                "us a row",
                "adds seconds");
        for (int i = 0; i < whole.waymark.steps().size(); i++) {
            int step = i;
            line(
                    "Waymark " + whole.waymark.steps().get(i).step(),
                    size -> rows(size.waymark.steps().get(step)),
                    size -> size.waymark.steps().get(step).seconds());
        }
        line("Waymark", size -> rows(size.waymark.steps().get(0)), size -> size.waymark.seconds());
        line("DuckDB load", size -> size.duck.rows(), size -> size.duck.loadSeconds());
        line("DuckDB figures", size -> size.duck.rows(), size -> size.duck.figureSeconds());
        line("DuckDB", size -> size.duck.rows(), size -> size.duck.seconds());
        Set<String> jobs = new TreeSet<>(whole.waymark.jobs().keySet());
        for (String job : jobs) {
            out.printf(
                    Locale.ROOT,
                    "  Spark's jobs of %-17s %20.1f %31.1f %23.1f%n",
                    job,
                    seconds(half, job),
                    seconds(whole, job),
                    seconds(whole, job) - seconds(half, job));
        }
        heap("heap used at most, MB", WaymarkSide::heapUsed);
        heap("  kept by a collection at most, MB", WaymarkSide::heapKept);
        double duck = whole.duck.seconds() - half.duck.seconds();
        out.printf(
                Locale.ROOT,
                "The second half adds %.1f times what it adds for DuckDB; %.1f times without publishing%n",
                (whole.waymark.seconds() - half.waymark.seconds()) / duck,
                (whole.waymark.secondsUnpublished() - half.waymark.secondsUnpublished()) / duck);
    }

    private void line(String name, ToLongFunction<Size> rows, ToDoubleFunction<Size> seconds) {
        out.printf(Locale.ROOT, "%-34s", name);
        for (Size size : sizes) {
            out.printf(
                    Locale.ROOT,
                    " %,11d %8.1f %9.2f ",
                    rows.applyAsLong(size),
                    seconds.applyAsDouble(size),
                    MICROS * seconds.applyAsDouble(size) / Math.max(1, rows.applyAsLong(size)));
        }
        out.printf(Locale.ROOT, " %12.1f%n", seconds.applyAsDouble(sizes.get(1)) - seconds.applyAsDouble(sizes.get(0)));
    }

    private void heap(String name, ToLongFunction<WaymarkSide> bytes) {
        out.printf(
                Locale.ROOT,
                "%-34s %20d %31d%n",
                name,
                bytes.applyAsLong(sizes.get(0).waymark) / MEGABYTE,
                bytes.applyAsLong(sizes.get(1).waymark) / MEGABYTE);
    }

    private static double seconds(Size size, String job) {
        return size.waymark.jobs().getOrDefault(job, 0L) / MILLIS;
    }

    private static long rows(StepRecord step) {
        return step.rows() == null ? 0 : step.rows();
    }
}

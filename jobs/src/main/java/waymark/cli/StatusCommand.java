package waymark.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.intake.Shown;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.Ledger;
import waymark.publish.PublishedState;
import waymark.publish.Schemas;
import waymark.publish.Standpoint;
import waymark.schedule.RunRecord;

/** {@code status}: what ran, what came, what waits, what was refused and what looks wrong. */
@Command(
        name = "status",
        description =
                "Shows the last runs, what became of deliveries, what waits and for how long, what was refused, and "
                        + "what looks wrong.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final LakeTable UNSETTLED = LakeTables.UNSETTLED;
    private static final int LAST_RUNS = 5;
    private static final int LISTED = 20;
    private static final List<Integer> AGES = List.of(7, 30, 90);

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    StatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintStream out = surroundings.out();
        try (Wiring wiring = new Wiring(common, surroundings)) {
            List<RunRecord> runs = wiring.runs().runs();
            if (runs.isEmpty()) {
                out.println("Nothing has run in " + wiring.home() + " yet. Try: waymark demo");
                return ExitCode.DONE.status();
            }
            printRuns(runs, out);
            printPublished(wiring, out);
            Optional<RunRecord> judged = wiring.runs().lastJudged();
            if (judged.isPresent()) {
                out.printf(
                        "%nFiles and rows, as run %s found them: %s%n",
                        judged.get().runId(),
                        new Standpoint(judged.get().asOf(), judged.get().knownOn()));
                new FilesReport(wiring.lake(), judged.get()).print(out);
                Ledger ledger = new Ledger(wiring.lake()
                        .rows(LakeTables.LEDGER, judged.get().versions().get(LakeTables.LEDGER.name())));
                printRefused(ledger, out);
                printWaiting(wiring, judged.get(), ledger, out);
                new WarningsReport(wiring.lake(), judged.get()).print(out);
                new BankHolidaysReport(wiring.bankHolidays(), judged.get().asOf()).print(out);
            }
            printIgnored(runs, out);
            return ExitCode.DONE.status();
        }
    }

    private static void printRuns(List<RunRecord> runs, PrintStream out) {
        out.println("Last runs");
        for (RunRecord run : runs.subList(0, Math.min(LAST_RUNS, runs.size()))) {
            double seconds = ChronoUnit.MILLIS.between(run.startedAt(), run.finishedAt()) / 1000.0;
            out.printf(
                    Locale.ROOT,
                    "  %-22s %-9s %s  as of %-10s %-18s %7.1f s%s%n",
                    run.runId(),
                    run.command(),
                    run.startedAt().truncatedTo(ChronoUnit.SECONDS),
                    run.asOf() == null ? "-" : run.asOf(),
                    run.outcome(),
                    seconds,
                    run.knownOn() == null ? "" : "  known on " + run.knownOn());
        }
    }

    /** What people see, and what stands beside it. */
    private static void printPublished(Wiring wiring, PrintStream out) {
        out.printf("%nPublished%n");
        try {
            Optional<Database> database = wiring.databaseMade();
            out.println("  the marts show "
                    + database.flatMap(made -> PublishedState.in(made, Schemas.LIVE))
                            .map(PublishedState::toString)
                            .orElse("nothing yet"));
            database.flatMap(made -> PublishedState.in(made, Schemas.LOOK_BACK))
                    .ifPresent(state -> out.println("  schema look_back shows " + state));
        } catch (WaymarkException e) {
            // Whoever asks how things are is told all the rest.
            out.println("  cannot be told: " + e.getMessage());
        }
    }

    private static void printRefused(Ledger ledger, PrintStream out) {
        List<Object[]> refused = ledger.rows().stream()
                .filter(row -> Ledger.text(row, "reason") != null)
                .sorted((a, b) -> Ledger.text(a, "path").compareTo(Ledger.text(b, "path")))
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        out.printf("%nRefused files%n");
        refused.stream()
                .limit(LISTED)
                .forEach(row -> out.printf("  %-17s %s%n", Ledger.text(row, "reason"), told(row)));
        more(refused.size(), out);
    }

    private static String told(Object[] row) {
        String message = Ledger.text(row, "message");
        return Shown.name(message == null ? Ledger.text(row, "path") : message);
    }

    /** By how long before the as-of day the waiting rows were sent. */
    private static void printWaiting(Wiring wiring, RunRecord run, Ledger ledger, PrintStream out) {
        Map<String, long[]> byMissing = new TreeMap<>();
        wiring.lake().rows(UNSETTLED, run.versions().get(UNSETTLED.name())).forEachRemaining(row -> {
            if ("WAITING".equals(row[UNSETTLED.indexOf("standing")])) {
                LocalDate sentOn = ledger.sentOn((Integer) row[UNSETTLED.indexOf("delivery")]);
                long age = Math.max(0, ChronoUnit.DAYS.between(sentOn, run.asOf()));
                byMissing
                        .computeIfAbsent(
                                (String) row[UNSETTLED.indexOf("missing")], missing -> new long[AGES.size() + 1])[
                        column(age)]++;
            }
        });
        if (byMissing.isEmpty()) {
            return;
        }
        out.printf("%nWaiting rows, by days from being sent to %s%n", run.asOf());
        out.printf("  %-22s %9s %9s %9s %9s%n", "wait for", "up to 7", "8 to 30", "31 to 90", "over 90");
        byMissing.forEach((missing, counts) -> out.printf(
                Locale.ROOT, "  %-22s %,9d %,9d %,9d %,9d%n", missing, counts[0], counts[1], counts[2], counts[3]));
    }

    private static int column(long age) {
        int column = 0;
        while (column < AGES.size() && age > AGES.get(column)) {
            column++;
        }
        return column;
    }

    private static void printIgnored(List<RunRecord> runs, PrintStream out) {
        List<String> ignored = runs.stream()
                .filter(run -> run.steps().stream().anyMatch(step -> step.step().equals("take in")))
                .findFirst()
                .map(RunRecord::ignored)
                .orElse(List.of());
        if (ignored.isEmpty()) {
            return;
        }
        out.printf("%nIgnored in the landing folder: no deliveries nor their control files, or for the reason given%n");
        ignored.stream().limit(LISTED).forEach(path -> out.println("  " + Shown.name(path)));
        more(ignored.size(), out);
    }

    private static void more(int count, PrintStream out) {
        if (count > LISTED) {
            out.println("  … and " + (count - LISTED) + " more");
        }
    }
}

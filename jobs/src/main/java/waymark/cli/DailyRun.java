package waymark.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import waymark.intake.TakenIn;
import waymark.problem.ExitCode;
import waymark.publish.Move;
import waymark.rule.AsOf;
import waymark.schedule.RunRecord;

/** The steps of a day, one after the other: take in, judge, publish, and tell. */
final class DailyRun {

    private static final int NAMED = 5;

    private DailyRun() {}

    /**
     * Does them.
     *
     * @param shrinkAccepted contracts that may lose more rows than is set
     * @param lookingBack how the run is published should it look back
     * @return the exit code
     */
    static int of(
            Wiring wiring,
            String command,
            String landing,
            LocalDate asOf,
            LocalDate knownOn,
            Set<String> shrinkAccepted,
            Move lookingBack) {
        AsOf.check(asOf, wiring.bankHolidays());
        PrintStream out = wiring.surroundings().out();
        try (Run run = new Run(wiring, command)) {
            TakenIn taken = run.takeIn(landing, knownOn);
            tell(taken, out);
            RunRecord judged = run.judge(asOf, knownOn, shrinkAccepted);
            run.publishUnlessShown(lookingBack);
            new RunReport(wiring.lake(), judged).print(out);
            FilesReport files = new FilesReport(wiring.lake(), judged);
            files.print(out);
            new BankHolidaysReport(wiring.bankHolidays(), asOf).print(out);
            boolean lost = run.tellLost();
            ExitCode code = lost
                            || files.hasRefusals(run.startedAt())
                            || !taken.notTaken().isEmpty()
                    ? ExitCode.DONE_WITH_REFUSALS
                    : ExitCode.DONE;
            run.finish(code.name());
            return code.status();
        }
    }

    /** Says what a take-in found. */
    static void tell(TakenIn taken, PrintStream out) {
        if (taken.files() == 0) {
            out.println("               no new files");
        } else {
            out.printf(
                    Locale.ROOT,
                    "               %,d new files, %,d of them refused as a whole%n",
                    taken.files(),
                    taken.refusedFiles());
        }
        if (taken.laterFiles() > 0) {
            out.printf(
                    Locale.ROOT,
                    "               %,d files are dated later than --known-on and were left alone%n",
                    taken.laterFiles());
        }
        if (!taken.notTaken().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "               %,d could not be taken in (waymark status lists them)%n",
                    taken.notTaken().size());
            taken.notTaken().stream().limit(NAMED).forEach(line -> out.println("               " + line));
        }
        if (!taken.ignored().isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "               %,d files are no deliveries and were ignored (waymark status lists them)%n",
                    taken.ignored().size());
        }
    }
}

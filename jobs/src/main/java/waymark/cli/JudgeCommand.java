package waymark.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waymark.problem.ExitCode;
import waymark.rule.AsOf;
import waymark.schedule.RunRecord;

/** {@code judge}: the second step alone. */
@Command(
        name = "judge",
        description = "Judges what has been taken in, as of a day, and makes the figures; publishes nothing.",
        mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            required = true,
            description = "The day as of which everything is judged, the only \"today\".")
    private LocalDate asOf;

    @Mixin
    private KnownOnOption knownOn;

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            AsOf.check(asOf, wiring.bankHolidays());
            try (Run run = new Run(wiring, "judge")) {
                RunRecord judged = run.judge(asOf, knownOn.day());
                new RunReport(wiring.lake(), judged).print(surroundings.out());
                run.finish(ExitCode.DONE.name());
                return ExitCode.DONE.status();
            }
        }
    }
}

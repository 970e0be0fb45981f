package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private KnownOnOption knownOn;

    @Mixin
    private AcceptShrinkOption acceptShrink;

    JudgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            AsOf.check(asOf.day(), wiring.bankHolidays());
            try (Run run = new Run(wiring, "judge")) {
                RunRecord judged = run.judge(asOf.day(), knownOn.day(), acceptShrink.contracts());
                new RunReport(wiring.lake(), judged).print(surroundings.out());
                new BankHolidaysReport(wiring.bankHolidays(), asOf.day()).print(surroundings.out());
                ExitCode code = run.tellLost() ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
                run.finish(code.name());
                return code.status();
            }
        }
    }
}

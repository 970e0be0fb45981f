package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.intake.TakenIn;
import waymark.problem.ExitCode;

/** {@code take-in}: the first step alone. */
@Command(
        name = "take-in",
        description = "Takes all new files into the lake, and no more.",
        mixinStandardHelpOptions = true)
final class TakeInCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private LandingOption landing;

    @Mixin
    private KnownOnOption knownOn;

    TakeInCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings);
                Run run = new Run(wiring, "take-in")) {
            TakenIn taken = run.takeIn(landing.folder(wiring.settings()), knownOn.day());
            DailyRun.tell(taken, surroundings.out());
            ExitCode code = taken.hasRefusals() ? ExitCode.DONE_WITH_REFUSALS : ExitCode.DONE;
            run.finish(code.name());
            return code.status();
        }
    }
}

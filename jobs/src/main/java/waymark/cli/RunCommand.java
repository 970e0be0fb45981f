package waymark.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: everything that a day asks for. */
@Command(
        name = "run",
        description = "Takes in all new files, judges as of a day and publishes: what a schedule calls every day.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private LandingOption landing;

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            required = true,
            description = "The day as of which everything is judged, the only \"today\".")
    private LocalDate asOf;

    @Mixin
    private KnownOnOption knownOn;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            return DailyRun.of(wiring, "run", landing.folder(wiring.settings()), asOf, knownOn.day());
        }
    }
}

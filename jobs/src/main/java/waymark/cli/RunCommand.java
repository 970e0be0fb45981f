package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private KnownOnOption knownOn;

    @Mixin
    private AcceptShrinkOption acceptShrink;

    @Mixin
    private PublishOption publish;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            return DailyRun.of(
                    wiring,
                    "run",
                    landing.folder(wiring.settings()),
                    asOf.day(),
                    knownOn.day(),
                    acceptShrink.contracts(),
                    publish.lookingBack());
        }
    }
}

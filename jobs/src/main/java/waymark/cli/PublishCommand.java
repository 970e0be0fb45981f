package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.problem.ExitCode;

/** {@code publish}: the last step alone. */
@Command(
        name = "publish",
        description = "Puts the figures that were judged last into PostgreSQL, in the place of what is there; those of"
                + " a look back beside it.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PublishOption publish;

    PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings);
                Run run = new Run(wiring, "publish")) {
            run.publish(publish.lookingBack());
            run.finish(ExitCode.DONE.name());
            return ExitCode.DONE.status();
        }
    }
}

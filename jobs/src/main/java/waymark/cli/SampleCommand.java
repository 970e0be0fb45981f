package waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import waymark.demo.SampleWorld;
import waymark.demo.Scale;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** {@code sample}: a made-up landing zone of any size, to try things on. */
@Command(
        name = "sample",
        description = "Writes a made-up landing zone: people who never lived, under contracts that never were.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "A new folder for the files.")
    private Path out;

    @Option(
            names = "--referrals",
            paramLabel = "N",
            description = "How many referrals, over all programmes (default: ${DEFAULT-VALUE}).",
            defaultValue = "20000")
    private int referrals;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same bytes (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (referrals < 1) {
            throw WaymarkException.wrongUse("--referrals " + referrals + ": write 1 or more");
        }
        if (Files.exists(out)) {
            throw WaymarkException.wrongUse("--out " + out + " is there already: name a new folder");
        }
        SampleWorld.of(Scale.referrals(referrals), seed).writeTo(out);
        surroundings.out().println("A sample of " + referrals + " referrals is in " + out);
        return ExitCode.DONE.status();
    }
}

package waymark.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.demo.DataSamples;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Move;

/** {@code demo}: the whole way on the sample that comes with Waymark. */
@Command(
        name = "demo",
        description = "Takes in, judges and publishes the sample landing zone that comes with Waymark.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String ROOT = "waymark.root";

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path landing = Path.of(System.getProperty(ROOT, "."), "data-samples", "landing");
        if (!Files.isDirectory(landing)) {
            throw WaymarkException.wrongUse(
                    landing + " is missing: start the demo with the script waymark of a complete" + " checkout");
        }
        LocalDate asOf = DataSamples.AS_OF;
        PrintStream out = surroundings.out();
        out.println("Waymark demo: the sample landing zone " + landing.normalize() + ", as of " + asOf + ".");
        out.println("People, providers and figures in it are made up; data-samples/README.md says what is planted.");
        out.println();
        try (Wiring wiring = new Wiring(common, surroundings)) {
            DailyRun.of(wiring, "demo", landing.toString(), asOf, null, Set.of(), Move.BESIDE);
            out.println();
            out.println("Refusals are part of the sample. Next:");
            out.println("  ./waymark status");
            out.println("  ./waymark sql \"SELECT contract_id, month, value, denominator FROM marts.measure");
            out.println(
                    "                 WHERE metric = 'whp_action_plan_on_time' AND dimension = 'ALL' ORDER BY 1, 2\"");
            return ExitCode.DONE.status();
        }
    }
}

package waymark.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waymark.dashboard.Bundle;
import waymark.dashboard.BundleReader;
import waymark.dashboard.ChartCheck;
import waymark.problem.ExitCode;
import waymark.publish.Marts;

/** {@code dashboards check}: whether every chart shows what the marts give. */
@Command(
        name = "check",
        description = {
            "Asks a Superset for the data of every chart and compares it with the marts.",
            "Prints a line for each chart that fails; the exit code is then 1."
        },
        mixinStandardHelpOptions = true)
final class DashboardsCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SupersetOptions superset;

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Where the marts lie (default: marts).", hidden = true)
    private String schema = Marts.SCHEMA;

    DashboardsCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        Bundle bundle = BundleReader.read(superset.files());
        SortedMap<String, List<String>> wrong;
        try (Wiring wiring = new Wiring(common, surroundings);
                Connection marts = wiring.database().analyst();
                Statement path = marts.createStatement()) {
            path.execute("SET search_path = \"" + schema + "\", " + Marts.SCHEMA);
            wrong = new ChartCheck(superset.client(superset.password(surroundings.environment())), marts).check(bundle);
        }
        wrong.forEach((chart, faults) -> surroundings.out().println(chart + " " + String.join("; ", faults)));
        surroundings.out().println(bundle.charts().size() - wrong.size() + " of "
                + bundle.charts().size() + " charts show what the marts give");
        return wrong.isEmpty() ? ExitCode.DONE.status() : ExitCode.DONE_WITH_REFUSALS.status();
    }
}

package waymark.cli;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.dashboard.SupersetClient;
import waymark.problem.ExitCode;

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

    DashboardsCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            SupersetClient client = superset.client(superset.password(surroundings.environment()));
            boolean right = DashboardsDelivery.check(wiring, superset.files(), client);
            return right ? ExitCode.DONE.status() : ExitCode.DONE_WITH_REFUSALS.status();
        }
    }
}

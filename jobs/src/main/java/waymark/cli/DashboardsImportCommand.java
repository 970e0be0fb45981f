package waymark.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waymark.dashboard.SupersetClient;
import waymark.problem.ExitCode;
import waymark.publish.Database;

/** {@code dashboards import}: brings the dashboards into a Superset that someone else runs. */
@Command(
        name = "import",
        description = {
            "Brings the dashboards into a Superset that runs, and lets in those whom access.yaml names.",
            "What an earlier import brought and the bundle no longer has is removed; what others made is not touched."
        },
        mixinStandardHelpOptions = true)
final class DashboardsImportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SupersetOptions superset;

    @Mixin
    private MartsOptions marts;

    @Option(
            names = "--access",
            paramLabel = "FILE",
            description =
                    "Who sees what (default: the setting dashboards.access, or access.yaml in the home directory).")
    private Path access;

    DashboardsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        PrintStream out = surroundings.out();
        try (Wiring wiring = new Wiring(common, surroundings)) {
            Database database = wiring.database();
            DashboardsDelivery delivery = DashboardsDelivery.of(wiring, superset.files(), access);
            SupersetClient client = superset.client(superset.password(surroundings.environment()));
            delivery.bring(client, marts.ofCharts(database, wiring.home()), marts.ofAnalysts(database), out);
            if (superset.isWhole()) {
                delivery.removeOlder(client, out);
            }
        }
        return ExitCode.DONE.status();
    }
}

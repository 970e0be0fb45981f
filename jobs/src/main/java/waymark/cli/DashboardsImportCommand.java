package waymark.cli;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.dashboard.FeatureFlags;
import waymark.dashboard.SupersetClient;
import waymark.dashboard.access.SupersetAccess;
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

    @Mixin
    private AccessOption access;

    DashboardsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        PrintStream out = surroundings.out();
        try (Wiring wiring = new Wiring(common, surroundings)) {
            Database database = wiring.database();
            DashboardsDelivery delivery = DashboardsDelivery.of(wiring, superset.files(), access.file());
            SupersetClient client = superset.client(superset.password(surroundings.environment()));
            FeatureFlags.check(client).forEach(out::println);
            delivery.bring(
                    client,
                    marts.ofCharts(database, wiring.home()),
                    marts.ofAnalysts(database),
                    SupersetAccess.SignIn.PASSWORD,
                    out);
            if (superset.isWhole()) {
                delivery.removeOlder(client, out);
            }
        }
        return ExitCode.DONE.status();
    }
}

package waymark.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.dashboard.Bundle;
import waymark.dashboard.BundleFiles;
import waymark.dashboard.BundleImport;
import waymark.dashboard.BundleReader;
import waymark.dashboard.MartShapes;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.PublishedColumns;
import waymark.problem.ExitCode;
import waymark.publish.Database;

/** {@code dashboards import}: brings the dashboards into a Superset that someone else runs. */
@Command(
        name = "import",
        description = {
            "Brings the dashboards into a Superset that runs, and opens each to the roles of its readers.",
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

    DashboardsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        BundleFiles files = superset.files();
        Bundle bundle = BundleReader.read(files);
        try (Wiring wiring = new Wiring(common, surroundings)) {
            Database database = wiring.database();
            PublishedColumns columns;
            try (Connection session = database.analyst()) {
                columns = PublishedColumns.read(session, marts.schema());
            }
            BundleImport bundleImport = new BundleImport(superset.client(superset.password(surroundings.environment())));
            MartsAddress address = marts.address(database.url(), surroundings.environment());
            bundleImport
                    .bring(bundle, MartShapes.of(files), columns, address)
                    .forEach(surroundings.out()::println);
            if (superset.isWhole()) {
                bundleImport.removeOlder(bundle).forEach(surroundings.out()::println);
            }
        }
        return ExitCode.DONE.status();
    }
}

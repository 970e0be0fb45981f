package waymark.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.dashboard.Bundle;
import waymark.dashboard.BundleFiles;
import waymark.dashboard.BundleImport;
import waymark.dashboard.BundleReader;
import waymark.dashboard.ChartCheck;
import waymark.dashboard.MartShapes;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.PublishedColumns;
import waymark.dashboard.SupersetClient;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.Contracts;
import waymark.dashboard.access.SupersetAccess;
import waymark.publish.Database;
import waymark.publish.Marts;

/** The dashboards of a home on their way into a Superset: everything is read before anything is brought. */
final class DashboardsDelivery {

    private final Database database;
    private final Bundle bundle;
    private final MartShapes shapes;
    private final PublishedColumns columns;
    private final AccessList list;

    /**
     * Reads bundle, marts and the list of who sees what.
     *
     * @param access the file that option or setting names
     * @throws waymark.problem.WaymarkException when something is wrong with any of them
     */
    DashboardsDelivery(Path home, Database database, BundleFiles files, Optional<Path> access) throws SQLException {
        this.database = database;
        bundle = BundleReader.read(files);
        shapes = MartShapes.of(files);
        try (Connection session = database.analyst()) {
            columns = PublishedColumns.read(session, Marts.SCHEMA);
            list = AccessList.read(home, access, Contracts.published(session));
        }
    }

    /**
     * Brings the bundle and lets in who may look.
     *
     * @param marts how Superset reaches the marts
     * @param analyst how it reaches them for analysts
     */
    void bring(SupersetClient superset, MartsAddress marts, MartsAddress analyst, PrintStream out) {
        BundleImport bundleImport = new BundleImport(superset);
        bundleImport.bring(bundle, shapes, columns, marts).forEach(out::println);
        bundleImport.removeOlder(bundle).forEach(out::println);
        new SupersetAccess(superset, database)
                .apply(list, bundle.database(), shapes.contracts(), analyst)
                .forEach(out::println);
    }

    /** Checks every chart, and tells which do not show what the marts give; whether all do. */
    boolean check(SupersetClient superset, PrintStream out) throws SQLException {
        Map<String, List<String>> wrong;
        try (Connection session = database.analyst()) {
            wrong = new ChartCheck(superset, session).check(bundle);
        }
        wrong.forEach((chart, faults) -> out.println(chart + " " + String.join("; ", faults)));
        int charts = bundle.charts().size();
        out.println(charts - wrong.size() + " of " + charts + " charts show what the marts give");
        return wrong.isEmpty();
    }
}

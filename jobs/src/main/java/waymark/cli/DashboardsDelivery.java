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
import waymark.dashboard.access.FirstPasswords;
import waymark.dashboard.access.SupersetAccess;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.PublishedState;
import waymark.publish.Schemas;

/** The dashboards of a home on their way into a Superset: everything is read before anything is brought. */
final class DashboardsDelivery {

    private final Database database;
    private final Bundle bundle;
    private final MartShapes shapes;
    private final PublishedColumns columns;
    private final AccessList list;
    private final FirstPasswords passwords;

    private DashboardsDelivery(Path home, Database database, BundleFiles files, Optional<Path> access)
            throws SQLException {
        this.database = database;
        passwords = new FirstPasswords(home);
        bundle = BundleReader.read(files);
        shapes = MartShapes.of(files);
        try (Connection session = database.analyst()) {
            columns = PublishedColumns.read(session);
            list = AccessList.read(home, access, Contracts.published(session));
        }
    }

    /**
     * Reads bundle, marts and the list of who sees what.
     *
     * @param access the file that an option names, or null for the one of the settings, or that in the home
     * @throws WaymarkException when something is wrong with any of them, or nothing has been published
     */
    static DashboardsDelivery of(Wiring wiring, BundleFiles files, Path access) throws SQLException {
        return new DashboardsDelivery(
                wiring.home(),
                published(wiring),
                files,
                Optional.ofNullable(access)
                        .or(() -> wiring.settings().dashboards().access()));
    }

    /** The database of a home, once something has been published in it. */
    private static Database published(Wiring wiring) {
        Database database = wiring.publishedDatabase();
        database.prepare().forEach(wiring.surroundings().out()::println);
        if (PublishedState.in(database, Schemas.LIVE).isEmpty()) {
            throw wiring.nothingPublished();
        }
        return database;
    }

    /**
     * Brings the bundle and lets in who may look. Nothing rests on a dataset yet when the rules on its rows are made.
     *
     * @param marts how Superset reaches the marts
     * @param analyst how it reaches them for analysts
     * @param signIn how people prove who they are
     */
    void bring(
            SupersetClient superset,
            MartsAddress marts,
            MartsAddress analyst,
            SupersetAccess.SignIn signIn,
            PrintStream out) {
        BundleImport bundleImport = new BundleImport(superset);
        bundleImport.bringNewDatasets(bundle, shapes, columns, marts);
        admit(superset, analyst, signIn, out);
        bundleImport.bring(bundle, shapes, columns, marts).forEach(out::println);
    }

    /** Tells what would be brought from anything else. */
    String fingerprint(MartsAddress marts) {
        return BundleImport.fingerprint(bundle, shapes, columns, marts);
    }

    /** Lets in who may look, into a Superset that holds the datasets of the bundle. */
    void admit(SupersetClient superset, MartsAddress analyst, SupersetAccess.SignIn signIn, PrintStream out) {
        new SupersetAccess(superset, database, passwords, signIn)
                .apply(list, bundle.database(), shapes, analyst, out::println);
    }

    /** What whoever is in a group of the provider gets in Superset. */
    Map<String, List<String>> rolesOfGroups() {
        return list.rolesOfGroups();
    }

    /** Where first passwords are written. */
    FirstPasswords passwords() {
        return passwords;
    }

    /** Removes what an earlier bundle had brought and this one does not. */
    void removeOlder(SupersetClient superset, PrintStream out) {
        new BundleImport(superset).removeOlder(bundle).forEach(out::println);
    }

    /** Checks every chart, and tells which do not show what the marts give; whether all do. */
    boolean check(SupersetClient superset, PrintStream out) throws SQLException {
        return check(bundle, database, superset, out);
    }

    /** Checks the charts of the bundle in these files, wherever it was imported to. */
    static boolean check(Wiring wiring, BundleFiles files, SupersetClient superset) throws SQLException {
        Bundle bundle = BundleReader.read(files);
        return check(bundle, published(wiring), superset, wiring.surroundings().out());
    }

    private static boolean check(Bundle bundle, Database database, SupersetClient superset, PrintStream out)
            throws SQLException {
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

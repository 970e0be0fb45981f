package waymark.dashboard.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import waymark.dashboard.MartsAddress;
import waymark.problem.WaymarkException;
import waymark.publish.Database;

/**
 * Makes Superset's own database and what must be in it before Superset starts. The database carries, as its comment, what it was
 * made with; as long as that stands there is nothing to do.
 */
public final class SupersetSetup {

    private static final String MARK = "Made ready by Waymark: ";

    private static final String HOLDING = " holding ";

    private final PythonEnvironment python;
    private final SupersetHome home;
    private final Database marts;

    public SupersetSetup(PythonEnvironment python, SupersetHome home, Database marts) {
        this.python = python;
        this.home = home;
        this.marts = marts;
    }

    /**
     * Makes what is missing.
     *
     * @param progress where a person is told what takes long
     * @throws WaymarkException when it cannot be made
     */
    public void prepare(Consumer<String> progress) {
        home.writeConfig();
        marts.makeBeside(SupersetHome.DATABASE, SupersetHome.OWNER, home.password(SupersetHome.OWNER));
        String wanted = ready();
        String found = comment();
        if (found.startsWith(wanted)) {
            return;
        }
        if (found.startsWith(MARK) && !found.contains(home.fingerprint())) {
            throw WaymarkException.failed("PostgreSQL database " + SupersetHome.DATABASE
                    + " was made with another key than the one in keys/superset of this home: put back the file that"
                    + " belongs to it; or drop that database, and what people made in Superset is lost");
        }
        progress.accept("Making Superset's own database ready (once; about half a minute)…");
        superset(Map.of(), "db", "upgrade");
        if (asked("SELECT username FROM ab_user WHERE username = '" + SupersetHome.SERVICE + "'")
                .isEmpty()) {
            superset(serviceUser(), "fab", "create-admin");
        } else {
            // From a preparation that was cut short, or under other keys.
            superset(
                    Map.of("FLASK_FAB_RESET_PASSWORD_PASSWORD", home.password(SupersetHome.SERVICE)),
                    "fab",
                    "reset-password",
                    "--username",
                    SupersetHome.SERVICE);
        }
        superset(Map.of(), "init");
        mark(wanted);
    }

    /** Whether a bundle was brought into this Superset, wholly, and no other since. */
    public boolean holds(String bundle) {
        return comment().equals(ready() + HOLDING + bundle);
    }

    /** Notes that this bundle has been brought. */
    public void noteHeld(String bundle) {
        mark(ready() + HOLDING + bundle);
    }

    /** Notes that what this Superset holds is being changed. */
    public void forgetHeld() {
        mark(ready());
    }

    private String ready() {
        return MARK + python.packages() + " " + SupersetHome.configHash() + " key " + home.fingerprint();
    }

    private String comment() {
        return asked("SELECT shobj_description(oid, 'pg_database') FROM pg_database"
                + " WHERE datname = current_database()");
    }

    /** By the environment, so that the password stands in no list of processes. */
    private Map<String, String> serviceUser() {
        String prefix = "FLASK_FAB_CREATE_ADMIN_";
        return Map.of(
                prefix + "USERNAME", SupersetHome.SERVICE,
                prefix + "FIRSTNAME", "Waymark",
                prefix + "LASTNAME", "(brings dashboards and rights)",
                prefix + "EMAIL", "service@waymark.invalid",
                prefix + "PASSWORD", home.password(SupersetHome.SERVICE));
    }

    private void superset(Map<String, String> more, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(python.program("superset").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = new HashMap<>(home.environment(marts));
        environment.putAll(more);
        Path log = home.log("setup");
        try (Tether program = Tether.start(command, environment, log)) {
            if (program.await() != 0) {
                throw WaymarkException.failed("Superset's own database cannot be made ready: superset "
                        + String.join(" ", arguments) + " failed. It said:" + LogTail.of(log));
            }
        }
    }

    /** The first value that a query gives; empty when it gives none. */
    private String asked(String query) {
        try (Connection session = session();
                Statement sql = session.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private void mark(String text) {
        try (Connection session = session();
                Statement sql = session.createStatement()) {
            sql.execute("COMMENT ON DATABASE " + SupersetHome.DATABASE + " IS '" + text + "'");
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private Connection session() throws SQLException {
        MartsAddress server = MartsAddress.of(marts.url(), SupersetHome.OWNER, "");
        return DriverManager.getConnection(
                "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + SupersetHome.DATABASE,
                SupersetHome.OWNER,
                home.password(SupersetHome.OWNER));
    }

    private static WaymarkException unreachable(SQLException e) {
        return WaymarkException.failed(
                "PostgreSQL database " + SupersetHome.DATABASE + " cannot be used (" + e.getMessage()
                        + "): let an administrator look at it",
                e);
    }
}

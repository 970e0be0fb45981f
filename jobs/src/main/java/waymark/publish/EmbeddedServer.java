package waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import waymark.problem.WaymarkException;

/**
 * The server of one home. Commands share it: each holds a shared lock while it uses the server, and whoever finds no
 * other user when it is done stops it. The operating system gives up the locks of a killed command, so a server that
 * was orphaned is joined like any other, and stopped by the last one to use it.
 */
final class EmbeddedServer {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "waymark";

    /** What whoever publishes may do, and readers may not; and who asks nothing is not written down. */
    private static final List<String> PUBLISHER = List.of(
            "GRANT pg_signal_backend, pg_use_reserved_connections TO " + Database.OWNER,
            "ALTER ROLE " + Database.OWNER + " SET temp_file_limit = -1",
            "ALTER ROLE " + Database.OWNER + " SET log_statement = 'none'");

    /** Tables of a Superset in which what someone asked for is written down; those that refer to others first. */
    private static final String[] LOGGED = {"tab_state", "saved_query", "query", "key_value", "logs"};

    private final Path folder;
    private final DataDirectory data;
    private final ServerPrograms programs;
    private final int auditDays;
    private final ServerLaunch launch;
    private final List<String> notes = new ArrayList<>();
    private final Thread stopAtExit = new Thread(this::stop, "stop-postgres");
    private boolean used;
    private Passwords passwords;
    private int port;

    /** @param folder where everything of the server lies; made when it is started */
    EmbeddedServer(Path folder, ServerPrograms programs, int auditDays) {
        this.folder = folder;
        this.programs = programs;
        this.auditDays = auditDays;
        this.data = new DataDirectory(folder.resolve("data"));
        this.launch = new ServerLaunch(folder, programs, data.path());
    }

    /** What a person should know of it, in words, each with the remedy. */
    synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Starts the server or joins the one that runs. */
    synchronized void start(Passwords secrets) {
        if (used) {
            return;
        }
        passwords = secrets;
        try {
            ServerPrograms.makePrivate(folder);
            try (ServerLocks.Change change = ServerLocks.change(folder)) {
                data.requirePasswords(secrets);
                Optional<RunningServer> running = data.running().filter(server -> server.answers(secrets));
                if (running.isPresent() && data.isFinished()) {
                    port = running.get().port();
                } else {
                    // One that a killed start has left was never made to the end.
                    running.ifPresent(server -> server.stop(secrets));
                    launch();
                }
                change.beginUse();
                used = true;
            }
            ServerLog.removeOlder(folder.resolve(ServerLaunch.LOGS), auditDays);
            Runtime.getRuntime().addShutdownHook(stopAtExit);
        } catch (IOException | SQLException e) {
            throw WaymarkException.failed(
                    "The embedded PostgreSQL under " + folder + " cannot be started: " + e.getMessage()
                            + ". Mend that, or name a PostgreSQL by its JDBC URL in the settings",
                    e);
        }
    }

    private void launch() throws IOException, SQLException {
        notes.addAll(programs.prepare());
        boolean fresh = data.clearLeftovers();
        boolean whole = false;
        try {
            port = launch.start(passwords);
            if (fresh) {
                makeDatabase();
                data.finish(passwords);
            }
            close();
            whole = true;
        } finally {
            if (!whole) {
                end();
            }
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection superuser = superuser(SUPERUSER)) {
            Sql.run(superuser, "CREATE ROLE " + Database.OWNER + " LOGIN CREATEROLE");
            // Hashed here, so that the password stands in no server log.
            superuser
                    .unwrap(PGConnection.class)
                    .alterUserPassword(
                            Database.OWNER, passwords.of(Database.OWNER).toCharArray(), "scram-sha-256");
            Sql.run(
                    superuser,
                    List.of(
                            "CREATE DATABASE " + DATABASE + " OWNER " + Database.OWNER,
                            "REVOKE ALL ON DATABASE " + SUPERUSER + ", template1 FROM PUBLIC"));
        }
    }

    /** Each time, for a database that was made before something was found to need it. */
    private void close() throws SQLException {
        try (Connection superuser = superuser(DATABASE)) {
            Sql.run(superuser, OpenFunctions.CLOSE);
            Sql.run(superuser, PUBLISHER);
            if (Sql.holds(superuser, "SELECT NOT current_setting('data_checksums')::boolean")) {
                notes.add("The embedded PostgreSQL under " + folder
                        + " has no checksums, so that a fault of the disk may go"
                        + " unseen: an earlier Waymark made it. Move the folder data there away and publish again: the marts"
                        + " come anew from the lake, the logins with dashboards up");
            }
        }
    }

    /**
     * Clears away what a publish has left of the old marts: rows of the catalogues, statistics with values of people who are gone, and
     * the log of changes up to now. Autovacuum, which would do the first, rarely gets its minute.
     *
     * @return why it could not be done, in words
     */
    Optional<String> tidy() {
        try (Connection superuser = superuser(DATABASE)) {
            Sql.run(superuser, "SET lock_timeout = '2s'");
            Sql.run(superuser, "VACUUM (FULL) pg_catalog.pg_statistic");
            Sql.run(superuser, "VACUUM " + Sql.text(superuser, """
                SELECT string_agg(oid::regclass::text, ', ' ORDER BY relname) FROM pg_class
                WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND relname <> 'pg_statistic'\
                """));
            Sql.run(superuser, List.of("SELECT pg_switch_wal()", "CHECKPOINT"));
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of("What the old marts left in PostgreSQL's own tables is not cleared away ("
                    + Faults.firstLine(e) + "); the next publish does it");
        }
    }

    /** Deletes the rows of the logs of all other databases in which one of these texts is. */
    void forget(Collection<String> texts) throws SQLException {
        List<String> others;
        try (Connection superuser = superuser(DATABASE)) {
            others = Sql.texts(
                    superuser,
                    "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname NOT IN (?, ?)",
                    DATABASE,
                    SUPERUSER);
        }
        for (String other : others) {
            try (Connection superuser = superuser(other)) {
                forget(superuser, texts);
            }
        }
    }

    private static void forget(Connection superuser, Collection<String> texts) throws SQLException {
        // Filters are remembered as bytes, which PostgreSQL shows in hexadecimal.
        Array sought = superuser.createArrayOf(
                "text",
                texts.stream()
                        .flatMap(text ->
                                Stream.of(text, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))))
                        .toArray());
        Array logged = superuser.createArrayOf("text", LOGGED);
        for (String table : Sql.texts(
                superuser,
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE tablename = ANY (?)"
                        + " ORDER BY array_position(?, tablename::text)",
                logged,
                logged)) {
            try (PreparedStatement delete = superuser.prepareStatement(
                    "DELETE FROM " + table
                            + " AS kept WHERE EXISTS (SELECT FROM unnest(?::text[]) AS text WHERE position(text IN kept::text) > 0)")) {
                delete.setArray(1, sought);
                delete.executeUpdate();
            }
            // Also of what was deleted before, by whoever.
            Sql.run(superuser, "VACUUM (FULL) " + table);
        }
    }

    Connection superuser(String database) {
        return new Sessions(url(database)).unlimited(SUPERUSER, passwords.of(SUPERUSER));
    }

    /** Stops using the server, and stops the server when no other command uses it. */
    synchronized void stop() {
        if (!used) {
            return;
        }
        try (ServerLocks.Change change = ServerLocks.change(folder)) {
            if (change.endUse()) {
                end();
            }
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "The embedded PostgreSQL under " + folder + " cannot be stopped: " + e.getMessage(), e);
        } finally {
            used = false;
            forgetHook();
        }
    }

    private void end() throws IOException {
        data.running().ifPresent(running -> running.stop(passwords));
    }

    private void forgetHook() {
        if (Thread.currentThread() != stopAtExit) {
            try {
                Runtime.getRuntime().removeShutdownHook(stopAtExit);
            } catch (IllegalStateException e) {
                // The program is ending already; the hook runs and finds nothing to do.
                return;
            }
        }
    }
}

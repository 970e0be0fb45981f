package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import waymark.problem.WaymarkException;

/**
 * The server of one home. Commands share it: each holds a shared lock while it uses the server, and whoever finds no
 * other user when it is done stops it. The operating system gives up the locks of a killed command, so a server that
 * was orphaned is joined like any other, and stopped by the last one to use it.
 */
final class EmbeddedServer {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "waymark";

    private final Path folder;
    private final DataDirectory data;
    private final ServerLaunch launch;
    private final Thread stopAtExit = new Thread(this::stop, "stop-postgres");
    private boolean used;
    private Passwords passwords;
    private int port;

    /**
     * @param folder where everything of the server lies; made when it is started
     * @param binaries where its programs are unpacked, and found the next time
     */
    EmbeddedServer(Path folder, Path binaries) {
        this.folder = folder;
        this.data = new DataDirectory(folder.resolve("data"));
        this.launch = new ServerLaunch(folder, binaries, data.path());
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
            Files.createDirectories(folder);
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
            Runtime.getRuntime().addShutdownHook(stopAtExit);
        } catch (IOException | SQLException e) {
            throw WaymarkException.failed(
                    "The embedded PostgreSQL under " + folder + " cannot be started: " + e.getMessage()
                            + ". Mend that, or name a PostgreSQL by its JDBC URL in the settings",
                    e);
        }
    }

    private void launch() throws IOException, SQLException {
        boolean fresh = data.clearLeftovers();
        boolean whole = false;
        try {
            port = launch.start(passwords);
            if (fresh) {
                makeDatabase();
                data.finish(passwords);
            }
            closeFunctions();
            whole = true;
        } finally {
            if (!whole) {
                end();
            }
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection superuser = superuser(SUPERUSER)) {
            Sql.run(
                    superuser,
                    List.of(
                            "CREATE ROLE " + Database.OWNER + " LOGIN CREATEROLE PASSWORD '"
                                    + passwords.of(Database.OWNER) + "'",
                            "CREATE DATABASE " + DATABASE + " OWNER " + Database.OWNER,
                            "REVOKE ALL ON DATABASE " + SUPERUSER + ", template1 FROM PUBLIC"));
        }
    }

    /** Each time, for a database that was made before a function was found to need it. */
    private void closeFunctions() throws SQLException {
        try (Connection superuser = superuser(DATABASE)) {
            Sql.run(superuser, OpenFunctions.CLOSE);
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

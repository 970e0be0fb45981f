package waymark.publish;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import waymark.problem.WaymarkException;

/**
 * The server process of one home. Commands share it: each holds a shared lock while it uses the server, and whoever finds no other user
 * when it is done stops it. The operating system gives up the locks of a killed command, so a server that was orphaned is joined like any
 * other, and stopped by the last one to use it.
 */
final class EmbeddedServer {

    static final String SUPERUSER = "postgres";
    static final String DATABASE = "waymark";

    private static final String PORT = "port";

    private final Path folder;
    private final DataDirectory data;
    private final Thread stopAtExit = new Thread(this::stop, "stop-postgres");
    private boolean used;
    private EmbeddedPostgres own;
    private Passwords passwords;
    private int port;

    /** @param folder where everything of the server lies; made when it is started */
    EmbeddedServer(Path folder) {
        this.folder = folder;
        this.data = new DataDirectory(folder.resolve("data"));
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
                Optional<RunningServer> running = data.running().filter(server -> server.answers(secrets));
                if (running.isPresent()) {
                    port = running.get().port();
                } else {
                    startOwn();
                }
                change.beginUse();
                used = true;
            }
            Runtime.getRuntime().addShutdownHook(stopAtExit);
        } catch (IOException | SQLException e) {
            throw WaymarkException.failed("The embedded PostgreSQL under " + folder + " cannot be started: "
                    + e.getMessage(), e);
        }
    }

    private void startOwn() throws IOException, SQLException {
        boolean fresh = data.clearLeftovers();
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        Path passwordFile = Files.createTempFile(folder, "password", null);
        try {
            Files.writeString(passwordFile, passwords.of(SUPERUSER) + "\n");
            own = launch(log, passwordFile);
        } catch (IllegalStateException | IOException e) {
            throw WaymarkException.failed("The embedded PostgreSQL under " + folder + " does not start: "
                    + ServerLog.complaints(log, e.getMessage())
                    + ". Mend that, or name a PostgreSQL by its JDBC URL in the settings", e);
        } finally {
            Files.delete(passwordFile);
        }
        port = own.getPort();
        try {
            Files.writeString(folder.resolve(PORT), port + "\n");
            if (fresh) {
                makeDatabase();
                data.finish();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            own.close();
            own = null;
            throw e;
        }
    }

    private EmbeddedPostgres launch(Path log, Path passwordFile) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(portAsLastTime())
                // What the library calls locale goes to initdb as it is; it would otherwise trust every local user.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", passwords.of(SUPERUSER))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library turns it off; who may read what is kept nowhere else.
                .setServerConfig("fsync", "on")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("timezone", "UTC")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .start();
    }

    /** So that people's tools find it where it was; 0 for any when that is taken, or for the first time. */
    private int portAsLastTime() throws IOException {
        Path kept = folder.resolve(PORT);
        if (!Files.exists(kept)) {
            return 0;
        }
        try (ServerSocket free = new ServerSocket(
                Integer.parseInt(Files.readString(kept).strip()), 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private void makeDatabase() throws SQLException {
        try (Connection superuser = superuser(SUPERUSER)) {
            Sql.run(superuser, List.of(
                    "CREATE ROLE " + Database.OWNER + " LOGIN CREATEROLE PASSWORD '" + passwords.of(Database.OWNER) + "'",
                    "CREATE DATABASE " + DATABASE + " OWNER " + Database.OWNER,
                    "REVOKE ALL ON DATABASE " + SUPERUSER + ", template1 FROM PUBLIC"));
        }
        try (Connection superuser = superuser(DATABASE)) {
            Sql.run(superuser, Roles.NO_LARGE_OBJECTS);
        }
    }

    private Connection superuser(String database) {
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
        } catch (IOException | SQLException e) {
            throw WaymarkException.failed("The embedded PostgreSQL under " + folder + " cannot be stopped: "
                    + e.getMessage(), e);
        } finally {
            used = false;
            own = null;
            forgetHook();
        }
    }

    private void end() throws IOException, SQLException {
        if (own != null) {
            own.close();
            return;
        }
        Optional<RunningServer> running = data.running();
        if (running.isPresent()) {
            running.get().stop(passwords);
        }
    }

    private void forgetHook() {
        if (Thread.currentThread() != stopAtExit) {
            try {
                Runtime.getRuntime().removeShutdownHook(stopAtExit);
            } catch (IllegalStateException e) {
                // The machine is going down; the hook runs and finds nothing to do.
                return;
            }
        }
    }
}

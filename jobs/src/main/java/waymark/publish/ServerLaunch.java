package waymark.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.problem.WaymarkException;

/**
 * Starts the embedded server's process, and makes its data directory when there is none.
 *
 * @param folder where its log and its port are kept
 * @param programs its programs
 * @param data its data directory
 */
record ServerLaunch(Path folder, ServerPrograms programs, Path data) {

    /** Where the server writes down who logged in and what they asked; a file for each day. */
    static final String LOGS = "log";

    private static final String LONGEST_START_SECONDS = "120";
    private static final String CONFIGURATION = "waymark.conf";

    /** What does not differ from home to home. Readers can change none of it. */
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            // Nobody listens between two programs of one machine, and the library that would do it is an old one.
            Map.entry("ssl", "off"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            // What is acknowledged is on disk: who may read what is kept nowhere else.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_wal_size", "2GB"),
            // What was written about people who are gone does not lie about in files that wait for their next use.
            Map.entry("wal_recycle", "off"),
            Map.entry("shared_buffers", "256MB"),
            // However many readers there are, whoever publishes gets in.
            Map.entry("max_connections", "300"),
            Map.entry("reserved_connections", "10"),
            Map.entry("max_prepared_transactions", "0"),
            // What one query may write to disk beside the marts, and messages between sessions, in pages of 8 kB.
            Map.entry("temp_file_limit", "2GB"),
            Map.entry("max_notify_queue_pages", "64"),
            Map.entry("logging_collector", "on"),
            Map.entry("log_file_mode", "0600"),
            Map.entry("log_filename", "%Y-%m-%d.log"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_line_prefix", "%m [%p] %u@%d "),
            Map.entry("log_connections", "on"),
            Map.entry("log_disconnections", "on"),
            // Every login but those that Waymark itself works with; see EmbeddedServer.
            Map.entry("log_statement", "all"),
            // The values of a prepared statement are part of what was asked.
            Map.entry("log_parameter_max_length", "-1")));

    /**
     * Returns the port when the server answers.
     *
     * @throws WaymarkException with what the server said when it does not start
     */
    int start(Passwords passwords) throws IOException {
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                make(log, passwords);
            }
            int port = port();
            configure(port);
            // It waits until the server answers or has ended, and says which.
            if (!programs.run(
                    log, "pg_ctl", List.of("-D", data.toString(), "-w", "-t", LONGEST_START_SECONDS, "start"))) {
                throw new IOException("it gave up");
            }
            Files.writeString(portFile(), port + "\n");
            return port;
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "The embedded PostgreSQL under " + folder + " does not start: "
                            + ServerLog.complaints(List.of(log, folder.resolve(LOGS)), e.getMessage())
                            + ". Mend that, or name a PostgreSQL by its JDBC URL in the settings",
                    e);
        }
    }

    private void make(Path log, Passwords passwords) throws IOException {
        Path passwordFile = Files.createTempFile(folder, "password", null);
        try {
            Files.writeString(passwordFile, passwords.of(EmbeddedServer.SUPERUSER) + "\n");
            List<String> arguments = List.of(
                    "-D",
                    data.toString(),
                    "-U",
                    EmbeddedServer.SUPERUSER,
                    "-E",
                    "UTF8",
                    "--auth-host=scram-sha-256",
                    "--auth-local=reject",
                    "--pwfile=" + passwordFile,
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums");
            if (!programs.run(log, "initdb", arguments)) {
                throw new IOException("its data directory cannot be made");
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** Written each time, for a data directory that an earlier version made. What an administrator wrote stands before it. */
    private void configure(int port) throws IOException {
        ServerPrograms.makePrivate(folder.resolve(LOGS));
        Map<String, String> all = new TreeMap<>(SETTINGS);
        all.put("port", String.valueOf(port));
        all.put("log_directory", folder.resolve(LOGS).toString());
        Files.writeString(
                data.resolve(CONFIGURATION),
                all.entrySet().stream()
                        .map(each -> each.getKey() + " = '" + each.getValue().replace("'", "''") + "'\n")
                        .collect(Collectors.joining("", "# Written by Waymark at every start\n", "")));
        Path main = data.resolve("postgresql.conf");
        String include = "include = '" + CONFIGURATION + "'";
        if (!Files.readAllLines(main).contains(include)) {
            Files.write(main, List.of("", include), StandardOpenOption.APPEND);
        }
    }

    /** That of last time, so that people's tools find it where it was; any when that is taken, or for the first time. */
    private int port() throws IOException {
        if (Files.exists(portFile())) {
            try (ServerSocket free = new ServerSocket(
                    Integer.parseInt(Files.readString(portFile()).strip()), 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException | IllegalArgumentException e) {
                return anyPort();
            }
        }
        return anyPort();
    }

    private static int anyPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Path portFile() {
        return folder.resolve("port");
    }
}

package waymark.publish;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import waymark.problem.WaymarkException;

/**
 * Starts the embedded server's process, and makes its data directory when there is none.
 *
 * @param folder where its log and its port are kept
 * @param binaries where its programs are unpacked, and found the next time
 * @param data its data directory
 */
record ServerLaunch(Path folder, Path binaries, Path data) {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 50;

    /**
     * Returns the port when the server answers.
     *
     * @throws WaymarkException with what the server said when it does not start
     */
    int start(Passwords passwords) throws IOException {
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        Path passwordFile = Files.createTempFile(folder, "password", null);
        try {
            String password = passwords.of(EmbeddedServer.SUPERUSER);
            Files.writeString(passwordFile, password + "\n");
            int port = launched(builder(log, passwordFile, password), log).getPort();
            Files.writeString(portFile(), port + "\n");
            return port;
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "The embedded PostgreSQL under " + folder + " does not start: "
                            + ServerLog.complaints(log, e.getMessage())
                            + ". Mend that, or name a PostgreSQL by its JDBC URL in the settings",
                    e);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** The library goes on asking a server that has long given up; its log says so at once. */
    private static EmbeddedPostgres launched(EmbeddedPostgres.Builder builder, Path log) throws IOException {
        CompletableFuture<EmbeddedPostgres> launch = CompletableFuture.supplyAsync(() -> {
            try {
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        while (true) {
            try {
                return launch.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (ServerLog.saysItGaveUp(log)) {
                    throw new IOException("it gave up", e);
                }
            } catch (ExecutionException e) {
                throw new IOException(e.getCause().getMessage(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private EmbeddedPostgres.Builder builder(Path log, Path passwordFile, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(portAsLastTime())
                .setPGStartupWait(LONGEST_START)
                // What the library calls locale goes to initdb as it is; it would otherwise trust every local user.
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
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
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
    }

    /** So that people's tools find it where it was; 0 for any when that is taken, or for the first time. */
    private int portAsLastTime() throws IOException {
        if (!Files.exists(portFile())) {
            return 0;
        }
        try (ServerSocket free = new ServerSocket(
                Integer.parseInt(Files.readString(portFile()).strip()), 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private Path portFile() {
        return folder.resolve("port");
    }
}

package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import waymark.problem.WaymarkException;

/** A server process that runs on a data directory, as its own note there says. */
record RunningServer(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 200;
    private static final long SECONDS_TO_END = 15;

    /** The server that {@code note} speaks of, if it still runs. */
    static Optional<RunningServer> notedIn(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .filter(ProcessHandle::isAlive)
                // After a restart of the machine another program may have its number.
                .filter(process -> process.info().command().map(name -> name.contains("postgres")).orElse(true))
                .map(process -> new RunningServer(process, port));
    }

    /**
     * Waits until it answers, or has ended.
     *
     * @return whether it answers
     * @throws WaymarkException when it does neither
     */
    boolean answers(Passwords passwords) {
        for (int tried = 0; process.isAlive(); tried++) {
            try (Connection session = superuser(passwords)) {
                return session.isValid(1);
            } catch (WaymarkException | SQLException e) {
                if (tried == TRIES) {
                    throw WaymarkException.failed("The embedded PostgreSQL of this home runs as process "
                            + process.pid() + " and cannot be joined: " + e.getMessage()
                            + ". End that process, or put back the passwords that belong to it (" + passwords.file()
                            + ")", e);
                }
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("Waiting for the embedded PostgreSQL was interrupted", e);
        }
    }

    /** Stops it, with whatever else is connected. */
    void stop(Passwords passwords) throws SQLException {
        try (Connection session = superuser(passwords)) {
            // Asked to end, it lets no one in any more and waits for those inside.
            process.destroy();
            Sql.run(
                    session,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
        }
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // A long checkpoint: it ends when that is written, and nobody needs to wait for it.
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection superuser(Passwords passwords) {
        return new Sessions("jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedServer.SUPERUSER)
                .unlimited(EmbeddedServer.SUPERUSER, passwords.of(EmbeddedServer.SUPERUSER));
    }
}

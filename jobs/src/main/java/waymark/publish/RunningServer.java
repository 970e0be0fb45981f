package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import waymark.problem.WaymarkException;

/**
 * A server process that runs on a data directory.
 *
 * @param note the file in which it says so; it removes it at its end
 */
record RunningServer(ProcessHandle process, int port, Path note) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    /** A checkpoint that takes longer is written all the same, and nobody needs to wait for it. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

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
                .map(process -> new RunningServer(process, port, note))
                .filter(RunningServer::runs);
    }

    /** After a restart of the machine another program may have its number; a dead process has no program. */
    private boolean runs() {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(name -> name.contains("postgres"))
                        .isPresent();
    }

    /**
     * Waits until it answers, or has ended.
     *
     * @return whether it answers
     * @throws WaymarkException when it does neither
     */
    boolean answers(Passwords passwords) {
        if (!within(LONGEST_START, () -> !runs() || accepts(passwords))) {
            throw WaymarkException.failed("The embedded PostgreSQL of this home runs as process " + process.pid()
                    + " and does not answer. End that process and call again");
        }
        return runs();
    }

    private boolean accepts(Passwords passwords) {
        try (Connection session = superuser(passwords)) {
            return session.isValid(1);
        } catch (WaymarkException | SQLException e) {
            return false;
        }
    }

    /** Stops it, with whatever else is connected. */
    void stop(Passwords passwords) {
        try (Connection session = superuser(passwords)) {
            // Asked to end, it lets no one in any more and waits for those inside.
            process.destroy();
            Sql.run(
                    session,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
        } catch (WaymarkException | SQLException e) {
            // No one gets in any more either way; it ends when those inside leave.
            process.destroy();
        }
        within(LONGEST_STOP, () -> Files.notExists(note) || !runs());
    }

    private static boolean within(Duration longest, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private Connection superuser(Passwords passwords) {
        return new Sessions("jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedServer.SUPERUSER)
                .unlimited(EmbeddedServer.SUPERUSER, passwords.of(EmbeddedServer.SUPERUSER));
    }
}

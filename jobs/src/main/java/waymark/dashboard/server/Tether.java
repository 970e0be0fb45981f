package waymark.dashboard.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import waymark.dashboard.ChildEnvironment;
import waymark.problem.WaymarkException;

/**
 * A program that ends when this process ends, however it ends. A shell stands between: it reads from a pipe that only this
 * process holds open, and ends the program when the pipe is closed, which the operating system does even for a process that was
 * killed.
 */
final class Tether implements AutoCloseable {

    /** The program's own end ends the shell, with the program's status. Ctrl-C reaches all of them; the program heeds it or not. */
    static final String SHELL = """
            exec 3<&0
            trap '' INT HUP
            "$@" </dev/null 3<&- &
            program=$!
            { cat <&3; kill -TERM "$program"; } >/dev/null 2>&1 &
            watch=$!
            exec 3<&-
            wait "$program"
            status=$?
            kill "$watch" 2>/dev/null
            exit "$status"
            """;

    private static final int LONGEST_END_SECONDS = 20;

    private final Process shell;

    private Tether(Process shell) {
        this.shell = shell;
    }

    /**
     * Starts a program.
     *
     * @param environment variables beside the few that every program is given
     * @param log where what it prints is added
     * @throws WaymarkException when it cannot be started
     */
    static Tether start(List<String> command, Map<String, String> environment, Path log) {
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        ChildEnvironment.keepLittle(builder);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new Tether(builder.start());
        } catch (IOException e) {
            throw WaymarkException.failed(command.get(0) + " cannot be started (" + e.getMessage() + "): mend that", e);
        }
    }

    /** Waits for its end; the status that it ends with. */
    int await() {
        try {
            return shell.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("interrupted", e);
        }
    }

    /** Waits for its end, for so long; whether it has ended. */
    boolean ended(long millis) {
        try {
            return shell.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it, at first by asking, and whatever it has started. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(shell.descendants().toList());
        try {
            shell.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already.
            shell.destroy();
        }
        if (!ended(TimeUnit.SECONDS.toMillis(LONGEST_END_SECONDS))) {
            shell.descendants().forEach(all::add);
            all.forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }
}

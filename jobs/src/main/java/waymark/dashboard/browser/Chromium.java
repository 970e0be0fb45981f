package waymark.dashboard.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import waymark.dashboard.ChildEnvironment;
import waymark.problem.WaymarkException;

/** A Chromium of this machine, started without a window and with a profile of its own, which goes when it is closed. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** Chromium writes its port and the path of its own end of the line into this file of its profile. */
    private static final String PORT_FILE = "DevToolsActivePort";

    private final Process process;
    private final Path profile;

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /**
     * The program.
     *
     * @param path directories, as the variable PATH lists them
     */
    public static Optional<Path> find(String path) {
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it.
     *
     * @param width of what it shows, in pixels
     * @param height likewise
     * @throws WaymarkException when it does not start
     */
    public static Chromium start(Path program, int width, int height) {
        try {
            Path profile = Files.createTempDirectory("waymark-chromium");
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "--headless=new",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "--window-size=" + width + "," + height,
                    "about:blank"));
            if ("root".equals(System.getProperty("user.name"))) {
                // Its sandbox refuses to serve root, who is alone in a container.
                command.add(1, "--no-sandbox");
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            ChildEnvironment.keepLittle(builder);
            return new Chromium(builder.start(), profile);
        } catch (IOException e) {
            throw WaymarkException.failed(program + " cannot be started (" + e.getMessage() + "): mend that", e);
        }
    }

    /** The port at which its tools answer. */
    int port() {
        Path file = profile.resolve(PORT_FILE);
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < LONGEST_START.toNanos()) {
            try {
                List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0).strip());
                }
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (IOException e) {
                throw WaymarkException.failed(file + " cannot be read: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw WaymarkException.failed("Chromium does not start: try it by hand with --headless");
    }

    @Override
    public void close() {
        // Its helpers write to the profile until they end.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroy();
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                each.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                each.destroyForcibly();
            }
        }
        removeProfile();
    }

    private void removeProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What a helper still writes there is left to the system's own tidying.
            profile.toFile().deleteOnExit();
        }
    }
}

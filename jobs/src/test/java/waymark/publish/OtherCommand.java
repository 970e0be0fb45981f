package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process that starts, or joins, the server of a home and holds it until told to end. */
final class OtherCommand implements AutoCloseable {

    private final Process process;

    /** Starts it; what it does is said as in {@link #main}. */
    OtherCommand(String what, Path home) throws Exception {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath(),
                        OtherCommand.class.getName(),
                        what,
                        home.toString(),
                        TestServer.home().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("started");
    }

    int end() throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    void kill() throws Exception {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Holds the server, or with {@code publish} begins to replace its marts and never gets further than the findings. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedDatabase database =
                new EmbeddedDatabase(Path.of(arguments[1]), Path.of(arguments[2]), TestServer.LIMITS, 90);
        if (arguments[0].equals("publish")) {
            new PostgresMarts(database, Marts.base(), Duration.ofSeconds(5))
                    .publish(OtherCommand::endlessAtFindings, SampleMarts.run(2));
        }
        database.prepare();
        System.out.println("started");
        while (System.in.read() >= 0) {
            // Waits for the end of its input.
        }
        database.close();
    }

    private static RowStream endlessAtFindings(MartTable table) {
        RowStream rows = new SampleMarts(2).rows(table);
        if (table.name().equals("finding")) {
            System.out.println("started");
            try {
                TimeUnit.MINUTES.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows;
    }

    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}

package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.Main;

/** Runs in processes of their own that are killed, without a chance to tidy up, in the middle of each step. */
class KilledRunTest {

    private static final long LONGEST_SECONDS = 180;
    private static final Map<String, String> NO_DATABASE = Map.of(
            "WAYMARK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/marts",
            "WAYMARK_DATABASE_USER", "waymark",
            "WAYMARK_DATABASE_PASSWORD", "secret");

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    @Test
    void whatIsKilledLeavesNothingHalfDoneAndTheNextRunCarriesOn() throws Exception {
        Path lake = home.resolve("lake");
        kill("while rows are taken in", () -> hasFiles(lake.resolve("referral")));
        assertThat(lake.resolve("delivery").resolve("_delta_log"))
                .as("files that count")
                .doesNotExist();
        assertThat(Calling.waymark("judge", "--home", home.toString(), "--as-of", Sample.AS_OF)
                        .code())
                .isEqualTo(2);

        kill("when the files are in", () -> hasFiles(lake.resolve("delivery").resolve("_delta_log")));
        assertThat(Calling.waymark("export", "--home", home.toString(), "--out", elsewhere.toString())
                        .code())
                .isEqualTo(2);

        kill("while figures are written", () -> hasFiles(lake.resolve("finding")));
        kill("while marts are published", () -> hasFiles(home.resolve("postgres")));

        Calling last = Calling.waymark(run(Sample.landing(), home));
        assertThat(last.code()).as(last.err()).isIn(0, 1);
        assertThat(home.resolve("scratch")).as("what Spark left behind").isEmptyDirectory();
        assertThat(Leftover.rows(home)).as("rows that count nowhere").isEmpty();
        Sample.assertSameExport(Sample.export(home), Sample.export(Sample.undisturbed()));
        Calling published = Sample.done(
                0, "sql", "--csv", "--home", home.toString(), "SELECT count(*) > 100 AS many FROM marts.measure");
        assertThat(published.out().lines()).containsExactly("many", "t");
    }

    /** Ten moments, or as many as -Dwaymark.kills says; nothing is published, which the test above sees to. */
    @Test
    void isKilledAtAnyMomentAndTheNextRunCarriesOn() throws Exception {
        Path landing = SmallWorld.shared().landing();
        long seed = Long.getLong("waymark.seed", 20190228);
        Random chance = new Random(seed);
        long whole = 0;
        for (int i = 0; i <= Integer.getInteger("waymark.kills", 10); i++) {
            Path killed = home.resolve("killed" + i);
            Process process = start(landing, killed, NO_DATABASE);
            long begun = System.nanoTime();
            long moment = whole == 0 ? TimeUnit.SECONDS.toNanos(LONGEST_SECONDS) : (long) (whole * chance.nextDouble());
            process.waitFor(moment, TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            // The first is left alone, to see how long it takes.
            whole = whole == 0 ? System.nanoTime() - begun : whole;

            SmallWorld.takeIn(killed, landing);
            Sample.assertSameExport(Sample.judge(killed), SmallWorld.shared().export());
            assertThat(Leftover.rows(killed))
                    .as("rows that count nowhere after kill %d at %d ms, seed %d", i, moment / 1_000_000, seed)
                    .isEmpty();
        }
    }

    private String[] run(Path landing, Path of) {
        return new String[] {"run", "--home", of.toString(), "--landing", landing.toString(), "--as-of", Sample.AS_OF};
    }

    private void kill(String moment, BooleanSupplier come) throws IOException, InterruptedException {
        Process process = start(Sample.landing(), home, Map.of());
        try {
            long begun = System.nanoTime();
            while (!come.getAsBoolean()) {
                assertThat(process.isAlive())
                        .as("ended before it could be killed %s: %s", moment, Files.readString(output()))
                        .isTrue();
                assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                        .as("waits to be killed %s", moment)
                        .isLessThan(LONGEST_SECONDS);
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private Process start(Path landing, Path of, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-X"))
                .toList());
        command.addAll(List.of("-Duser.timezone=UTC", "-cp", classPath(), Main.class.getName()));
        command.addAll(Arrays.asList(run(landing, of)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path output() {
        return elsewhere.resolve("output");
    }

    private static boolean hasFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> members = Files.list(folder)) {
            return members.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of this process, also when the test runner loads classes from a list of its own. */
    private static String classPath() {
        if (KilledRunTest.class.getClassLoader() instanceof URLClassLoader own) {
            return Arrays.stream(own.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}

package waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import waymark.cli.WaymarkCommand;

/** Calls a command of Waymark in this process, and writes down what it took. */
public final class MeasuredRun {

    private static final String HEAP_USED = "heap.used";
    private static final String HEAP_KEPT = "heap.kept";
    private static final String JOB = "job.";

    private MeasuredRun() {}

    /** The first argument is the file to write to, the others are those of the command. */
    public static void main(String[] arguments) {
        Path report = Path.of(arguments[0]);
        HeapWatch heap = new HeapWatch();
        int exit = WaymarkCommand.execute(
                Arrays.copyOfRange(arguments, 1, arguments.length), System.getenv(), System.out, System.err);
        write(report, heap);
        System.exit(exit);
    }

    private static void write(Path report, HeapWatch heap) {
        Properties taken = new Properties();
        taken.setProperty(HEAP_USED, String.valueOf(heap.mostUsed()));
        taken.setProperty(HEAP_KEPT, String.valueOf(heap.mostKept()));
        JobWatch.millis().forEach((name, millis) -> taken.setProperty(JOB + name, String.valueOf(millis)));
        try (Writer out = Files.newBufferedWriter(report)) {
            taken.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

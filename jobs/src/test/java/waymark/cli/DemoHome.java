package waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A home in which the demo has run; made once, since a demo takes in, judges and publishes the whole sample. */
final class DemoHome {

    private static final String ROOT = "waymark.root";
    private static DemoHome shared;

    private final Path folder;
    private final Calling first;

    private DemoHome(Path folder) {
        this.folder = folder;
        this.first = runDemo();
    }

    static synchronized DemoHome shared() {
        if (shared == null) {
            try {
                Path folder = Files.createTempDirectory("waymark-demo");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
                shared = new DemoHome(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    Path folder() {
        return folder;
    }

    /** The demo that made it. */
    Calling first() {
        return first;
    }

    /** Runs the demo, once more, as the launcher does. */
    Calling runDemo() {
        String before = System.getProperty(ROOT);
        System.setProperty(ROOT, Sample.checkout().toString());
        try {
            return Sample.done(0, "demo", "--home", folder.toString());
        } finally {
            if (before == null) {
                System.clearProperty(ROOT);
            } else {
                System.setProperty(ROOT, before);
            }
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left is the system's to tidy.
            return;
        }
    }
}

package waymark.dashboard.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a Python environment, and how far its making got. A mark is written before anything else, so that a folder that
 * was begun and not finished is known, and known to be ours.
 */
record Installation(Path folder) {

    private static final String BEGUN = "waymark.begun";
    private static final String DONE = "waymark.installed";

    boolean isEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> members = Files.list(folder)) {
            return members.findAny().isEmpty();
        }
    }

    /** Whether we have made it, or begun to. */
    boolean isOurs() {
        return Files.exists(folder.resolve(BEGUN)) || Files.exists(folder.resolve(DONE));
    }

    /** Whether it holds these packages, wholly. */
    boolean holds(Requirements requirements) throws IOException {
        Path done = folder.resolve(DONE);
        return Files.exists(done)
                && Files.readString(done).strip().equals(requirements.hash())
                && Files.isExecutable(program("gunicorn"));
    }

    /** Clears it, and notes that it is being made. */
    void begin() throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(folder)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : deepestFirst) {
                // The mark goes last, with the folder: what is left of a clearing that was cut short is still ours.
                if (!each.equals(folder) && !each.equals(folder.resolve(BEGUN))) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(BEGUN), "An environment that Waymark makes; it may remove it.\n");
    }

    void finish(Requirements requirements) throws IOException {
        Files.writeString(folder.resolve(DONE), requirements.hash() + "\n");
        Files.delete(folder.resolve(BEGUN));
    }

    /** One of its programs. */
    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }
}

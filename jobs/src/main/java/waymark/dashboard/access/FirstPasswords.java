package waymark.dashboard.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import waymark.lake.OwnFiles;
import waymark.problem.WaymarkException;

/**
 * Where passwords are written that Waymark has made up, for whoever hands them on: a file of the home that its owner alone may
 * read. What is printed stays in the logs of schedulers and terminals.
 */
public final class FirstPasswords {

    /** What a password opens. */
    public enum Door {
        DASHBOARDS("dashboards"),
        POSTGRESQL("postgresql");

        private final String word;

        Door(String word) {
            this.word = word;
        }
    }

    private static final String HEAD =
            "# First passwords. Hand each to its owner, who changes it; then remove its line.";

    private final Path file;

    /** That of a home. */
    public FirstPasswords(Path home) {
        file = home.toAbsolutePath().normalize().resolve("keys").resolve("first-passwords");
    }

    /** Where they are. */
    public Path file() {
        return file;
    }

    /**
     * Writes one down, in place of one that was written before for the same person and door.
     *
     * @throws WaymarkException when the file cannot be written
     */
    public void write(Door door, String name, String password) {
        String who = door.word + " " + name + " ";
        try {
            Files.createDirectories(file.getParent());
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of(HEAD));
            lines.removeIf(line -> line.startsWith(who));
            lines.add(who + password);
            OwnFiles.write(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "the password of " + name + " cannot be written to " + file + " (" + e
                            + "): mend that, and give another by: waymark dashboards password " + name + " --random",
                    e);
        }
    }
}

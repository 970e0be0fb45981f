package waymark.dashboard.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of what a program printed, for a message that says why it failed. */
final class LogTail {

    private static final int LINES = 8;

    private LogTail() {}

    /** The last lines, and where the rest is. */
    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return "\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))
                    + "\nAll that it said is in " + log;
        } catch (IOException e) {
            return "; what it said should be in " + log;
        }
    }
}

package waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the embedded server said when it did not start. */
final class ServerLog {

    private ServerLog() {}

    static boolean saysItGaveUp(Path log) throws IOException {
        return Files.exists(log) && read(log).contains("could not start server");
    }

    private static String read(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    /** The complaints in {@code log}, or {@code otherwise} when there are none. */
    static String complaints(Path log, String otherwise) {
        try {
            List<String> complaints = read(log)
                    .lines()
                    .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|DETAIL|HINT|error|unshare):.*"))
                    .map(String::strip)
                    .distinct()
                    .toList();
            String said = complaints.isEmpty() ? otherwise : String.join(" ", complaints);
            return said.contains("incompatible")
                    ? said + " Move the folder data there away and publish again: the marts come anew from the lake,"
                            + " the memberships have to be given again"
                    : said;
        } catch (IOException e) {
            return otherwise;
        }
    }
}

package waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the embedded server wrote down: why it did not start, and who asked what. */
final class ServerLog {

    private ServerLog() {}

    /** The complaints in some logs, files or folders of files, or {@code otherwise} when there are none. */
    static String complaints(List<Path> logs, String otherwise) {
        try {
            List<String> complaints = new ArrayList<>();
            for (Path log : logs) {
                Optional<Path> file = newest(log);
                if (file.isPresent()) {
                    complaints.addAll(complaintsIn(file.get()));
                }
            }
            String said = complaints.isEmpty() ? otherwise : String.join(" ", new LinkedHashSet<>(complaints));
            return said.contains("incompatible")
                    ? said + " Move the folder data there away and publish again: the marts come anew from the lake,"
                            + " the memberships have to be given again"
                    : said;
        } catch (IOException e) {
            return otherwise;
        }
    }

    /** Removes the files of a folder that were written to more days before the last one, which a server that runs has just written. */
    static void removeOlder(Path folder, int days) throws IOException {
        Optional<Path> newest = newest(folder);
        if (newest.isEmpty()) {
            return;
        }
        Instant oldest = Files.getLastModifiedTime(newest.get()).toInstant().minus(Duration.ofDays(days));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Those since the last start: what readers were refused before is no reason. */
    private static List<String> complaintsIn(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.lastIndexOf("starting PostgreSQL")))
                .lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|DETAIL|HINT|error|unshare):.*"))
                .map(String::strip)
                .toList();
    }

    /** The file, or the last written one of a folder. */
    private static Optional<Path> newest(Path log) throws IOException {
        if (!Files.isDirectory(log)) {
            return Optional.of(log).filter(Files::exists);
        }
        try (Stream<Path> files = Files.list(log)) {
            return files.max(Comparator.comparing(file -> file.toFile().lastModified()));
        }
    }
}

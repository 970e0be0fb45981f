package waymark.erasure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;

/** The texts that servers under a home have written down: who asked what, and why something failed. */
public final class LogFiles {

    private static final List<String> FOLDERS = List.of("postgres/log", "superset");

    private LogFiles() {}

    /**
     * Overwrites texts with stars, where they stand: that someone asked stays, about whom does not. A server may go on writing
     * at the end.
     */
    public static void blank(Path home, Collection<String> texts) {
        for (String folder : FOLDERS) {
            Path place = home.resolve(folder);
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    for (Path file : files.filter(each -> isLog(each)).toList()) {
                        blankFile(file, texts);
                    }
                } catch (IOException e) {
                    throw WaymarkException.failed(
                            "the logs in " + place + " cannot be changed (" + e
                                    + "): make them writable for this user, and erase again",
                            e);
                }
            }
        }
    }

    private static boolean isLog(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().matches(".*\\.(log|csv|json)");
    }

    private static void blankFile(Path file, Collection<String> texts) throws IOException {
        // One byte to a character, so that places in the text are places in the file.
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (String text : texts) {
                String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                ByteBuffer stars = ByteBuffer.wrap("*".repeat(bytes.length()).getBytes(StandardCharsets.US_ASCII));
                for (int at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1)) {
                    channel.write(stars.duplicate(), at);
                }
            }
        }
    }
}

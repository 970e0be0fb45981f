package waymark.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import waymark.problem.WaymarkException;

/**
 * Looks for texts in everything that a home holds: in the bytes of every file, as they are, in hexadecimal and as the bytes
 * that hexadecimal stands for, and in the values of every Parquet file. A longer text that begins so counts as found too.
 */
public final class HomeScan {

    private static final int BUFFER = 1 << 20;
    private static final int BYTE_VALUES = 256;

    private final Set<String> texts;
    /** The patterns that begin with each byte. */
    private final List<List<byte[]>> byFirst = new ArrayList<>();

    private final int longest;

    private HomeScan(Collection<String> texts) {
        this.texts = Set.copyOf(texts);
        List<byte[]> patterns = this.texts.stream().flatMap(HomeScan::forms).toList();
        for (int first = 0; first < BYTE_VALUES; first++) {
            byte begin = (byte) first;
            byFirst.add(patterns.stream().filter(form -> form[0] == begin).toList());
        }
        longest = patterns.stream().mapToInt(form -> form.length).max().orElse(1);
    }

    /** What a home holds of these texts, none of which is empty. */
    public static Result of(Path home, Collection<String> texts) {
        HomeScan scan = new HomeScan(texts);
        List<String> found = new ArrayList<>();
        long files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files++;
                bytes += file.toFile().length();
                if (scan.isIn(file)) {
                    found.add(home.relativize(file).toString());
                }
            }
            return new Result(files, bytes, found);
        } catch (IOException | UncheckedIOException e) {
            throw WaymarkException.failed(
                    "home " + home + " cannot be searched (" + e + "): make all of it readable for this user", e);
        }
    }

    private static Stream<byte[]> forms(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        List<byte[]> all = new ArrayList<>(List.of(plain));
        for (HexFormat hex : List.of(HexFormat.of(), HexFormat.of().withUpperCase())) {
            all.add(hex.formatHex(plain).getBytes(StandardCharsets.UTF_8));
        }
        if (text.matches("([0-9a-f]{2}){8,}")) {
            all.add(HexFormat.of().parseHex(text));
        }
        return all.stream();
    }

    private boolean isIn(Path file) throws IOException {
        try {
            return isInBytes(file) || (file.toString().endsWith(".parquet") && isInValues(file));
        } catch (NoSuchFileException e) {
            // A running server has deleted it since it was listed.
            return false;
        }
    }

    private boolean isInBytes(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while ((read = in.readNBytes(buffer, kept, BUFFER)) > 0) {
                int length = kept + read;
                if (isInBytes(buffer, length)) {
                    return true;
                }
                kept = Math.min(longest - 1, length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private boolean isInBytes(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            for (byte[] pattern : byFirst.get(bytes[i] & 0xff)) {
                if (i + pattern.length <= length
                        && Arrays.equals(bytes, i, i + pattern.length, pattern, 0, pattern.length)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInValues(Path file) throws IOException {
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .build()) {
            Group row;
            while ((row = reader.read()) != null) {
                String values = row.toString();
                if (texts.stream().anyMatch(values::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What was found.
     *
     * @param files how many were searched
     * @param bytes how many they hold
     * @param found the files in which one of the texts is, relative to the home
     */
    public record Result(long files, long bytes, List<String> found) {}
}

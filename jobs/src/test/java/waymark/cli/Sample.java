package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.publish.ExportFile;

/** The landing zone in {@code data-samples}, its parts, and what Waymark makes of it when nothing disturbs it. */
final class Sample {

    static final String AS_OF = "2019-02-28";

    private static final Pattern DATED = Pattern.compile("_([0-9]{8})_");
    private static Path undisturbed;

    private Sample() {}

    /** The checkout, whether tests run in it or in the module. */
    static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("data-samples")) ? here : here.getParent();
    }

    static Path landing() {
        return checkout().resolve("data-samples").resolve("landing");
    }

    /** A home that took in all files at once and judged them as of {@link #AS_OF}, with its export in it; made once. */
    static synchronized Path undisturbed() {
        if (undisturbed == null) {
            try {
                Path home = Files.createTempDirectory("waymark-undisturbed");
                done(
                        1,
                        "take-in",
                        "--home",
                        home.toString(),
                        "--landing",
                        landing().toString());
                judge(home);
                undisturbed = home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return undisturbed;
    }

    /** Judges a home as of {@link #AS_OF} and returns what it exports. */
    static Path judge(Path home, String... further) {
        String[] arguments = Stream.concat(
                        Stream.of("judge", "--home", home.toString(), "--as-of", AS_OF), Stream.of(further))
                .toArray(String[]::new);
        done(0, arguments);
        return export(home);
    }

    /** What a home exports, in a folder of it. */
    static Path export(Path home) {
        Path out = home.resolve("export");
        done(0, "export", "--home", home.toString(), "--out", out.toString());
        return out;
    }

    /** Calls, and demands an exit code. */
    static Calling done(int code, String... arguments) {
        Calling calling = Calling.waymark(arguments);
        assertThat(calling.code()).as(calling.err()).isEqualTo(code);
        return calling;
    }

    static void assertSameExport(Path actual, Path expected) {
        for (ExportFile file : ExportFile.values()) {
            assertThat(actual.resolve(file.fileName())).hasSameBinaryContentAs(expected.resolve(file.fileName()));
        }
    }

    /** Puts files of the sample into a landing folder: those whose name has a date that is asked for. */
    static void send(Path folder, Predicate<LocalDate> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(landing())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (wanted.test(date(file))) {
                    Path target = folder.resolve(landing().relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    /** The date in a name; the last of all in one that names no feed or no day, which has none. */
    private static LocalDate date(Path file) {
        String name = file.getFileName().toString();
        Matcher dated = DATED.matcher(name);
        if (!dated.find() || name.startsWith("activity_") || dated.group(1).endsWith("0230")) {
            return LocalDate.MAX;
        }
        return LocalDate.parse(dated.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    }

    static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().toList();
        }
    }
}

package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/operations.md says about backup and restore, word for word. */
class RestoreDrillTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeIsRestoredFromItsBackup() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path landing = SmallWorld.shared().landing();
        String[] run = {"run", "--home", home.toString(), "--landing", landing.toString(), "--as-of", Sample.AS_OF};
        assertThat(Calling.waymark(run).code()).isLessThan(2);
        Files.writeString(home.resolve("access.yaml"), "# who sees what");
        String findings = "SELECT count(*) FROM marts.finding";
        String shown = Sample.done(0, "sql", "--csv", "--home", home.toString(), findings)
                .out();

        Path backup = folder.resolve("backup.tar");
        follow("Backup", home, backup, null);
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        shell("tar -C '" + unpacked + "' -xf '" + backup + "'", Map.of());
        for (String member : List.of("lake", "keys", "postgres/data")) {
            assertSameFiles(member, home, unpacked);
        }
        Path restored = folder.resolve("restored");
        Path export = folder.resolve("exported");
        List<Calling> said = follow("Restore", restored, backup, export);

        assertThat(said)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.code()).as(each.err()).isZero());
        assertThat(said.get(0).out()).contains("The lake is whole");
        Sample.assertSameExport(export, SmallWorld.shared().export());
        assertThat(said.get(2).out()).isEqualTo(shown);
        assertThat(restored.resolve("access.yaml")).hasContent("# who sees what");
        run[2] = restored.toString();
        assertThat(Sample.done(0, run).out()).contains("no new files", "nothing has changed since run");
    }

    /** Runs the commands of a section in their order; returns how those of Waymark ended. */
    private List<Calling> follow(String section, Path home, Path backup, Path export)
            throws IOException, InterruptedException {
        Map<String, String> places = Map.of(
                "WAYMARK_HOME", home.toString(),
                "BACKUP", backup.toString(),
                "EXPORT", String.valueOf(export));
        List<Calling> said = new ArrayList<>();
        for (String command : commands(section)) {
            if (command.startsWith("waymark ")) {
                said.add(Calling.waymark(places, words(command.substring("waymark ".length()), places)));
            } else {
                shell(command, places);
            }
        }
        return said;
    }

    private static List<String> commands(String section) throws IOException {
        String page = Files.readString(Sample.checkout().resolve("docs/operations.md"));
        String after = page.substring(page.indexOf("\n## " + section + "\n") + 1);
        int end = after.indexOf("\n## ");
        return (end < 0 ? after : after.substring(0, end))
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    private static String[] words(String command, Map<String, String> places) {
        Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        return words.results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.startsWith("$") ? places.get(word.substring(1)) : word)
                .toArray(String[]::new);
    }

    private static void shell(String command, Map<String, String> places) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).inheritIO();
        builder.environment().putAll(places);
        assertThat(builder.start().waitFor()).as(command).isZero();
    }

    private static void assertSameFiles(String member, Path expected, Path actual) throws IOException {
        try (Stream<Path> all = Files.walk(expected.resolve(member))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty();
            for (Path each : files) {
                assertThat(actual.resolve(expected.relativize(each).toString())).hasSameBinaryContentAs(each);
            }
        }
    }
}

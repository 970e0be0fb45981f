package waymark.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.lake.LakeColumn.Kind;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** Where the lake lies, and what lies in it. */
class LakeFolderTest {

    private static final LakeTable PETS = new LakeTable(
            "pets",
            List.of(
                    LakeColumn.of("name", Kind.TEXT, "What it is called."),
                    LakeColumn.of("legs", Kind.INT, "How many.")));

    @TempDir
    private Path folder;

    private Lake lake;

    @BeforeEach
    void openLake() {
        lake = new Lake(folder.toString());
    }

    @Test
    void sweepsFilesThatTheTableIsNotMadeOf() throws IOException {
        lake.append(PETS, rows(row("Tabby", 4)));
        lake.replace(PETS, rows(row("Polly", 2)));
        lake.write(PETS, rows(row("Goldie", 0)));
        assertThat(dataFiles()).isEqualTo(3);

        lake.sweep(PETS);

        assertThat(dataFiles()).isEqualTo(1);
        assertThat(read(lake.rows(PETS))).containsExactly(row("Polly", 2));
    }

    @Test
    void sweepsATableNeverWritten() throws IOException {
        lake.sweep(PETS);
        assertThat(folder.resolve("pets")).doesNotExist();

        lake.write(PETS, rows(row("Tabby", 4)));
        lake.sweep(PETS);
        assertThat(dataFiles()).isZero();
    }

    @Test
    void sumsUpTheLogEveryTenCommits() throws IOException {
        for (int i = 0; i < 11; i++) {
            lake.append(PETS, rows(row("pet " + i, i)));
        }

        assertThat(folder.resolve("pets/_delta_log/_last_checkpoint")).exists();
        // What the summary covers need not be read again.
        Files.delete(folder.resolve("pets/_delta_log/00000000000000000003.json"));
        assertThat(read(new Lake(folder.toString()).rows(PETS))).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "50% of it", "plus+and#hash", "Straße"})
    void liesInAFolderOfAnyName(String name) throws IOException {
        Lake oddly = new Lake(Files.createDirectory(folder.resolve(name)).toString());

        oddly.append(PETS, rows(row("Tabby", 4)));
        oddly.append(PETS, rows(row("Polly", 2)));

        assertThat(read(new Lake(oddly.root()).rows(PETS))).containsExactlyInAnyOrder(row("Tabby", 4), row("Polly", 2));
        assertThat(folder.resolve(name).resolve("pets")).isDirectory();
    }

    @Test
    void saysWhatIsWrongWhenItsFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        Lake blocked = new Lake(file.toString());

        assertThatThrownBy(() -> blocked.append(PETS, rows(row("Tabby", 4))))
                .isInstanceOfSatisfying(WaymarkException.class, failure -> assertThat(failure.exitCode())
                        .isEqualTo(ExitCode.FAILED))
                .hasMessageContaining("a-file/pets cannot be written")
                .hasMessageContaining("make room on the disk or mend its permissions");
        assertThatThrownBy(() -> blocked.replace(PETS, List.of()))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("a-file/pets cannot be written");
    }

    private long dataFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pets"))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static Iterator<Object[]> rows(Object[]... rows) {
        return List.of(rows).iterator();
    }

    private static List<Object[]> read(Iterator<Object[]> rows) {
        List<Object[]> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }
}

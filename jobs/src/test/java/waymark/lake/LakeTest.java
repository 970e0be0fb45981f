package waymark.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.lake.LakeColumn.Kind;

class LakeTest {

    private static final LakeTable PETS =
            table(LakeColumn.of("name", Kind.TEXT, "What it is called."), LakeColumn.of("legs", Kind.INT, "How many."));

    private static final LakeTable EVERY_KIND = table(
            LakeColumn.of("text", Kind.TEXT, "Text."),
            LakeColumn.of("int", Kind.INT, "Whole number."),
            LakeColumn.of("long", Kind.LONG, "Large whole number."),
            LakeColumn.of("bool", Kind.BOOL, "Yes or no."),
            LakeColumn.of("date", Kind.DATE, "Day."),
            new LakeColumn("narrow", Kind.DECIMAL, 5, 2, "Stored in 32 bits."),
            new LakeColumn("wide", Kind.DECIMAL, 18, 4, "Stored in 64 bits."),
            LakeColumn.of("instant", Kind.INSTANT, "Moment."));

    @TempDir
    private Path folder;

    private Lake lake;

    @BeforeEach
    void openLake() {
        lake = new Lake(folder.toString());
    }

    @Test
    void keepsValuesOfEveryKindAndWhatIsEmpty() {
        Object[] smallest = {
            "",
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            false,
            LocalDate.of(1, 1, 1),
            new BigDecimal("-999.99"),
            new BigDecimal("-99999999999999.9999"),
            Instant.parse("1969-12-31T23:59:59.999999Z")
        };
        Object[] largest = {
            "Ünïcödé \uD83D\uDE00, a \"quote\" and\ttab",
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            true,
            LocalDate.of(9999, 12, 31),
            new BigDecimal("999.99"),
            new BigDecimal("99999999999999.9999"),
            Instant.parse("2020-02-29T12:30:15.000001Z")
        };
        Object[] empty = new Object[smallest.length];

        lake.append(EVERY_KIND, rows(smallest, empty, largest));

        assertThat(read(lake.rows(EVERY_KIND))).containsExactly(smallest, empty, largest);
    }

    @Test
    void keepsADecimalWithTheDigitsOfItsColumn() {
        LakeTable amounts = table(new LakeColumn("score", Kind.DECIMAL, 5, 2, "A score."));

        lake.append(amounts, rows(row(new BigDecimal("7")), row(new BigDecimal("7.5"))));

        assertThat(read(lake.rows(amounts))).containsExactly(row(new BigDecimal("7.00")), row(new BigDecimal("7.50")));
    }

    @Test
    void readsOnlyTheColumnsThatAreAskedForInTheOrderAskedFor() {
        lake.append(EVERY_KIND, rows(row("a", 1, 2L, true, LocalDate.EPOCH, null, BigDecimal.ONE, Instant.EPOCH)));

        LakeTable narrow = RowFileReader.project(EVERY_KIND, List.of("date", "text"));

        assertThat(read(new RowFileReader(narrow, lake.files(EVERY_KIND).get(0))))
                .containsExactly(row(LocalDate.EPOCH, "a"));
    }

    @Test
    void readsAColumnThatCameLaterAsEmptyInOlderFiles() {
        LakeTable older = table(LakeColumn.of("name", Kind.TEXT, "What it is called."));
        String file =
                Lake.write(older, lake.folder(older), rows(row("Tabby"))).get(0).path();

        assertThat(read(new RowFileReader(PETS, file))).containsExactly(row("Tabby", null));
        LakeTable onlyLater = RowFileReader.project(PETS, List.of("legs"));
        assertThat(read(new RowFileReader(onlyLater, file))).containsExactly(row((Object) null));
    }

    @Test
    void aTableGetsAColumnThatCameLaterAndKeepsItsOldRows() {
        LakeTable older = table(LakeColumn.of("name", Kind.TEXT, "What it is called."));
        lake.append(older, rows(row("Tabby")));

        lake.append(PETS, rows(row("Polly", 2)));

        assertThat(read(lake.rows(PETS))).containsExactlyInAnyOrder(row("Tabby", null), row("Polly", 2));
        assertThat(read(lake.rows(PETS, 0))).containsExactly(row("Tabby", null));
        lake.exchange(PETS, lake.files(PETS), lake.write(PETS, rows(row("Goldie", 0))));
        assertThat(read(lake.rows(PETS))).containsExactly(row("Goldie", 0));
    }

    @Test
    void addsAndReplacesAndStillKnowsWhatAnOlderVersionHeld() {
        assertThat(lake.version(PETS)).isEqualTo(-1);
        assertThat(lake.append(PETS, rows(row("Tabby", 4)))).isZero();
        assertThat(lake.append(PETS, rows(row("Polly", 2)))).isEqualTo(1);
        assertThat(lake.replace(PETS, rows(row("Goldie", 0)))).isEqualTo(2);

        assertThat(lake.version(PETS)).isEqualTo(2);
        assertThat(read(lake.rows(PETS, 0))).containsExactly(row("Tabby", 4));
        assertThat(read(lake.rows(PETS, 1))).containsExactlyInAnyOrder(row("Tabby", 4), row("Polly", 2));
        assertThat(read(lake.rows(PETS))).containsExactly(row("Goldie", 0));
    }

    @Test
    void putsFilesInPlaceOfSomeAndLeavesTheOthers() {
        lake.append(PETS, rows(row("Tabby", 4)));
        String tabby = lake.files(PETS).get(0);
        lake.append(PETS, rows(row("Polly", 2)));

        lake.exchange(PETS, List.of(tabby), lake.write(PETS, rows(row("Goldie", 0))));

        assertThat(read(lake.rows(PETS))).containsExactlyInAnyOrder(row("Polly", 2), row("Goldie", 0));
    }

    @Test
    void aTableNeverWrittenHoldsNothing() {
        assertThat(lake.files(PETS)).isEmpty();
        assertThat(lake.files(PETS, -1)).isEmpty();
        assertThat(lake.rows(PETS).hasNext()).isFalse();
    }

    @Test
    void aCommitOfNoRowsIsAVersionToo() {
        assertThat(lake.replace(PETS, rows())).isZero();
        assertThat(lake.append(PETS, rows())).isEqualTo(1);
        lake.append(PETS, rows(row("Tabby", 4)));
        assertThat(lake.replace(PETS, rows())).isEqualTo(3);

        assertThat(read(lake.rows(PETS))).isEmpty();
        assertThat(read(lake.rows(PETS, 2))).containsExactly(row("Tabby", 4));
    }

    @Test
    void writtenFilesDoNotCountBeforeTheyAreCommitted() {
        List<DataFile> written = lake.write(PETS, rows(row("Tabby", 4), row("Polly", 2)));

        assertThat(written).singleElement().extracting(DataFile::rows).isEqualTo(2L);
        assertThat(read(lake.rows(PETS))).isEmpty();
        lake.append(PETS, written);
        assertThat(read(lake.rows(PETS))).hasSize(2);
    }

    private static LakeTable table(LakeColumn... columns) {
        return new LakeTable("pets", List.of(columns));
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

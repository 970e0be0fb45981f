package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

class LakeMartsTest {

    private static final Object[] WARNING = {
        "DATES_ODD",
        "ROW",
        null,
        "R1",
        "C1",
        "W1",
        LocalDate.of(2020, 3, 1),
        "employment W1: end_date 2020-03-01 lies before start_date 2020-03-02",
        "employment_C1_20200401_001.csv",
        7
    };

    @TempDir
    Path folder;

    @Test
    void showsTheWarningsOfTheJudging() {
        Lake lake = new Lake(folder.toString());
        long version =
                lake.replace(LakeTables.WARNING, List.<Object[]>of(WARNING).iterator());
        lake.replace(LakeTables.WARNING, Collections.emptyIterator());

        RowStream shown =
                marts(lake, Map.of(LakeTables.WARNING.name(), version)).rows(warning());

        assertThat(shown.next()).containsExactly(WARNING);
        assertThat(shown.hasNext()).isFalse();
    }

    @Test
    void showsNoneOfAJudgingThatDidNotKnowThemYet() {
        Lake lake = new Lake(folder.toString());
        lake.replace(LakeTables.WARNING, List.<Object[]>of(WARNING).iterator());

        assertThat(marts(lake, Map.of()).rows(warning()).hasNext()).isFalse();
        assertThat(marts(lake, Map.of()).rows(table("distance")).hasNext()).isFalse();
    }

    private static LakeMarts marts(Lake lake, Map<String, Long> versions) {
        return new LakeMarts(lake, with(lake, versions), FeedCatalogue.load(), List.of(), Map.of());
    }

    /** These versions and those of tables that every judging has written. */
    private static Map<String, Long> with(Lake lake, Map<String, Long> versions) {
        Map<String, Long> all = new HashMap<>(versions);
        for (LakeTable table : List.of(LakeTables.LEDGER, LakeTables.MEASURE)) {
            all.put(table.name(), lake.replace(table, Collections.emptyIterator()));
        }
        return all;
    }

    private static MartTable warning() {
        return table("warning");
    }

    private static MartTable table(String name) {
        return Marts.base().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

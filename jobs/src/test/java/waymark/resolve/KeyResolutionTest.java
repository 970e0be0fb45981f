package waymark.resolve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of a key counts (findings.md, Loading, Keys). */
class KeyResolutionTest {

    /** Rows are written delivery.row, then what they are: a row that passes, waits, or is refused, or a withdrawal. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                    | rows                                      | standings
            one row                                        | 0.1 row                                   | CURRENT
            a row that waits                               | 0.1 waits                                 | WAITING
            a correction                                   | 0.1 row, 1.1 row                          | SUPERSEDED CURRENT
            two corrections                                | 0.1 row, 1.1 row, 2.1 row                 | SUPERSEDED SUPERSEDED CURRENT
            twice in a file, the lower row wins            | 0.1 row, 0.2 row                          | SUPERSEDED CURRENT
            a later delivery wins over a lower row         | 0.9 row, 1.1 row                          | SUPERSEDED CURRENT
            row numbers as numbers                         | 0.9 row, 0.10 row                         | SUPERSEDED CURRENT
            a waiting correction changes nothing           | 0.1 row, 1.1 waits                        | CURRENT WAITING
            a foreign correction changes nothing           | 0.1 row, 1.1 foreign                      | CURRENT FOREIGN
            a correction out of scale changes nothing      | 0.1 row, 1.1 scale                        | CURRENT OUT_OF_SCALE
            a row that waits is not superseded             | 0.1 waits, 1.1 row                        | WAITING CURRENT
            a row that is refused is not superseded        | 0.1 foreign, 1.1 row                      | FOREIGN CURRENT
            a withdrawal                                   | 0.1 row, 1.1 delete                       | SUPERSEDED CURRENT
            a withdrawal in the same file, below           | 0.1 row, 0.2 delete                       | SUPERSEDED CURRENT
            a withdrawal in the same file, above           | 0.1 delete, 0.2 row                       | SUPERSEDED CURRENT
            a withdrawal of a key that nobody has sent     | 0.1 delete                                | CURRENT
            a second withdrawal supersedes the first       | 0.1 row, 1.1 delete, 2.1 delete           | SUPERSEDED SUPERSEDED CURRENT
            revived by a later row                         | 0.1 row, 1.1 delete, 2.1 row              | SUPERSEDED SUPERSEDED CURRENT
            a waiting row does not revive                  | 0.1 row, 1.1 delete, 2.1 waits            | SUPERSEDED CURRENT WAITING
            a foreign row does not revive                  | 0.1 row, 1.1 delete, 2.1 foreign          | SUPERSEDED CURRENT FOREIGN
            a foreign withdrawal changes nothing           | 0.1 theirs, 1.1 delete                    | CURRENT FOREIGN
            its owner withdraws after a foreign withdrawal | 0.1 theirs, 1.1 delete, 2.1 row, 3.1 delete | SUPERSEDED FOREIGN SUPERSEDED CURRENT
            asked is the latest earlier row, not the first | 0.1 row, 1.1 theirs, 2.1 delete           | SUPERSEDED CURRENT FOREIGN
            asked is the row behind a withdrawal           | 0.1 theirs, 1.1 delete, 2.1 delete        | CURRENT FOREIGN FOREIGN
            a row that waits is asked too                  | 0.1 row, 1.1 waits-theirs, 2.1 delete     | CURRENT WAITING FOREIGN
            a refused row is not asked                     | 0.1 row, 1.1 foreign-theirs, 2.1 delete   | SUPERSEDED FOREIGN CURRENT
            only a refused row came before                 | 0.1 foreign-theirs, 1.1 delete            | FOREIGN CURRENT
            a later row is not asked                       | 0.1 delete, 1.1 theirs                    | SUPERSEDED CURRENT
            """)
    void settles(String situation, String rows, String standings) {
        List<PooledRow> written = new ArrayList<>();
        List<PooledRow> theirs = new ArrayList<>();
        for (String row : rows.split(", *", -1)) {
            PooledRow made = row(row);
            written.add(made);
            if (row.endsWith("theirs")) {
                theirs.add(made);
            }
        }
        for (int seed = 0; seed < 4; seed++) {
            List<PooledRow> arrived = new ArrayList<>(written);
            Collections.shuffle(arrived, new Random(seed));
            List<PooledRow> copies =
                    arrived.stream().map(KeyResolutionTest::copy).toList();

            KeyResolution.settle(new ArrayList<>(copies), (withdrawal, row) -> theirs.stream()
                    .anyMatch(their -> same(their, row)));

            assertThat(written.stream()
                            .map(row -> copies.stream()
                                    .filter(copy -> same(copy, row))
                                    .findFirst()
                                    .orElseThrow()
                                    .standing()
                                    .name())
                            .collect(joining(" ")))
                    .isEqualTo(standings);
        }
    }

    @Test
    void withdrawalsThatNobodyIsAskedAboutAreNeverForeign() {
        List<PooledRow> rows = new ArrayList<>(List.of(row("0.1 row"), row("1.1 delete")));

        KeyResolution.settle(rows, KeyResolution.Withdrawals.ANY);

        assertThat(rows).extracting(PooledRow::standing).containsExactly(Standing.SUPERSEDED, Standing.CURRENT);
    }

    private static PooledRow row(String text) {
        String[] parts = text.trim().split("[. ]", -1);
        int delivery = Integer.parseInt(parts[0]);
        int ordinal = Integer.parseInt(parts[1]);
        String[] key = {"barrier_id=B1"};
        if (parts[2].equals("delete")) {
            return Pooled.withdrawal("barrier", delivery, ordinal, key);
        }
        PooledRow row = Pooled.row("barrier", delivery, ordinal, key);
        if (parts[2].startsWith("waits")) {
            row.settle(Standing.WAITING);
        } else if (parts[2].startsWith("foreign")) {
            row.settle(Standing.FOREIGN);
        } else if (parts[2].startsWith("scale")) {
            row.settle(Standing.OUT_OF_SCALE);
        }
        return row;
    }

    private static PooledRow copy(PooledRow row) {
        return new PooledRow(row.feed(), row.values(), row.delivery(), row.row(), row.deleted(), row.standing());
    }

    private static boolean same(PooledRow one, PooledRow other) {
        return one.delivery() == other.delivery() && one.row() == other.row();
    }
}

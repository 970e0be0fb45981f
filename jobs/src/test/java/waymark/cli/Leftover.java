package waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** Rows in a lake that no delivery counts, as a take-in that was killed leaves them. */
final class Leftover {

    private Leftover() {}

    /** The table and delivery of each, as far as the tables hold them. */
    static List<String> rows(Path home) {
        Lake lake = new Lake(home.resolve("lake").toString());
        Set<Object> counted = new HashSet<>();
        lake.rows(LakeTables.DELIVERY).forEachRemaining(row -> counted.add(row[0]));
        List<LakeTable> tables = new ArrayList<>(
                FeedCatalogue.load().contracts().stream().map(LakeTable::of).toList());
        tables.add(LakeTables.PROBLEM);
        List<String> left = new ArrayList<>();
        for (LakeTable table : tables) {
            int id = table.indexOf(LakeTable.DELIVERY_ID);
            lake.rows(table).forEachRemaining(row -> {
                if (!counted.contains(row[id])) {
                    left.add(table.name() + " " + row[id]);
                }
            });
        }
        return left;
    }
}

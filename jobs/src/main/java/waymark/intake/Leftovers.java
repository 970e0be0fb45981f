package waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;

/** What take-ins that did not come to their end have left in the lake: files of rows that no delivery counts. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Takes them out of their tables and deletes them. A file holds rows of one take-in, so either all of its rows count or
     * none; one of which some count, as after a repair, stays.
     *
     * @return how many files were taken out of a table
     */
    public static int sweep(Lake lake, FeedCatalogue feeds) {
        Set<String> counted = new HashSet<>();
        lake.rows(LakeTables.DELIVERY)
                .forEachRemaining(row -> counted.add((String) row[LakeTables.DELIVERY.indexOf(LakeTable.DELIVERY_ID)]));
        List<LakeTable> tables =
                new ArrayList<>(feeds.contracts().stream().map(LakeTable::of).toList());
        tables.add(LakeTables.PROBLEM);
        int files = 0;
        for (LakeTable table : tables) {
            List<String> gone = lake.files(table).stream()
                    .filter(file -> countsNowhere(table, file, counted))
                    .toList();
            if (!gone.isEmpty()) {
                lake.exchange(table, gone, List.of());
            }
            lake.sweep(table);
            files += gone.size();
        }
        List.of(LakeTables.DELIVERY, LakeTables.SEALED, LakeTables.SEALED_ROW, LakeTables.RUN)
                .forEach(lake::sweep);
        return files;
    }

    private static boolean countsNowhere(LakeTable table, String file, Set<String> counted) {
        RowFileReader rows = new RowFileReader(RowFileReader.project(table, List.of(LakeTable.DELIVERY_ID)), file);
        boolean counts = false;
        while (rows.hasNext() && !counts) {
            counts = counted.contains((String) rows.next()[0]);
        }
        rows.close();
        return !counts;
    }
}

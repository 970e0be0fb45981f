package waymark.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;

/**
 * Removes the rows of people and referrals for good: from the tables, and from the files that older versions were made of.
 * What remains of each row is its delivery and ordinal, on the list of sealed rows. Nothing is asked of Spark SQL, which would
 * write whom it was asked to delete into the log of the table.
 */
final class Removal {

    private static final String REFERRAL = "referral_id";
    private static final String PERSON = "person_key";
    private static final int TASKS_PER_CORE = 2;

    private final JavaSparkContext spark;
    private final Lake lake;

    Removal(JavaSparkContext spark, Lake lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /**
     * Removes from every given table the rows that name anyone whom the gate keeps out.
     *
     * @return how many from each table that held any
     */
    Map<String, Long> remove(Collection<LakeTable> tables, SensitiveGate sealed) {
        List<LakeFile> files = new ArrayList<>();
        for (LakeTable table : tables) {
            if (has(table, REFERRAL) || has(table, PERSON)) {
                lake.files(table).forEach(path -> files.add(new LakeFile(table, lake.folder(table), path)));
            }
        }
        List<Rewritten> rewritten = rewrite(files, sealed);
        lake.append(
                LakeTables.SEALED_ROW,
                rewritten.stream().flatMap(file -> file.removed().stream()).iterator());
        for (LakeTable table : tables) {
            List<Rewritten> ofTable = rewritten.stream()
                    .filter(file -> file.table().equals(table.name()))
                    .toList();
            if (!ofTable.isEmpty()) {
                lake.exchange(
                        table,
                        ofTable.stream().map(Rewritten::path).toList(),
                        ofTable.stream().flatMap(file -> file.kept().stream()).toList());
            }
            // Also what take-ins that were killed have left lying about.
            lake.sweep(table);
        }
        return rewritten.stream()
                .collect(Collectors.groupingBy(
                        Rewritten::table, TreeMap::new, Collectors.summingLong(file -> file.removed()
                                .size())));
    }

    private List<Rewritten> rewrite(List<LakeFile> files, SensitiveGate sealed) {
        Broadcast<SensitiveGate> gate = spark.broadcast(sealed);
        int tasks = Math.max(1, Math.min(files.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        return spark.parallelize(files, tasks)
                .map(file -> file.without(gate.value()))
                .filter(file -> !file.removed().isEmpty())
                .collect();
    }

    private static boolean has(LakeTable table, String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    /** A file of a table that may have to be written again. */
    private record LakeFile(LakeTable table, String folder, String path) implements Serializable {

        Rewritten without(SensitiveGate sealed) {
            List<Object[]> removed = sealedRows(sealed);
            return new Rewritten(table.name(), path, removed, removed.isEmpty() ? List.of() : keep(sealed));
        }

        private List<Object[]> sealedRows(SensitiveGate sealed) {
            List<String> columns = new ArrayList<>(List.of(LakeTable.DELIVERY_ID, "row"));
            if (has(table, REFERRAL)) {
                columns.add(REFERRAL);
            }
            if (has(table, PERSON)) {
                columns.add(PERSON);
            }
            LakeTable narrow = RowFileReader.project(table, columns);
            List<Object[]> found = new ArrayList<>();
            new RowFileReader(narrow, path).forEachRemaining(row -> {
                if (isSealed(narrow, row, sealed)) {
                    found.add(new Object[] {row[0], row[1]});
                }
            });
            return found;
        }

        private List<DataFile> keep(SensitiveGate sealed) {
            RowFileReader rows = new RowFileReader(table, path);
            return Lake.write(table, folder, new Iterator<>() {
                private Object[] next = advance();

                @Override
                public boolean hasNext() {
                    return next != null;
                }

                @Override
                public Object[] next() {
                    Object[] row = next;
                    next = advance();
                    return row;
                }

                private Object[] advance() {
                    while (rows.hasNext()) {
                        Object[] row = rows.next();
                        if (!isSealed(table, row, sealed)) {
                            return row;
                        }
                    }
                    return null;
                }
            });
        }

        private static boolean isSealed(LakeTable columns, Object[] row, SensitiveGate sealed) {
            return sealed.isSealed(
                    has(columns, REFERRAL) ? (String) row[columns.indexOf(REFERRAL)] : null,
                    has(columns, PERSON) ? (String) row[columns.indexOf(PERSON)] : null);
        }
    }

    /**
     * What became of a file.
     *
     * @param removed the delivery and ordinal of each row that it held of sealed people or referrals
     * @param kept the file with all other rows; none when there are none, or when the old one can stay
     */
    private record Rewritten(String table, String path, List<Object[]> removed, List<DataFile> kept)
            implements Serializable {}
}

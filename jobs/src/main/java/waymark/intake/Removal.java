package waymark.intake;

import static org.apache.spark.sql.functions.col;

import io.delta.tables.DeltaTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;

/**
 * Removes the rows of people and referrals for good: from the tables, and from the files that older versions were made of.
 * What remains of each row is its delivery and ordinal, on the list of sealed rows.
 */
final class Removal {

    private static final String REFERRAL = "referral_id";
    private static final String PERSON = "person_key";

    private final JavaSparkContext spark;
    private final Lake lake;

    Removal(JavaSparkContext spark, Lake lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /** Removes from every given table the rows that name one of these referrals or people. */
    void remove(Collection<LakeTable> tables, Set<String> referrals, Set<String> people) {
        for (LakeTable table : tables) {
            List<Object[]> found = find(table, referrals, people);
            if (!found.isEmpty()) {
                lake.append(LakeTables.SEALED_ROW, found.iterator());
                delete(table, referrals, people);
            }
        }
    }

    private void delete(LakeTable table, Set<String> referrals, Set<String> people) {
        SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
        Column named = functions.lit(false);
        if (has(table, REFERRAL)) {
            named = named.or(col(REFERRAL).isin(referrals.toArray()));
        }
        if (has(table, PERSON)) {
            named = named.or(col(PERSON).isin(people.toArray()));
        }
        DeltaTable delta = DeltaTable.forPath(session, lake.folder(table));
        delta.delete(named);
        delta.vacuum(0);
    }

    private List<Object[]> find(LakeTable table, Set<String> referrals, Set<String> people) {
        List<String> columns = new ArrayList<>(List.of(LakeTable.DELIVERY_ID, "row"));
        if (has(table, REFERRAL)) {
            columns.add(REFERRAL);
        }
        if (has(table, PERSON)) {
            columns.add(PERSON);
        }
        List<String> files = lake.files(table);
        if (columns.size() == 2 || files.isEmpty()) {
            return List.of();
        }
        LakeTable narrow = RowFileReader.project(table, columns);
        Set<String> sealedReferrals = Set.copyOf(referrals);
        Set<String> sealedPeople = Set.copyOf(people);
        return spark.parallelize(files, files.size())
                .flatMap(file -> matching(narrow, file, sealedReferrals, sealedPeople))
                .collect();
    }

    private static Iterator<Object[]> matching(
            LakeTable narrow, String file, Set<String> referrals, Set<String> people) {
        List<Object[]> found = new ArrayList<>();
        RowFileReader rows = new RowFileReader(narrow, file);
        while (rows.hasNext()) {
            Object[] row = rows.next();
            for (int i = 2; i < row.length; i++) {
                Set<String> sealed = narrow.columns().get(i).name().equals(PERSON) ? people : referrals;
                if (row[i] != null && sealed.contains((String) row[i])) {
                    found.add(new Object[] {row[0], row[1]});
                    break;
                }
            }
        }
        return found.iterator();
    }

    private static boolean has(LakeTable table, String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }
}

package waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;

/**
 * The sealed list, and how it grows: a record marked as sensitive seals its referral and its person, and every referral
 * record that names one of a sealed pair seals the other, wherever and whenever it was delivered.
 */
final class SealedList {

    private final JavaSparkContext spark;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final Pseudonyms pseudonyms;
    private final Set<String> referralSeals = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> newReferrals = new LinkedHashSet<>();
    private final Set<String> newPeople = new LinkedHashSet<>();

    SealedList(JavaSparkContext spark, Lake lake, FeedCatalogue feeds, Pseudonyms pseudonyms) {
        this.spark = spark;
        this.lake = lake;
        this.feeds = feeds;
        this.pseudonyms = pseudonyms;
        lake.rows(LakeTables.SEALED).forEachRemaining(row -> {
            if (row[0] != null) {
                referralSeals.add((String) row[0]);
            }
            if (row[1] != null) {
                people.add((String) row[1]);
            }
        });
    }

    SensitiveGate gate() {
        return new SensitiveGate(Set.copyOf(referralSeals), Set.copyOf(people), pseudonyms);
    }

    /** Referral ids that were not sealed before this take-in. */
    Set<String> newReferrals() {
        return newReferrals;
    }

    /** Keys of people who were not sealed before this take-in. */
    Set<String> newPeople() {
        return newPeople;
    }

    /** Seals whom the referral records of new files name, and whoever hangs together with them. */
    void growBy(JavaRDD<Identity> delivered) {
        List<Identity> marked = delivered.filter(Identity::sensitive).collect();
        if (marked.isEmpty() && referralSeals.isEmpty() && people.isEmpty()) {
            return;
        }
        marked.forEach(this::seal);
        JavaRDD<Identity> pairs = delivered.union(stored());
        boolean grown = true;
        while (grown) {
            SensitiveGate gate = gate();
            List<Identity> touched = pairs.filter(gate::isSealed).distinct().collect();
            grown = false;
            for (Identity pair : touched) {
                grown |= seal(pair);
            }
        }
    }

    /** The rows to add to the sealed list, each a keyed hash. */
    List<Object[]> newRows() {
        List<Object[]> rows = new ArrayList<>();
        newReferrals.forEach(referral -> rows.add(new Object[] {pseudonyms.sealOf(referral), null}));
        newPeople.forEach(person -> rows.add(new Object[] {null, person}));
        return rows;
    }

    private boolean seal(Identity pair) {
        boolean grown = false;
        if (pair.referralId() != null && referralSeals.add(pseudonyms.sealOf(pair.referralId()))) {
            newReferrals.add(pair.referralId());
            grown = true;
        }
        if (pair.personKey() != null && people.add(pair.personKey())) {
            newPeople.add(pair.personKey());
            grown = true;
        }
        return grown;
    }

    /** The pairs on referral records that are in the lake, refused ones too. */
    private JavaRDD<Identity> stored() {
        LakeTable referral = LakeTable.of(feeds.feed("referral").orElseThrow());
        return pairs(referral).union(pairs(LakeTables.PROBLEM));
    }

    private JavaRDD<Identity> pairs(LakeTable table) {
        List<String> files = lake.files(table);
        LakeTable narrow = RowFileReader.project(table, List.of("referral_id", "person_key"));
        return spark.parallelize(files, Math.max(1, files.size())).flatMap(file -> identities(narrow, file));
    }

    private static Iterator<Identity> identities(LakeTable narrow, String file) {
        RowFileReader rows = new RowFileReader(narrow, file);
        Iterable<Object[]> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(row -> row[0] != null && row[1] != null)
                .map(row -> new Identity((String) row[0], (String) row[1], false))
                .iterator();
    }
}

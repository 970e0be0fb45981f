package waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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

    private static final int TASKS_PER_CORE = 2;

    private final Supplier<JavaSparkContext> engine;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final Pseudonyms pseudonyms;
    private final Set<String> referralSeals = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> unremovedSeals = new LinkedHashSet<>();
    private final Set<String> unremovedPeople = new LinkedHashSet<>();

    SealedList(Supplier<JavaSparkContext> engine, Lake lake, FeedCatalogue feeds, Pseudonyms pseudonyms) {
        this.engine = engine;
        this.lake = lake;
        this.feeds = feeds;
        this.pseudonyms = pseudonyms;
        Set<String> removed = new HashSet<>();
        lake.rows(LakeTables.SEALED).forEachRemaining(row -> {
            boolean isReferral = row[0] != null;
            String sealed = (String) (isReferral ? row[0] : row[1]);
            (isReferral ? referralSeals : people).add(sealed);
            if (Boolean.TRUE.equals(row[2])) {
                removed.add(sealed);
            } else {
                (isReferral ? unremovedSeals : unremovedPeople).add(sealed);
            }
        });
        unremovedSeals.removeAll(removed);
        unremovedPeople.removeAll(removed);
    }

    SensitiveGate gate() {
        return new SensitiveGate(Set.copyOf(referralSeals), Set.copyOf(people), pseudonyms);
    }

    /** Whether the lake may still hold rows of someone on the list. */
    boolean hasUnremoved() {
        return !unremovedSeals.isEmpty() || !unremovedPeople.isEmpty();
    }

    /** Those on the list of whom the lake may still hold rows. */
    SensitiveGate unremoved() {
        return new SensitiveGate(Set.copyOf(unremovedSeals), Set.copyOf(unremovedPeople), pseudonyms);
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

    /** Shuts the gate for good: were this take-in killed now, the next one would find it shut, and remove what is left. */
    void write() {
        lake.append(LakeTables.SEALED, rows(false));
    }

    /** Notes that the lake holds nothing of anyone on the list any more. */
    void writeRemoved() {
        lake.append(LakeTables.SEALED, rows(true));
        unremovedSeals.clear();
        unremovedPeople.clear();
    }

    private Iterator<Object[]> rows(Boolean removed) {
        List<Object[]> rows = new ArrayList<>();
        unremovedSeals.forEach(seal -> rows.add(new Object[] {seal, null, removed}));
        unremovedPeople.forEach(person -> rows.add(new Object[] {null, person, removed}));
        return rows.iterator();
    }

    private boolean seal(Identity pair) {
        boolean grown = false;
        String seal = pair.referralId() == null ? null : pseudonyms.sealOf(pair.referralId());
        if (seal != null && referralSeals.add(seal)) {
            unremovedSeals.add(seal);
            grown = true;
        }
        if (pair.personKey() != null && people.add(pair.personKey())) {
            unremovedPeople.add(pair.personKey());
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
        int tasks =
                Math.max(1, Math.min(files.size(), TASKS_PER_CORE * engine.get().defaultParallelism()));
        LakeTable narrow = RowFileReader.project(table, List.of("referral_id", "person_key"));
        return engine.get().parallelize(files, tasks).flatMap(file -> identities(narrow, file));
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

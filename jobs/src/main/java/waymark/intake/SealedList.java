package waymark.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/**
 * Who is kept out, and how the list grows. A record marked as sensitive seals its referral and its person, and every referral
 * record that names one of a sealed pair seals the other, wherever and whenever it was delivered. An erasure seals the
 * referrals that it is about and nothing beside them.
 */
final class SealedList {

    private final Supplier<JavaSparkContext> engine;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final Pseudonyms pseudonyms;
    private final Set<Seal> seals = new LinkedHashSet<>();
    private final Set<Seal> unremoved = new LinkedHashSet<>();

    SealedList(Supplier<JavaSparkContext> engine, Lake lake, FeedCatalogue feeds, Pseudonyms pseudonyms) {
        this.engine = engine;
        this.lake = lake;
        this.feeds = feeds;
        this.pseudonyms = pseudonyms;
        Set<Seal> removed = new HashSet<>();
        lake.rows(LakeTables.SEALED).forEachRemaining(row -> {
            Seal seal = new Seal((String) row[0], (String) row[1], Boolean.TRUE.equals(row[3]));
            seals.add(seal);
            (Boolean.TRUE.equals(row[2]) ? removed : unremoved).add(seal);
        });
        unremoved.removeAll(removed);
    }

    SensitiveGate gate() {
        return gate(seals);
    }

    /** Whether the lake may still hold rows of someone on the list. */
    boolean hasUnremoved() {
        return !unremoved.isEmpty();
    }

    /** Those on the list of whom the lake may still hold rows. */
    SensitiveGate unremoved() {
        return gate(unremoved);
    }

    /** Seals whom the referral records of new files name, and whoever hangs together with them. */
    void growBy(JavaRDD<Identity> delivered) {
        List<Identity> marked = delivered.filter(Identity::sensitive).collect();
        if (marked.isEmpty() && seals.stream().allMatch(Seal::erased)) {
            return;
        }
        marked.forEach(this::seal);
        JavaRDD<Identity> pairs = delivered.union(stored());
        boolean grown = true;
        while (grown) {
            SensitiveGate gate =
                    gate(seals.stream().filter(seal -> !seal.erased()).toList());
            List<Identity> touched = pairs.filter(gate::isSealed).distinct().collect();
            grown = false;
            for (Identity pair : touched) {
                grown |= seal(pair);
            }
        }
    }

    /**
     * Seals referrals that are to be erased, and has the rows of people removed who have no other: of them nothing stays on
     * the list, so that what is sent of them later under another referral comes in.
     */
    void erase(Collection<String> referralIds, Collection<String> personKeys) {
        referralIds.forEach(id -> add(new Seal(pseudonyms.sealOf(id), null, true)));
        personKeys.forEach(person -> add(new Seal(null, person, true)));
    }

    /** Shuts the gate for good: were this run killed now, the next one would find it shut, and remove what is left. */
    void write() {
        lake.append(LakeTables.SEALED, rows(unremoved, false));
    }

    /** Notes that the lake holds nothing of anyone on the list any more, and forgets people who were erased. */
    void writeRemoved() {
        boolean forgets = seals.removeIf(seal -> seal.erased() && seal.personKey() != null);
        if (forgets) {
            lake.replace(LakeTables.SEALED, rows(seals, true));
            lake.sweep(LakeTables.SEALED);
        } else {
            lake.append(LakeTables.SEALED, rows(unremoved, true));
        }
        unremoved.clear();
    }

    private static Iterator<Object[]> rows(Collection<Seal> seals, Boolean removed) {
        return seals.stream()
                .map(seal -> new Object[] {seal.referralSeal(), seal.personKey(), removed, seal.erased()})
                .iterator();
    }

    private boolean seal(Identity pair) {
        boolean grown = pair.referralId() != null && add(new Seal(pseudonyms.sealOf(pair.referralId()), null, false));
        grown |= pair.personKey() != null && add(new Seal(null, pair.personKey(), false));
        return grown;
    }

    private boolean add(Seal seal) {
        return seals.add(seal) && unremoved.add(seal);
    }

    private SensitiveGate gate(Collection<Seal> of) {
        return new SensitiveGate(texts(of, Seal::referralSeal), texts(of, Seal::personKey), pseudonyms);
    }

    private static Set<String> texts(Collection<Seal> seals, Function<Seal, String> text) {
        return seals.stream().map(text).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The pairs on referral records that are in the lake, refused ones too. */
    JavaRDD<Identity> stored() {
        LakeTable referral = LakeTable.of(feeds.feed("referral").orElseThrow());
        return pairs(referral).union(pairs(LakeTables.PROBLEM));
    }

    private JavaRDD<Identity> pairs(LakeTable table) {
        return StoredRows.of(engine.get(), lake, table, "referral_id", "person_key")
                .filter(row -> row[0] != null && row[1] != null)
                .map(row -> new Identity((String) row[0], (String) row[1], false));
    }

    /**
     * One that is kept out: a referral or a person.
     *
     * @param erased whether at someone's request, and not because the record is protected
     */
    private record Seal(String referralSeal, String personKey, boolean erased) {}
}

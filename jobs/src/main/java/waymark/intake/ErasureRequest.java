package waymark.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.contract.FeedCatalogue;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.problem.WaymarkException;

/**
 * Finds whom someone asks to have erased, and whether the law lets them be: evidence of a start that the European Social Fund
 * pays for is kept until a day that is set.
 */
public final class ErasureRequest {

    private static final String REFERRAL_ID = "referral_id";

    private final Supplier<JavaSparkContext> engine;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final Pseudonyms pseudonyms;

    public ErasureRequest(Supplier<JavaSparkContext> engine, Lake lake, FeedCatalogue feeds, Pseudonyms pseudonyms) {
        this.engine = engine;
        this.lake = lake;
        this.feeds = feeds;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Whom it is about: the referrals named, those of the people named, and the people who have no other referral.
     *
     * @param referralIds as the feeds have them
     * @param ninos National Insurance numbers
     * @throws WaymarkException wrong use, when the lake holds nothing of one of them
     */
    public Erased of(Collection<String> referralIds, Collection<String> ninos) {
        Set<String> people = ninos.stream().map(pseudonyms::personKey).collect(Collectors.toSet());
        Set<String> referrals = new TreeSet<>(referralIds);
        SealedList sealed = new SealedList(engine, lake, feeds, pseudonyms);
        JavaRDD<Identity> pairs = sealed.stored().distinct().cache();
        try {
            Set<String> named = Set.copyOf(referrals);
            List<Identity> theirs = pairs.filter(
                            pair -> named.contains(pair.referralId()) || people.contains(pair.personKey()))
                    .collect();
            requireKnown(referrals, people, theirs, sealed.gate());
            theirs.stream()
                    .filter(pair -> people.contains(pair.personKey()))
                    .forEach(pair -> referrals.add(pair.referralId()));
            Set<String> going = Set.copyOf(referrals);
            Set<String> concerned = theirs.stream().map(Identity::personKey).collect(Collectors.toSet());
            Set<String> staying = Set.copyOf(
                    pairs.filter(pair -> concerned.contains(pair.personKey()) && !going.contains(pair.referralId()))
                            .map(Identity::personKey)
                            .collect());
            concerned.removeAll(staying);
            return new Erased(going, concerned);
        } finally {
            pairs.unpersist();
        }
    }

    private static void requireKnown(
            Set<String> referrals, Set<String> people, List<Identity> found, SensitiveGate kept) {
        Set<String> unknown = new TreeSet<>(referrals);
        found.forEach(pair -> unknown.remove(pair.referralId()));
        unknown.removeIf(id -> kept.isSealed(id, null));
        Set<String> strangers = new HashSet<>(people);
        found.forEach(pair -> strangers.remove(pair.personKey()));
        if (!unknown.isEmpty()) {
            throw WaymarkException.wrongUse("the lake holds no referral " + Shown.name(String.join(", ", unknown))
                    + ": write it as the referral file does; nothing was erased");
        }
        if (!strangers.isEmpty()) {
            throw WaymarkException.wrongUse("the lake holds no referral of " + strangers.size()
                    + (strangers.size() == 1 ? " person" : " people")
                    + " of those in the file: take their numbers out; nothing was erased");
        }
    }

    /**
     * Refuses what has to be kept.
     *
     * @param today the day on which it is asked
     * @param lastStart the last day on which a start could be paid for by the European Social Fund
     * @param keptUntil the last day on which evidence for the fund is kept
     * @throws WaymarkException wrong use, with the referrals and the day
     */
    public void requireErasable(Erased erased, LocalDate today, LocalDate lastStart, LocalDate keptUntil) {
        if (today.isAfter(keptUntil)) {
            return;
        }
        Set<String> going = erased.referrals();
        Set<String> paidFor = Set.copyOf(rows("contract", "contract_id", "esf_in_scope")
                .filter(row -> Boolean.TRUE.equals(row[1]))
                .map(row -> (String) row[0])
                .collect());
        Set<String> started = Set.copyOf(rows("participation", REFERRAL_ID, "start_date")
                .filter(row ->
                        going.contains((String) row[0]) && row[1] != null && !((LocalDate) row[1]).isAfter(lastStart))
                .map(row -> (String) row[0])
                .collect());
        Set<String> kept = new TreeSet<>(rows("referral", REFERRAL_ID, "contract_id")
                .filter(row -> started.contains((String) row[0]) && paidFor.contains((String) row[1]))
                .map(row -> (String) row[0])
                .collect());
        if (!kept.isEmpty()) {
            throw WaymarkException.wrongUse("evidence for the European Social Fund is kept until " + keptUntil
                    + ", and these referrals are such evidence: " + String.join(", ", kept)
                    + "; erase them after that day, or set retention.esf if the day has changed; nothing was erased");
        }
    }

    private JavaRDD<Object[]> rows(String feed, String... columns) {
        return StoredRows.of(engine.get(), lake, LakeTable.of(feeds.feed(feed).orElseThrow()), columns);
    }
}

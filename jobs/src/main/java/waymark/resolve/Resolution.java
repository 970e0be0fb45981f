package waymark.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import waymark.cases.CaseAssembly;
import waymark.cases.References;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.lake.Lake;
import waymark.lake.LakeTables;

/**
 * Derives what depends on other files from all that was ever taken in: which rows count, which wait, which are refused, and
 * to which referral each belongs. Nothing of it is kept as a verdict, so corrections, late parents and any order of arrival
 * need no care of their own.
 */
public final class Resolution {

    private final JavaSparkContext spark;
    private final List<SettledDelivery> deliveries;
    private final ReferenceRows referenceRows;
    private final References references;
    private final List<FeedLayout> feeds;
    private final Broadcast<Tools> tools;
    private final RowPool pool;

    /**
     * @param knownOn only deliveries dated on or before this day exist; null for all
     */
    public Resolution(
            JavaSparkContext spark, Lake lake, FeedCatalogue catalogue, CaseAssembly assembly, LocalDate knownOn) {
        this.spark = spark;
        feeds = layouts(catalogue);
        List<DeliveryFact> offered = new ArrayList<>();
        lake.rows(LakeTables.DELIVERY).forEachRemaining(row -> offered.add(DeliveryFact.of(row)));
        deliveries = Deliveries.settle(offered, knownOn);
        DeliveryIndex accepted = new DeliveryIndex(deliveries);
        referenceRows = new ReferenceRows(lake, feeds, accepted);
        references = referenceRows.references(assembly);
        tools = spark.broadcast(new Tools(new RowPacking(feeds), ReferenceRows.keys(references), accepted));
        pool = new RowPool(spark, lake, tools);
    }

    /** Every delivery that exists, in delivery order. */
    public List<SettledDelivery> deliveries() {
        return deliveries;
    }

    /** The current reference rows. */
    public References references() {
        return references;
    }

    /** The values of the current rows of a reference feed, one for each of its fields. */
    public List<Object[]> currentRows(String referenceFeed) {
        return referenceRows.current(referenceFeed);
    }

    /** Tells what became of the reference rows. */
    public void tellReferences(ReferralRows.Standings standings) {
        referenceRows.tell(standings);
    }

    /**
     * All rows about people, one element for each referral.
     *
     * @param partitions over how many tasks they are spread
     */
    public JavaRDD<ReferralRows> byReferral(int partitions) {
        Broadcast<Tools> shared = tools;
        List<FeedLayout> named = feeds(feed -> feed.isAboutPeople() && !feed.isMatchedByNino());
        List<FeedLayout> movable = feeds(feed -> named.contains(feed) && !feed.isKeyedByReferral());
        Broadcast<ContestedKeys> contested = spark.broadcast(ContestedKeys.among(pool.readKeys(movable), partitions));
        JavaPairRDD<String, byte[]> settled = contested.value().isEmpty()
                ? nothing()
                : ContestedKeys.settle(
                        pool.read(movable).filter(row -> contested.value().has(row)), standings(partitions), tools);
        JavaPairRDD<String, byte[]> all = uncontested(named, contested).union(settled);
        List<FeedLayout> byNino = feeds(FeedLayout::isMatchedByNino);
        if (!pool.isEmpty(byNino)) {
            JavaPairRDD<String, byte[]> holders = uncontested(referralFeeds(), contested)
                    .union(settled.filter(
                            row -> shared.value().packing().unpack(row._2()).isOf(FeedLayout.CHANGE)));
            all = all.union(NinoMatching.match(pool.read(byNino), candidates(holders, partitions), tools, partitions));
        }
        return Gathering.gather(all, partitions)
                .map(same ->
                        new ReferralRows(same.key(), shared.value().packing().unpack(same.rows()), shared.value()));
    }

    private JavaPairRDD<String, byte[]> uncontested(List<FeedLayout> of, Broadcast<ContestedKeys> contested) {
        Broadcast<Tools> shared = tools;
        return pool.read(of)
                .filter(row -> !contested.value().has(row))
                .mapToPair(row ->
                        new Tuple2<>(row.referralId(), shared.value().packing().pack(row)));
    }

    /** What each referral means for rows about it. */
    private JavaPairRDD<String, ReferralStanding> standings(int partitions) {
        Broadcast<Tools> shared = tools;
        JavaPairRDD<String, byte[]> rows = pool.read(referralFeeds())
                .filter(row -> row.referralId() != null)
                .mapToPair(row ->
                        new Tuple2<>(row.referralId(), shared.value().packing().pack(row)));
        return Gathering.gather(rows, partitions).mapToPair(same -> {
            List<PooledRow> unpacked = shared.value().packing().unpack(same.rows());
            return new Tuple2<>(same.key(), ReferralStanding.of(same.key(), unpacked, shared.value()));
        });
    }

    /** The referrals that rows about their person may belong to. */
    private JavaRDD<NinoMatching.Candidate> candidates(JavaPairRDD<String, byte[]> holders, int partitions) {
        Broadcast<Tools> shared = tools;
        return Gathering.gather(holders, partitions).flatMap(same -> {
            List<PooledRow> rows = shared.value().packing().unpack(same.rows());
            return new ReferralRows(same.key(), rows, shared.value())
                    .candidate().stream().iterator();
        });
    }

    private JavaPairRDD<String, byte[]> nothing() {
        return JavaPairRDD.fromJavaRDD(spark.<Tuple2<String, byte[]>>emptyRDD());
    }

    private List<FeedLayout> referralFeeds() {
        return feeds(
                feed -> feed.feed().equals(FeedLayout.REFERRAL) || feed.feed().equals(FeedLayout.CHANGE));
    }

    private List<FeedLayout> feeds(Predicate<FeedLayout> which) {
        return feeds.stream().filter(which).toList();
    }

    private static List<FeedLayout> layouts(FeedCatalogue catalogue) {
        List<FeedLayout> layouts = new ArrayList<>();
        for (FeedContract contract : catalogue.contracts()) {
            layouts.add(new FeedLayout(layouts.size(), contract));
        }
        return layouts;
    }
}

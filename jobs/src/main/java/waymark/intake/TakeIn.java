package waymark.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/**
 * Takes all new files of a landing zone into the lake together: one job over all of them, one commit for each feed, the
 * ledger's rows last. Rows without a ledger row do not count, so a take-in that is killed leaves nothing half done.
 */
public final class TakeIn {

    private static final long CHUNK_BYTES = 64L << 20;
    private static final int CHUNK_FILES = 2_000;
    private static final String REFERRAL = "referral";

    private final Supplier<JavaSparkContext> engine;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final Pseudonyms pseudonyms;
    private final People people;
    private final Limits limits;
    private final Folders folders;

    /**
     * For one lake.
     *
     * @param engine starts Spark, should there be files to take in
     * @param folders whose files may lie where
     */
    public TakeIn(
            Supplier<JavaSparkContext> engine,
            Lake lake,
            FeedCatalogue feeds,
            Pseudonyms pseudonyms,
            People people,
            Limits limits,
            Folders folders) {
        this.engine = engine;
        this.lake = lake;
        this.feeds = feeds;
        this.pseudonyms = pseudonyms;
        this.people = people;
        this.limits = limits;
        this.folders = folders;
    }

    /**
     * Looks at every file that is new or has another control file than before.
     *
     * @param knownOn files dated after this day are left for later; null for all files
     * @param takeInId no other take-in of this lake has it
     * @param begunAt milliseconds since 1970
     */
    public TakenIn run(LandingZone zone, LocalDate knownOn, String takeInId, long begunAt) {
        KnownDeliveries known = new KnownDeliveries(lake.rows(LakeTables.DELIVERY));
        List<Offer> offers = new ArrayList<>();
        int later = 0;
        for (LandingFile found : zone.files()) {
            LandingFile file = found.shown(DeliveryName.parse(found.name(), feeds), pseudonyms);
            KnownDeliveries.Known before = known.at(file.path());
            // Where the setting has changed since, a file is looked at again.
            if (before != null && before.isUntouched(file) && before.misplaced() == isMisplaced(file)) {
                continue;
            }
            if (knownOn != null && isAfter(file, knownOn)) {
                later++;
            } else {
                offers.add(new Offer(file, takeInId + "-" + offers.size(), before));
            }
        }
        if (offers.isEmpty()) {
            finishRemoval();
        }
        List<TakenChunk> taken = offers.isEmpty() ? List.of() : take(offers, known, takeInId, begunAt);
        List<Object[]> deliveries =
                taken.stream().flatMap(chunk -> chunk.deliveries().stream()).toList();
        int reason = LakeTables.DELIVERY.indexOf("reason");
        int records = LakeTables.DELIVERY.indexOf("records");
        return new TakenIn(
                deliveries.size(),
                (int) deliveries.stream().filter(row -> row[reason] != null).count(),
                taken.stream().mapToLong(TakenChunk::refusedRows).sum(),
                deliveries.stream().mapToLong(row -> (Long) row[records]).sum(),
                zone.ignored().stream().map(Shown::name).toList(),
                later,
                Stream.concat(zone.notTaken().stream(), taken.stream().flatMap(chunk -> chunk.notTaken().stream()))
                        .map(Shown::name)
                        .sorted()
                        .toList());
    }

    private List<TakenChunk> take(List<Offer> offers, KnownDeliveries known, String takeInId, long begunAt) {
        JavaSparkContext spark = engine.get();
        SealedList sealed = new SealedList(engine, lake, feeds, pseudonyms);
        List<LandingFile> referrals = offers.stream()
                .map(Offer::file)
                .filter(file -> feedOf(file).equals(REFERRAL) && !isMisplaced(file))
                .toList();
        TakeInSetting before = new TakeInSetting(
                feeds, sealed.gate(), people, limits, folders, Map.of(), lake.root(), takeInId, begunAt);
        CollectionAccumulator<String> looked = spark.sc().collectionAccumulator();
        sealed.growBy(NamedPeople.in(NameClashes.leaveOut(referrals, known), spark, before, looked));
        remove(sealed);
        Broadcast<TakeInSetting> setting = spark.broadcast(before.with(sealed.gate(), NamedPeople.looked(looked)));
        List<List<Offer>> chunks = chunks(offers);
        List<TakenChunk> taken = spark.parallelize(chunks, chunks.size())
                .map(chunk -> takeChunk(setting.value(), chunk))
                .collect();
        commit(taken);
        return taken;
    }

    /** Finishes a removal of sealed records that was cut off, if there is one. */
    public void finishRemoval() {
        remove(new SealedList(engine, lake, feeds, pseudonyms));
    }

    /**
     * Removes for good what the lake holds of these referrals and people, and keeps the referrals out from now on.
     *
     * @return how many rows went from each table that held any
     */
    public Map<String, Long> erase(Erased erased) {
        SealedList sealed = new SealedList(engine, lake, feeds, pseudonyms);
        sealed.erase(erased.referrals(), erased.people());
        return remove(sealed);
    }

    private Map<String, Long> remove(SealedList sealed) {
        if (!sealed.hasUnremoved()) {
            return Map.of();
        }
        List<LakeTable> tables =
                new ArrayList<>(feeds.contracts().stream().map(LakeTable::of).toList());
        tables.add(LakeTables.PROBLEM);
        sealed.write();
        Map<String, Long> removed = new Removal(engine.get(), lake).remove(tables, sealed.unremoved());
        sealed.writeRemoved();
        return removed;
    }

    private static TakenChunk takeChunk(TakeInSetting setting, List<Offer> chunk) throws IOException {
        FeedContract feed = DeliveryName.parse(chunk.get(0).file().name(), setting.feeds())
                .flatMap(name -> setting.feeds().feed(name.feed()))
                .orElse(null);
        try (ChunkTaking taking = new ChunkTaking(setting, feed)) {
            return taking.take(chunk);
        }
    }

    private void commit(List<TakenChunk> taken) {
        Map<String, List<DataFile>> byFeed = new TreeMap<>();
        List<DataFile> problems = new ArrayList<>();
        List<Object[]> sealedRows = new ArrayList<>();
        List<Object[]> unlisted = new ArrayList<>();
        List<Object[]> deliveries = new ArrayList<>();
        for (TakenChunk chunk : taken) {
            if (!chunk.rows().isEmpty()) {
                byFeed.computeIfAbsent(chunk.feed(), feed -> new ArrayList<>()).addAll(chunk.rows());
            }
            problems.addAll(chunk.problems());
            sealedRows.addAll(chunk.sealed());
            unlisted.addAll(chunk.unlisted());
            deliveries.addAll(chunk.deliveries());
        }
        byFeed.forEach(
                (feed, files) -> lake.append(LakeTable.of(feeds.feed(feed).orElseThrow()), files));
        if (!problems.isEmpty()) {
            lake.append(LakeTables.PROBLEM, problems);
        }
        if (!sealedRows.isEmpty()) {
            lake.append(LakeTables.SEALED_ROW, sealedRows.iterator());
        }
        if (!unlisted.isEmpty()) {
            lake.append(LakeTables.UNLISTED, unlisted.iterator());
        }
        lake.append(LakeTables.DELIVERY, deliveries.iterator());
    }

    /** Files of one feed together, so that each task writes one file of one table. */
    private List<List<Offer>> chunks(List<Offer> offers) {
        Map<String, List<Offer>> byFeed = new TreeMap<>();
        for (Offer offer : offers) {
            byFeed.computeIfAbsent(feedOf(offer.file()), name -> new ArrayList<>())
                    .add(offer);
        }
        List<List<Offer>> chunks = new ArrayList<>();
        for (List<Offer> ofFeed : byFeed.values()) {
            List<Offer> chunk = new ArrayList<>();
            long bytes = 0;
            for (Offer offer : ofFeed) {
                chunk.add(offer);
                bytes += offer.file().bytes();
                if (bytes >= CHUNK_BYTES || chunk.size() >= CHUNK_FILES) {
                    chunks.add(chunk);
                    chunk = new ArrayList<>();
                    bytes = 0;
                }
            }
            if (!chunk.isEmpty()) {
                chunks.add(chunk);
            }
        }
        // The longest first, so that no core waits for one at the end.
        chunks.sort((a, b) -> Long.compare(bytes(b), bytes(a)));
        return chunks;
    }

    private static long bytes(List<Offer> chunk) {
        return chunk.stream().mapToLong(offer -> offer.file().bytes()).sum();
    }

    /** The feed that a file's name says; empty when the name is bad. */
    private String feedOf(LandingFile file) {
        return DeliveryName.parse(file.name(), feeds).map(DeliveryName::feed).orElse("");
    }

    private boolean isMisplaced(LandingFile file) {
        return DeliveryName.parse(file.name(), feeds)
                .filter(name -> folders.forbid(file.path(), name))
                .isPresent();
    }

    private boolean isAfter(LandingFile file, LocalDate knownOn) {
        return DeliveryName.parse(file.name(), feeds)
                .map(name -> name.sentOn().isAfter(knownOn))
                .orElse(true);
    }
}

package waymark.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import waymark.calendar.BankHolidays;
import waymark.cases.CaseAssembly;
import waymark.cases.LedgerLine;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.lake.CaseFacts;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.resolve.ReferralRows;
import waymark.resolve.Resolution;
import waymark.resolve.SettledDelivery;
import waymark.rule.AsOf;
import waymark.rule.RuleCatalogue;
import waymark.rule.warning.WarningCatalogue;

/**
 * Judges everything as of a day: resolves the rows, judges each case in one pass, then the contracts and deliveries as wholes,
 * and makes the figures. Each table is replaced in one commit; which versions belong together, the caller records.
 */
public final class JudgeCases {

    private static final int TASKS_PER_CORE = 2;
    private static final long ROWS_PER_TASK = 500_000;

    private final JavaSparkContext spark;
    private final Lake lake;
    private final FeedCatalogue feeds;
    private final BankHolidays bankHolidays;

    public JudgeCases(JavaSparkContext spark, Lake lake, FeedCatalogue feeds, BankHolidays bankHolidays) {
        this.spark = spark;
        this.lake = lake;
        this.feeds = feeds;
        this.bankHolidays = bankHolidays;
    }

    /**
     * Judges as of {@code day}.
     *
     * @param knownOn only deliveries dated on or before this day exist; null for all
     * @throws waymark.problem.WaymarkException when {@code day} lies after the last year whose bank holidays are loaded
     */
    public Judged run(LocalDate day, LocalDate knownOn) {
        CaseAssembly assembly = new CaseAssembly(feeds.contracts());
        RuleCatalogue rules = RuleCatalogue.load();
        Resolution resolution = new Resolution(spark, lake, feeds, assembly, knownOn);
        AsOf asOf = new AsOf(day, resolution.references(), bankHolidays);
        JavaRDD<JudgedPart> parts = judgeCases(resolution, asOf);
        try {
            return write(resolution, asOf, rules, parts);
        } finally {
            parts.unpersist();
        }
    }

    private JavaRDD<JudgedPart> judgeCases(Resolution resolution, AsOf asOf) {
        Broadcast<JudgeSetting> setting =
                spark.broadcast(new JudgeSetting(feeds, asOf, lake.root(), spark.defaultParallelism()));
        long records = resolution.deliveries().stream()
                .mapToLong(delivery -> delivery.fact().records())
                .sum();
        int tasks = (int) Math.max((long) TASKS_PER_CORE * spark.defaultParallelism(), records / ROWS_PER_TASK);
        return resolution
                .byReferral(tasks)
                .mapPartitions(referrals -> judgePart(setting.value(), referrals))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Iterator<JudgedPart> judgePart(JudgeSetting setting, Iterator<ReferralRows> referrals) {
        return List.of(new PartJudging(setting).judge(referrals)).iterator();
    }

    private Judged write(Resolution resolution, AsOf asOf, RuleCatalogue rules, JavaRDD<JudgedPart> parts) {
        // Tallies and contributions stay where they are; everything else of a part is small.
        List<JudgedPart> outlines = parts.map(JudgedPart::outline).collect();
        StandingCounts standings = new StandingCounts(lake.root());
        resolution.tellReferences(standings);
        List<DataFile> unsettled = new ArrayList<>(standings.close());
        parts.flatMapToPair(part -> pairs(part.standings()))
                .reduceByKey(StandingCounts::plus)
                .collect()
                .forEach(block -> standings.add(block._1(), block._2()));
        List<DataFile> findings = new ArrayList<>();
        List<DataFile> warnings = new ArrayList<>();
        List<DataFile> distances = new ArrayList<>();
        Map<String, List<DataFile>> facts = new HashMap<>();
        for (JudgedPart part : outlines) {
            unsettled.addAll(part.unsettled());
            findings.addAll(part.findings());
            warnings.addAll(part.warnings());
            distances.addAll(part.distances());
            part.facts().forEach((table, files) -> facts.computeIfAbsent(table, none -> new ArrayList<>())
                    .addAll(files));
        }
        List<LedgerLine> ledger = new ArrayList<>();
        List<Object[]> ledgerRows = new ArrayList<>();
        LedgerMaking making = new LedgerMaking(spark, lake);
        Map<Integer, long[]> counts = standings.counts();
        for (SettledDelivery delivery : resolution.deliveries()) {
            LedgerLine line = making.line(delivery, counts);
            ledger.add(line);
            ledgerRows.add(LedgerMaking.row(delivery, line));
        }
        WarningCatalogue checks = new WarningCatalogue(feeds.contracts());
        WholeJudging.Wholes wholes = new WholeJudging(rules, checks, asOf).judge(parts, ledger);
        findings.addAll(lake.write(
                LakeTables.FINDING,
                wholes.findings().stream().map(FindingRows::row).iterator()));
        warnings.addAll(lake.write(
                LakeTables.WARNING,
                wholes.warnings().stream().map(PartWarnings::row).iterator()));
        List<DataFile> measures =
                new Summarise(spark, lake, rules, asOf).run(parts, months(outlines), wholes.findings(), ledger);

        Map<String, Long> versions = new LinkedHashMap<>();
        versions.put(LakeTables.LEDGER.name(), lake.replace(LakeTables.LEDGER, ledgerRows.iterator()));
        versions.put(LakeTables.UNSETTLED.name(), lake.replace(LakeTables.UNSETTLED, unsettled));
        for (String feed : ResultTables.PUBLISHED_REFERENCES) {
            FeedContract contract = feeds.feed(feed).orElseThrow();
            LakeTable table = LakeTable.current(contract);
            versions.put(
                    table.name(),
                    lake.replace(table, resolution.currentRows(feed).iterator()));
        }
        versions.put(LakeTables.FINDING.name(), lake.replace(LakeTables.FINDING, findings));
        versions.put(LakeTables.DISTANCE.name(), lake.replace(LakeTables.DISTANCE, distances));
        versions.put(LakeTables.WARNING.name(), lake.replace(LakeTables.WARNING, warnings));
        for (CaseFacts of : CaseFacts.all(feeds)) {
            LakeTable table = of.table();
            versions.put(table.name(), lake.replace(table, facts.getOrDefault(table.name(), List.of())));
        }
        versions.put(LakeTables.MEASURE.name(), lake.replace(LakeTables.MEASURE, measures));
        return new Judged(findings.stream().mapToLong(DataFile::rows).sum(), versions);
    }

    /** By metric, the months in which a subject of a case is counted. */
    private static Map<String, SortedSet<LocalDate>> months(List<JudgedPart> outlines) {
        Map<String, SortedSet<LocalDate>> months = new HashMap<>();
        outlines.forEach(
                part -> part.months().forEach((metric, own) -> months.computeIfAbsent(metric, name -> new TreeSet<>())
                        .addAll(own)));
        return months;
    }

    /** The entries of a map as Spark's pairs. */
    static <K, V> Iterator<Tuple2<K, V>> pairs(Map<K, V> map) {
        return map.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }
}

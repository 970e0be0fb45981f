package waymark.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import waymark.cases.LedgerLine;
import waymark.lake.DataFile;
import waymark.lake.Lake;
import waymark.lake.LakeTables;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.ListsZeros;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.RuleCatalogue;

/** Makes the figures: adds up the tallies of all parts, fills the zeros that a metric lists, and writes the measures. */
final class Summarise {

    private final JavaSparkContext spark;
    private final Lake lake;
    private final RuleCatalogue rules;
    private final AsOf asOf;

    Summarise(JavaSparkContext spark, Lake lake, RuleCatalogue rules, AsOf asOf) {
        this.spark = spark;
        this.lake = lake;
        this.rules = rules;
        this.asOf = asOf;
    }

    /**
     * The files of the measure table, to be committed.
     *
     * @param months by metric, the months in which a subject of a case is counted
     */
    List<DataFile> run(
            JavaRDD<JudgedPart> parts,
            Map<String, SortedSet<LocalDate>> months,
            List<Finding> ofWholes,
            List<LedgerLine> ledger) {
        JavaPairRDD<Integer, byte[]> tallies = parts.flatMapToPair(part -> JudgeCases.pairs(part.tallies()))
                .union(fromHere(tally(ofWholes)))
                .union(fromHere(zeros(months)));
        Map<String, Metric> metrics =
                rules.metrics().stream().collect(Collectors.toMap(Metric::name, Function.identity()));
        Broadcast<AsOf> day = spark.broadcast(asOf);
        Broadcast<Map<String, Metric>> described = spark.broadcast(metrics);
        String folder = lake.folder(LakeTables.MEASURE);
        List<DataFile> files = new ArrayList<>(tallies.partitionBy(new HashPartitioner(spark.defaultParallelism()))
                .values()
                .mapPartitions(chunks -> write(folder, new MeasureMaking(described.value(), day.value()), chunks))
                .collect());
        files.addAll(lake.write(LakeTables.MEASURE, ofRows(ledger)));
        return files;
    }

    private static Iterator<DataFile> write(String folder, MeasureMaking making, Iterator<byte[]> chunks) {
        Map<TallyKey, Tally> sums = new HashMap<>();
        chunks.forEachRemaining(chunk -> TallyPacking.addTo(sums, chunk));
        return Lake.write(
                        LakeTables.MEASURE,
                        folder,
                        sums.entrySet().stream()
                                .map(sum -> FindingRows.row(making.measure(sum.getKey(), sum.getValue())))
                                .iterator())
                .iterator();
    }

    /** Findings on wholes come one metric at a time; each subject has one finding. */
    private static Map<TallyKey, Tally> tally(List<Finding> ofWholes) {
        TallyBook book = new TallyBook();
        ofWholes.forEach(finding -> book.add(List.of(finding)));
        return book.tallies();
    }

    private Map<TallyKey, Tally> zeros(Map<String, SortedSet<LocalDate>> months) {
        return rules.metrics().stream()
                .flatMap(metric -> metric.programmes().stream()
                        .flatMap(programme -> rules.rules(programme).stream())
                        .filter(rule -> rule.metric().equals(metric) && rule instanceof ListsZeros)
                        .limit(1))
                .flatMap(rule -> ((ListsZeros) rule)
                        .zeros(months.getOrDefault(rule.metric().name(), new TreeSet<>()), asOf)
                        .map(zero -> new TallyKey(rule.metric().name(), zero.contractId(), zero.month(), Measure.ALL)))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), key -> new Tally()));
    }

    /** Measures whose subject is a row, and which rest on no findings. */
    private Iterator<Object[]> ofRows(List<LedgerLine> ledger) {
        return rules.deliveryRules().stream()
                .flatMap((DeliveryRule rule) -> rule.measure(ledger, asOf))
                .map((Measure measure) -> FindingRows.row(measure))
                .iterator();
    }

    private JavaPairRDD<Integer, byte[]> fromHere(Map<TallyKey, Tally> tallies) {
        List<Tuple2<Integer, byte[]>> chunks = new ArrayList<>();
        JudgeCases.pairs(TallyPacking.pack(tallies, spark.defaultParallelism())).forEachRemaining(chunks::add);
        return spark.parallelizePairs(chunks, 1);
    }
}

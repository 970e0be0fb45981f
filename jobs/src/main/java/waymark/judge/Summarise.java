package waymark.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import waymark.rule.Rule;
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

    /** The files of the measure table, to be committed. */
    List<DataFile> run(JavaRDD<JudgedPart> parts, List<Finding> ofWholes, List<LedgerLine> ledger) {
        JavaPairRDD<TallyKey, Tally> tallies = parts.flatMapToPair(part -> pairs(part.tallies()))
                .union(fromHere(tally(ofWholes)))
                .union(fromHere(zeros(parts)));
        Map<String, Metric> metrics =
                rules.metrics().stream().collect(Collectors.toMap(Metric::name, Function.identity()));
        Broadcast<AsOf> day = spark.broadcast(asOf);
        Broadcast<Map<String, Metric>> described = spark.broadcast(metrics);
        String folder = lake.folder(LakeTables.MEASURE);
        List<DataFile> files = new ArrayList<>(tallies.reduceByKey(Tally::plus, spark.defaultParallelism())
                .mapPartitions(sums -> write(folder, new MeasureMaking(described.value(), day.value()), sums))
                .collect());
        files.addAll(lake.write(LakeTables.MEASURE, ofRows(ledger)));
        return files;
    }

    private static Iterator<DataFile> write(
            String folder, MeasureMaking making, Iterator<Tuple2<TallyKey, Tally>> sums) {
        Iterator<Object[]> rows = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sums.hasNext();
            }

            @Override
            public Object[] next() {
                Tuple2<TallyKey, Tally> sum = sums.next();
                return FindingRows.row(making.measure(sum._1(), sum._2()));
            }
        };
        return Lake.write(LakeTables.MEASURE, folder, rows).iterator();
    }

    /** Findings on wholes come one metric at a time; each subject has one finding. */
    private static Map<TallyKey, Tally> tally(List<Finding> ofWholes) {
        TallyBook book = new TallyBook();
        ofWholes.forEach(finding -> book.add(List.of(finding)));
        return book.tallies();
    }

    private Map<TallyKey, Tally> zeros(JavaRDD<JudgedPart> parts) {
        return rules.metrics().stream()
                .flatMap(metric -> metric.programmes().stream()
                        .flatMap(programme -> rules.rules(programme).stream())
                        .filter(rule -> rule.metric().equals(metric) && rule instanceof ListsZeros)
                        .limit(1))
                .flatMap(rule -> ((ListsZeros) rule)
                        .zeros(months(parts, rule), asOf)
                        .map(zero -> new TallyKey(rule.metric().name(), zero.contractId(), zero.month(), Measure.ALL)))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), key -> new Tally()));
    }

    private static SortedSet<LocalDate> months(JavaRDD<JudgedPart> parts, Rule rule) {
        String metric = rule.metric().name();
        return new TreeSet<>(parts.flatMap(part -> part.tallies().keySet().stream()
                        .filter(key -> key.metric().equals(metric))
                        .map(TallyKey::month)
                        .iterator())
                .distinct()
                .collect());
    }

    /** Measures whose subject is a row, and which rest on no findings. */
    private Iterator<Object[]> ofRows(List<LedgerLine> ledger) {
        return rules.deliveryRules().stream()
                .flatMap((DeliveryRule rule) -> rule.measure(ledger, asOf))
                .map((Measure measure) -> FindingRows.row(measure))
                .iterator();
    }

    private JavaPairRDD<TallyKey, Tally> fromHere(Map<TallyKey, Tally> tallies) {
        List<Tuple2<TallyKey, Tally>> pairs = new ArrayList<>();
        pairs(tallies).forEachRemaining(pairs::add);
        return spark.parallelizePairs(pairs, 1);
    }

    private static Iterator<Tuple2<TallyKey, Tally>> pairs(Map<TallyKey, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }
}

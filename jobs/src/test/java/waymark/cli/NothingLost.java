package waymark.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;

/** Counts exported findings anew, one by one, and holds them against the exported measures and against numbers of the marts. */
final class NothingLost {

    /** Pairs of a distance in an area and its two scores, and those of them that do not belong together. */
    static final String DISTANCES_AND_SCORES = """
        SELECT count(*), count(*) FILTER (WHERE (f.contract_id = d.contract_id AND f.month = d.month
                   AND f.amount = CASE polarity WHEN 'LOWER_IS_BETTER' THEN -1 ELSE 1 END
                       * round((score_after - score_before) / (scale_max - scale_min), 4)) IS NOT TRUE) AS others
          FROM (SELECT * FROM marts.finding WHERE metric = 'distance_by_area') AS f
          FULL JOIN marts.distance AS d
            ON d.referral_id = f.referral_id AND d.instrument_id || '/' || d.dimension = f.dimension\
        """;

    private static final Map<String, Metric> METRICS = MetricCatalogue.described();
    private static final List<String> APART = List.of("EXCLUDED", "NOT_DUE", "UNKNOWN");

    private NothingLost() {}

    /** What differs; a figure without findings may only be a zero, but for the metric whose subject is a row of a file. */
    static List<String> between(List<NamedCsvRecord> findings, List<NamedCsvRecord> measures) {
        Map<String, List<NamedCsvRecord>> byFigure = new TreeMap<>();
        findings.forEach(finding -> byFigure.computeIfAbsent(figure(finding), key -> new ArrayList<>())
                .add(finding));
        List<String> lost = new ArrayList<>();
        Set<String> figures = new HashSet<>();
        for (NamedCsvRecord measure : measures) {
            if (measure.getField("dimension").equals("ALL")
                    && !measure.getField("metric").equals("row_rejected")) {
                figures.add(figure(measure));
                String counted = counted(measure.getField("metric"), byFigure.getOrDefault(figure(measure), List.of()));
                if (!counted.equals(shown(measure))) {
                    lost.add(figure(measure) + ": found " + counted + ", shown " + shown(measure));
                }
            }
        }
        byFigure.keySet().stream()
                .filter(figure -> !figures.contains(figure))
                .forEach(figure -> lost.add(figure + ": not shown"));
        return lost;
    }

    /** How many findings the marts must hold, by metric: all but those on single support activities. */
    static Map<String, Long> inMarts(List<NamedCsvRecord> findings) {
        Map<String, Long> numbers = new HashMap<>();
        for (NamedCsvRecord finding : findings) {
            String metric = finding.getField("metric");
            if (!METRICS.get(metric).subject().equals("support activity")) {
                numbers.merge(metric, 1L, Long::sum);
            }
        }
        return numbers;
    }

    private static String counted(String metric, List<NamedCsvRecord> findings) {
        long[] apart = new long[APART.size()];
        long judged = 0;
        Set<String> subjects = new HashSet<>();
        for (NamedCsvRecord finding : findings) {
            int place = APART.indexOf(finding.getField("outcome"));
            if (place >= 0) {
                apart[place]++;
            } else if (METRICS.get(metric).kind() == Metric.Kind.AMOUNT) {
                judged += finding.getField("amount").isEmpty() ? 0 : 1;
            } else {
                judged++;
                subjects.add(finding.getField("referral_id") + " " + finding.getField("subject_id"));
            }
        }
        boolean counts = METRICS.get(metric).kind() == Metric.Kind.COUNT;
        return (counts ? subjects.size() : judged) + " judged, " + apart[0] + " " + apart[1] + " " + apart[2];
    }

    private static String shown(NamedCsvRecord measure) {
        boolean counts = METRICS.get(measure.getField("metric")).kind() == Metric.Kind.COUNT;
        return measure.getField(counts ? "numerator" : "denominator") + " judged, " + measure.getField("excluded") + " "
                + measure.getField("not_due") + " " + measure.getField("unknown");
    }

    private static String figure(NamedCsvRecord row) {
        return row.getField("metric") + " " + row.getField("contract_id") + " " + row.getField("month");
    }
}

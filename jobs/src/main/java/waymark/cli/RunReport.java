package waymark.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import waymark.cases.Programme;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.rule.Amount;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.RuleCatalogue;
import waymark.schedule.RunRecord;

/** What a manager reads at the end of a run: the headline of each programme, with its best and worst contract. */
final class RunReport {

    private static final LakeTable TABLE = LakeTables.MEASURE;
    private static final int PERCENT = 100;
    private static final String LINE = "  %-10s %-52s %7s %8s  %-24s %-14s %s%n";

    private final Lake lake;
    private final RunRecord run;

    RunReport(Lake lake, RunRecord run) {
        this.lake = lake;
        this.run = run;
    }

    void print(PrintStream out) {
        Map<String, Map<String, Judged>> byMetric = rates();
        out.printf(
                Locale.ROOT,
                "%nHeadlines as of %s%s, all months%n",
                run.asOf(),
                run.knownOn() == null ? "" : " (known on " + run.knownOn() + ")");
        out.printf(Locale.ROOT, LINE, "programme", "metric", "rate", "n", "target", "best", "worst");
        List<Metric> metrics = RuleCatalogue.load().metrics();
        for (Programme programme : Programme.values()) {
            metrics.stream()
                    .filter(metric -> metric.headline() && metric.programmes().contains(programme))
                    .forEach(metric -> print(out, programme, metric, byMetric.getOrDefault(metric.name(), Map.of())));
        }
    }

    private static void print(PrintStream out, Programme programme, Metric metric, Map<String, Judged> byContract) {
        Judged all = byContract.values().stream().reduce(new Judged(0, 0), Judged::plus);
        Comparator<Map.Entry<String, Judged>> byRate =
                Comparator.comparing(entry -> entry.getValue().rate());
        List<Map.Entry<String, Judged>> judged = byContract.entrySet().stream()
                .filter(entry -> entry.getValue().of() > 0)
                .sorted(byRate.reversed())
                .toList();
        Optional<Map.Entry<String, Judged>> best = judged.stream().findFirst();
        Optional<Map.Entry<String, Judged>> worst =
                judged.isEmpty() ? Optional.empty() : Optional.of(judged.get(judged.size() - 1));
        out.printf(
                Locale.ROOT,
                LINE,
                programme,
                metric.title(),
                all.of() == 0 ? "-" : percent(all),
                all.of(),
                metric.target().isEmpty() ? "-" : metric.target(),
                best.map(RunReport::shown).orElse("-"),
                worst.map(RunReport::shown).orElse("-"));
    }

    private static String shown(Map.Entry<String, Judged> contract) {
        return contract.getKey() + " " + percent(contract.getValue());
    }

    private static String percent(Judged judged) {
        return String.format(Locale.ROOT, "%.1f%%", judged.rate().toBigDecimal());
    }

    /** Met and judged by metric and contract, over all months: rates are never averaged. */
    private Map<String, Map<String, Judged>> rates() {
        Map<String, Map<String, Judged>> byMetric = new LinkedHashMap<>();
        lake.rows(TABLE, run.versions().get(TABLE.name())).forEachRemaining(row -> {
            if (row[TABLE.indexOf("dimension")].equals(Measure.ALL) && row[TABLE.indexOf("denominator")] != null) {
                byMetric.computeIfAbsent((String) row[TABLE.indexOf("metric")], metric -> new TreeMap<>())
                        .merge(
                                (String) row[TABLE.indexOf("contract_id")],
                                new Judged(((Number) row[TABLE.indexOf("numerator")]).longValue(), (Long)
                                        row[TABLE.indexOf("denominator")]),
                                Judged::plus);
            }
        });
        return byMetric;
    }

    /** So many met of so many judged. */
    private record Judged(long met, long of) {

        Judged plus(Judged other) {
            return new Judged(met + other.met, of + other.of);
        }

        Amount rate() {
            return Amount.ratio(PERCENT * met, of);
        }
    }
}

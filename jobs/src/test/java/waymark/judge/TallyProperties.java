package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import waymark.calendar.BankHolidays;
import waymark.cases.References;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.RuleCatalogue;

/** Tasks tally their own cases; together that must be what one would count over all. */
class TallyProperties {

    private static final Map<String, Metric> METRICS = metrics();
    private static final MeasureMaking MAKING = new MeasureMaking(
            METRICS, new AsOf(LocalDate.of(2020, 6, 30), new References(List.of()), BankHolidays.bundled()));

    @Property(tries = 300)
    void anySplitOfTheFindingsAddsUpToTheSameMeasures(
            @ForAll("judgings") List<List<Finding>> judgings,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        TallyBook whole = new TallyBook();
        judgings.forEach(whole::add);
        List<TallyBook> books = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            books.add(new TallyBook());
        }
        judgings.forEach(findings -> books.get(random.nextInt(parts)).add(findings));

        Map<TallyKey, Tally> sums = new HashMap<>();
        for (TallyBook book : books) {
            book.tallies().forEach((key, tally) -> sums.merge(key, tally, Tally::plus));
        }

        assertThat(measures(sums)).isEqualTo(measures(whole.tallies()));
    }

    @Property(tries = 300)
    void countsWhatOneCountsByHand(@ForAll("judgings") List<List<Finding>> judgings) {
        TallyBook book = new TallyBook();
        judgings.forEach(book::add);

        book.tallies().forEach((key, tally) -> {
            List<Finding> of = new ArrayList<>();
            long subjects = 0;
            for (List<Finding> findings : judgings) {
                List<Finding> fitting =
                        findings.stream().filter(finding -> isOf(finding, key)).toList();
                of.addAll(fitting);
                subjects += fitting.stream()
                        .filter(finding -> finding.outcome() == Outcome.COUNTED)
                        .map(Finding::subjectId)
                        .distinct()
                        .count();
            }
            assertThat(tally.met()).isEqualTo(number(of, Outcome.MET) + number(of, Outcome.MET_EXCEPTION));
            assertThat(tally.judged()).isEqualTo(tally.met() + number(of, Outcome.NOT_MET));
            assertThat(tally.excluded()).isEqualTo(number(of, Outcome.EXCLUDED));
            assertThat(tally.notDue()).isEqualTo(number(of, Outcome.NOT_DUE));
            assertThat(tally.unknown()).isEqualTo(number(of, Outcome.UNKNOWN));
            assertThat(tally.subjects()).isEqualTo(subjects);
        });
    }

    /** What a metric finds on some referrals: per referral a subject has one finding, or one for each dimension value. */
    @Provide
    Arbitrary<List<List<Finding>>> judgings() {
        Arbitrary<Finding> finding = Combinators.combine(
                        Arbitraries.of("whp_action_plan_on_time", "whp_action_plan_days", "exit_next_step"),
                        Arbitraries.of("C1", "C2"),
                        Arbitraries.of(Found.JANUARY, Found.FEBRUARY),
                        Arbitraries.of("s1", "s2", "s3"),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of("OPEN_NOT_STARTED", "LATE").injectNull(0.5),
                        Arbitraries.longs().between(-50_000, 50_000).injectNull(0.3),
                        Arbitraries.of("A", "B").injectNull(0.3))
                .as((metric, contract, month, subject, outcome, reason, amount, dimension) -> Found.of(
                        metric,
                        contract,
                        month,
                        subject,
                        outcome,
                        reason,
                        amount == null ? null : new Amount(amount),
                        dimension));
        Arbitrary<List<Finding>> judging = finding.list()
                .ofMaxSize(5)
                .uniqueElements(each -> List.of(each.subjectId(), String.valueOf(each.dimension())))
                .map(TallyProperties::ofOneMetric);
        return judging.list().ofMaxSize(12);
    }

    private static List<Finding> ofOneMetric(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Found.of(
                        findings.get(0).metric(),
                        finding.contractId(),
                        finding.month(),
                        finding.subjectId(),
                        finding.outcome(),
                        finding.reason(),
                        finding.amount(),
                        finding.dimension()))
                .toList();
    }

    private static boolean isOf(Finding finding, TallyKey key) {
        return finding.metric().equals(key.metric())
                && finding.contractId().equals(key.contractId())
                && finding.month().equals(key.month())
                && (key.dimension().equals(Measure.ALL) || key.dimension().equals(finding.dimension()));
    }

    private static long number(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private static Map<TallyKey, Measure> measures(Map<TallyKey, Tally> tallies) {
        Map<TallyKey, Measure> measures = new HashMap<>();
        tallies.forEach((key, tally) -> measures.put(key, MAKING.measure(key, tally)));
        return measures;
    }

    private static Map<String, Metric> metrics() {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        RuleCatalogue.load().metrics().forEach(metric -> metrics.put(metric.name(), metric));
        return metrics;
    }
}

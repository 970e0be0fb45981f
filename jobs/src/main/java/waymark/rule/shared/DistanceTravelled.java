package waymark.rule.shared;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.StartedRule;

/**
 * The distance between the first and the latest reading with each tool (-1 to 1, better being positive), and whether it
 * leads forwards or backwards.
 */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.4     The provider watches progress against the plan and can show the distance that each participant has
                travelled. How it is to be measured is not said: it is read as the mean change over the areas of the
                tool that both readings score, as a share of each area's scale, where those are half of its areas or more.
        4.16    The use of any such tool is on record.
        """)
public final class DistanceTravelled extends StartedRule {

    private final BiFunction<Finding.Draft, Amount, Finding> verdict;

    private DistanceTravelled(Metric metric, BiFunction<Finding.Draft, Amount, Finding> verdict) {
        super(metric);
        this.verdict = verdict;
    }

    /** How far. */
    public static Rule distance(Metric metric) {
        return new DistanceTravelled(metric, Finding.Draft::counted);
    }

    /** Whether forwards, by the rounded distance. */
    public static Rule improved(Metric metric) {
        return new DistanceTravelled(
                metric, (finding, distance) -> distance.signum() > 0 ? finding.met() : finding.notMet());
    }

    /** Whether backwards, by the rounded distance. */
    public static Rule declined(Metric metric) {
        return new DistanceTravelled(
                metric, (finding, distance) -> distance.signum() < 0 ? finding.met() : finding.notMet());
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return DistanceSeries.in(participant, asOf).stream()
                .filter(DistanceSeries::hasDistance)
                .map(series -> judge(series, participant));
    }

    private Finding judge(DistanceSeries series, Case participant) {
        Finding.Draft finding = Finding.of(this, participant, series.latestOn())
                .opened(series.baselineOn())
                .closed(series.latestOn())
                .dimension(series.instrumentId());
        return series.meanChange()
                .map(distance -> verdict.apply(
                        finding.why(
                                "from {} to {} the scores {}, over {}.",
                                series.baselineOn(),
                                series.latestOn(),
                                change(distance),
                                series.areasScoredTwice()),
                        distance))
                .orElseGet(() -> finding.why(
                                "the readings of {} and {} both score only {}; at least half are needed.",
                                series.baselineOn(),
                                series.latestOn(),
                                series.areasScoredTwice())
                        .unknown("TOO_FEW_DIMENSIONS"));
    }

    private static String change(Amount distance) {
        if (distance.signum() == 0) {
            return "did not change on average";
        }
        Amount size = new Amount(Math.abs(distance.tenThousandths()));
        return (distance.signum() > 0 ? "improved" : "declined") + " by " + size + " of the scale on average";
    }
}

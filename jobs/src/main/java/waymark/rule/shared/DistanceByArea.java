package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.StartedRule;

/** The distance travelled in each area of each tool that both readings score, however few they are. */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.4     The provider can show the distance that each participant has travelled.
        4.16    The use of any tool for it is on record.
        """)
public final class DistanceByArea extends StartedRule {

    public DistanceByArea(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return DistanceSeries.in(participant, asOf).stream().flatMap(series -> judge(series, participant));
    }

    private Stream<Finding> judge(DistanceSeries series, Case participant) {
        return series.changes().entrySet().stream().map(area -> {
            String instrumentAndArea = series.instrumentId() + "/" + area.getKey();
            return Finding.of(this, participant, participant.referralId() + "/" + instrumentAndArea, series.latestOn())
                    .opened(series.baselineOn())
                    .closed(series.latestOn())
                    .dimension(instrumentAndArea)
                    .counted(area.getValue().rounded());
        });
    }
}

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
        return scores(participant, asOf).map(DistanceScores::distance);
    }

    /** The findings on a participant, each with the scores that it is made of. */
    public Stream<DistanceScores> scores(Case participant, AsOf asOf) {
        if (!participant.started()) {
            return Stream.empty();
        }
        return DistanceSeries.in(participant, asOf).stream().flatMap(series -> series.scoredTwice().stream()
                .map(scores -> new DistanceScores(judge(scores, series, participant), scores)));
    }

    private Finding judge(ScoredTwice scores, DistanceSeries series, Case participant) {
        String instrumentAndArea = series.instrumentId() + "/" + scores.area().dimension();
        return Finding.of(this, participant, participant.referralId() + "/" + instrumentAndArea, series.latestOn())
                .opened(series.baselineOn())
                .closed(series.latestOn())
                .dimension(instrumentAndArea)
                .why("from {}.", scores.words())
                .counted(scores.change().rounded());
    }
}

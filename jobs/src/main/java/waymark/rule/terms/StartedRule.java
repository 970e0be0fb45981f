package waymark.rule.terms;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** A rule on referrals that started: one that never did gives no finding, not even for its events. */
public abstract class StartedRule extends Rule {

    protected StartedRule(Metric metric) {
        super(metric);
    }

    @Override
    public final Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.started() ? judgeStarted(participant, asOf) : Stream.empty();
    }

    /** The findings on a referral that has started by the as-of day. */
    protected abstract Stream<Finding> judgeStarted(Case participant, AsOf asOf);
}

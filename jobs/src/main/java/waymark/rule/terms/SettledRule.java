package waymark.rule.terms;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;

/**
 * A rule that asks of every started participant, once {@link Settled}, whether a thing was done at any time. The month is
 * that of the start.
 */
public abstract class SettledRule extends StartedRule {

    protected SettledRule(Metric metric) {
        super(metric);
    }

    @Override
    protected final Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate startedOn = participant.participation().startedOn();
        LocalDate doneOn = doneOn(participant, asOf);
        Finding.Draft finding =
                Finding.of(this, participant, startedOn).opened(startedOn).closed(doneOn);
        if (!Settled.isSettled(participant, asOf.day())) {
            return Stream.of(finding.notDue());
        }
        return Stream.of(doneOn != null ? finding.met() : finding.notMet());
    }

    /** The day on which it was done; null when it was not. */
    protected abstract LocalDate doneOn(Case participant, AsOf asOf);
}

package waymark.rule.terms;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Sentence;

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
            return Stream.of(finding.why(
                            "asked for from {}, {} from the start on {}, or once the participant has left.",
                            startedOn.plus(Settled.TIME),
                            Settled.TIME,
                            startedOn)
                    .notDue());
        }
        return Stream.of(doneOn != null ? finding.met() : missed(finding, participant));
    }

    private Finding missed(Finding.Draft finding, Case participant) {
        Participation stay = participant.participation();
        Object since = participant.left()
                ? Sentence.part("the participant started on {} and left on {}", stay.startedOn(), stay.leftOn())
                : Sentence.part("the participant started on {}, {} ago or more", stay.startedOn(), Settled.TIME);
        return finding.why("it is not on record that {}; {}.", asked(participant), since)
                .notMet();
    }

    /** The day on which it was done; null when it was not. */
    protected abstract LocalDate doneOn(Case participant, AsOf asOf);

    /** What is asked for, and was not done, as a fact of a sentence: "barriers were assessed". */
    protected abstract String asked(Case participant);
}

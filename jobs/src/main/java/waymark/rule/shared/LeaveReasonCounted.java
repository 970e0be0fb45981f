package waymark.rule.shared;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Participation;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.StartedRule;

/** Everyone who left a programme, by the reason. */
@Guidance(clause = "000 para 9.13", title = "Work Choice, section 9", text = """
        9.13    Whoever leaves has a report on it, whatever the reason. The reasons themselves are counted in every
                programme.
        """)
public final class LeaveReasonCounted extends StartedRule {

    public LeaveReasonCounted(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (!participant.left()) {
            return Stream.empty();
        }
        Participation.LeaveReason reason = participant.participation().leaveReason();
        LocalDate leftOn = participant.participation().leftOn();
        return Stream.of(Finding.of(this, participant, leftOn)
                .opened(participant.participation().startedOn())
                .closed(leftOn)
                .dimension(reason)
                .why(
                        "started on {} and left on {}: {}.",
                        participant.participation().startedOn(),
                        leftOn,
                        reason)
                .counted());
    }
}

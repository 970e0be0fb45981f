package waymark.rule.support;

import java.time.LocalDate;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.SettledRule;

/** Whether the reason for the participant's length of time in the programme is on record. */
@Guidance(clause = "002 para 4.16", title = "Specialist Employability Support, chapter 4", text = """
        4.16    What matters is on record in the plan; why a participant stays in the programme for so long is part of it.
        """)
public final class LengthRationale extends SettledRule {

    public LengthRationale(Metric metric) {
        super(metric);
    }

    @Override
    protected LocalDate doneOn(Case participant, AsOf asOf) {
        return Earliest.of(participant, ParticipantEvent.EventType.LENGTH_RATIONALE);
    }

    @Override
    protected String asked(Case participant) {
        return "the reason for the length of time in the programme was given";
    }
}

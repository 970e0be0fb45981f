package waymark.rule.workchoice;

import java.time.LocalDate;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent.EventType;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.SettledRule;

/** Whether work without support, and the rules for coming back, were explained to a participant. */
@Guidance(clause = "000 para 9.10", title = "Work Choice, section 09: Development Plans", text = """
    9.10    Moving on to work without support is spoken of openly and as a good thing, near or far off. \
    Participants understand what it is, what it gains them, and by which rules they may come back.
    """)
public final class ProgressionExplained extends SettledRule {

    private static final String DISCUSSED = "work without support was discussed";
    private static final String RULES = "the rules for coming back were explained";

    public ProgressionExplained(Metric metric) {
        super(metric);
    }

    @Override
    protected LocalDate doneOn(Case participant, AsOf asOf) {
        LocalDate progression = discussedOn(participant);
        LocalDate returning = rulesExplainedOn(participant);
        if (progression == null || returning == null) {
            return null;
        }
        return progression.isAfter(returning) ? progression : returning;
    }

    @Override
    protected String asked(Case participant) {
        if (discussedOn(participant) != null) {
            return RULES;
        }
        return rulesExplainedOn(participant) != null ? DISCUSSED : DISCUSSED + " or that " + RULES;
    }

    private static LocalDate discussedOn(Case participant) {
        return Earliest.of(participant, EventType.PROGRESSION_DISCUSSED);
    }

    private static LocalDate rulesExplainedOn(Case participant) {
        return Earliest.of(participant, EventType.RETURN_RULES_EXPLAINED);
    }
}

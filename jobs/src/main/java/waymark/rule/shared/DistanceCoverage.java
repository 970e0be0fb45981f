package waymark.rule.shared;

import java.time.LocalDate;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.SettledRule;

/** Whether a participant's distance can be told: two readings with the same tool on different days. */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.4     The provider can show the distance that each participant has travelled.
        9.7     The use of a tool for it is on record in the plan. The tool is not named.
        4.16    Where a tool is used, its use is on record.
        """)
public final class DistanceCoverage extends SettledRule {

    public DistanceCoverage(Metric metric) {
        super(metric);
    }

    @Override
    protected LocalDate doneOn(Case participant, AsOf asOf) {
        return Earliest.of(DistanceSeries.in(participant, asOf).stream().map(DistanceSeries::secondOn));
    }

    @Override
    protected String asked(Case participant) {
        return "distance was read twice with one tool";
    }
}

package waymark.rule.shared;

import java.time.LocalDate;
import waymark.cases.Barrier;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.SettledRule;

/** Whether barriers other than disability were looked for. Finding none counts; no row at all does not. */
@Guidance(
        clause = "000 para 9.9; 002 para 4.18",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.9     The provider has a rigorous way to find barriers other than disability, and to judge what they do to a
                participant's chances.
        4.18    The same.
        """)
public final class BarrierAssessed extends SettledRule {

    public BarrierAssessed(Metric metric) {
        super(metric);
    }

    @Override
    protected LocalDate doneOn(Case participant, AsOf asOf) {
        return Earliest.of(participant, Barrier.class, row -> row.kind() == Barrier.Kind.BARRIER, Barrier::assessedOn);
    }

    @Override
    protected String asked(Case participant) {
        return "barriers were assessed";
    }
}

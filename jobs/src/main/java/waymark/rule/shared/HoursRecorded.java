package waymark.rule.shared;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.ProgrammeMonths;
import waymark.rule.terms.StartedRule;

/** Whether anything at all is on record for each month in the programme. */
@Guidance(
        clause = "000 para 9.8; 002 para 4.17",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.8     Hours of support and of participation are on record for every week and month.
        4.17    The same.
        """)
public final class HoursRecorded extends StartedRule {

    public HoursRecorded(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ProgrammeMonths.in(participant, asOf).months().stream().map(month -> {
            Finding.Draft finding = month.finding(this, participant);
            if (!asOf.isAfter(month.lastDay())) {
                return month.due().notDue(finding);
            }
            finding.why("{}; {}.", month.due().words(), month.records());
            return month.activities() > 0 ? finding.met() : finding.notMet();
        });
    }
}

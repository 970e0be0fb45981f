package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Whether the recorded start is the very day that the latest ESF14-20 Initial form gives. */
@Guidance(clause = "003 para 6", title = "Work and Health Programme, chapter 4: action planning", text = """
    6       Auditors of the fund may hold the recorded start date against the date on the ESF14-20 Initial form;
            where the two differ the audit is failed.
    """)
public final class EsfStartMatch extends Rule {

    public EsfStartMatch(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return EsfStart.of(participant, asOf).stream().map(start -> {
            Finding.Draft finding = Finding.of(this, participant, start.startedOn())
                    .opened(start.startedOn())
                    .closed(start.form() == null ? null : start.form().receivedOn())
                    .why(start.why());
            if (!start.inScope()) {
                return finding.excluded(start.outOfScope().name());
            }
            return start.matches() ? finding.met() : finding.notMet();
        });
    }
}

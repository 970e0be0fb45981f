package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.MandatoryActivity;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.terms.Deadline;

/** Whether each mandatory activity was issued in writing by the day it was to be done. */
@Guidance(clause = "003 para 4 bullet 3", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(3)    Long-term unemployed claimants who must take part are told clearly what is mandatory, and get it in
            writing.
    """)
public final class MandatoryInWriting extends Rule {

    public MandatoryInWriting(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return participant.of(MandatoryActivity.class).stream().map(activity -> {
            LocalDate dueOn = activity.dueOn();
            Finding.Draft finding = Finding.of(this, participant, activity.mandatoryId(), dueOn)
                    .due(dueOn)
                    .closed(activity.issuedInWritingOn());
            return Deadline.of(dueOn, "due in writing by {}, when it has to be done", dueOn)
                    .judge(finding, asOf, activity.issuedInWritingOn(), "it was issued");
        });
    }
}

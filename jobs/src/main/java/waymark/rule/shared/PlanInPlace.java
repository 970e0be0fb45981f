package waymark.rule.shared;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.PlanVersions;
import waymark.rule.terms.StartedRule;

/** Whether everyone in the programme has an agreed plan. */
@Guidance(
        clause = "000 para 9.4; 002 para 4.05",
        title = "Work Choice, section 9; Specialist Employability Support, chapter 4",
        text = """
        9.4     Everyone in Work Choice has a Development Plan that has been agreed. A draft is none.
        4.05    Everyone in SES has an agreed support plan.
        """)
public final class PlanInPlace extends StartedRule {

    public PlanInPlace(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        if (!participant.inProgrammeOn(asOf.day())) {
            return Stream.empty();
        }
        LocalDate agreedOn = PlanVersions.in(participant).firstAgreedOn();
        Finding.Draft finding = Finding.of(this, participant, asOf.day())
                .opened(participant.participation().startedOn())
                .closed(agreedOn);
        return Stream.of(agreedOn != null ? finding.met() : missed(finding, participant));
    }

    private static Finding missed(Finding.Draft finding, Case participant) {
        String found = PlanVersions.in(participant).all().isEmpty()
                ? "no {} is on record"
                : "a {} is on record, but not agreed";
        return finding.why(
                        "started on {}; " + found + ".",
                        participant.participation().startedOn(),
                        PlanVersions.typeOf(participant.programme()))
                .notMet();
    }
}

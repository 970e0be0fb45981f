package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ParticipantEvent;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.terms.Earliest;
import waymark.rule.terms.EmployerNeeded;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.StartedRule;

/** Whether taking support over for the long term was discussed with the employer of a participant in Module Two. */
@Guidance(clause = "000 para 9.21", title = "Work Choice, section 09: end of provision", text = """
    9.21    The provider talks with the employer about taking on the support for the long term, and \
    prepares the employer for it.
    """)
public final class ModuleTwoEmployerPrepared extends StartedRule {

    public ModuleTwoEmployerPrepared(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        LocalDate day = asOf.day();
        if (participant.left()
                || !ModuleStays.in(participant).inModuleTwoOn(day)
                || !EmployerNeeded.in(participant).on(day)) {
            return Stream.empty();
        }
        LocalDate discussedOn = Earliest.of(participant, ParticipantEvent.EventType.EMPLOYER_LONG_TERM_DISCUSSED);
        Finding.Draft finding = Finding.of(this, participant, day).closed(discussedOn);
        if (discussedOn == null) {
            return Stream.of(finding.why(
                            "in work with an employer on {}; it is not on record that long-term support was discussed with"
                                    + " the employer.",
                            day)
                    .notMet());
        }
        return Stream.of(finding.why("long-term support was discussed with the employer on {}.", discussedOn)
                .met());
    }
}

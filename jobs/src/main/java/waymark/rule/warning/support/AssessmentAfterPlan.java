package waymark.rule.warning.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Barrier;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.PlanVersions;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/**
 * Needs were first assessed in detail after the support plan had been agreed. An assessment not marked as detailed or not
 * may have been: it counts as one.
 */
@Guidance(clause = "002 para 4.21; 002 para 4.22", title = "Specialist Employability Support, chapter 4", text = """
    4.21    On Start Back, needs are assessed in detail as the customer begins, and the support plan rests on that.
    4.22    On Main Provision likewise.
    """)
public final class AssessmentAfterPlan implements WarningCheck {

    private static final Comparator<Barrier> EARLIEST_FIRST =
            Comparator.comparing(Barrier::assessedOn).thenComparing(Barrier::barrierId, Bytewise.ORDER);

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.ASSESSMENT_AFTER_PLAN);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        LocalDate agreedOn = PlanVersions.in(participant).firstAgreedOn();
        if (agreedOn == null) {
            return Stream.empty();
        }
        return participant.of(Barrier.class).stream()
                .filter(row -> row.kind() == Barrier.Kind.NEEDS_ASSESSMENT && !Boolean.FALSE.equals(row.detailed()))
                .min(EARLIEST_FIRST)
                .filter(assessment -> assessment.assessedOn().isAfter(agreedOn))
                .map(assessment -> warning(assessment, agreedOn, participant))
                .stream();
    }

    private static Warning warning(Barrier assessment, LocalDate agreedOn, Case participant) {
        return Warning.ofCase(
                WarningCode.ASSESSMENT_AFTER_PLAN,
                participant,
                assessment.barrierId(),
                assessment.assessedOn(),
                "barrier " + assessment.barrierId() + ": needs were first assessed on " + assessment.assessedOn()
                        + ", after the support plan was agreed on " + agreedOn
                        + "; check both dates, and whether the plan still fits the needs");
    }
}

package waymark.rule.warning.workandhealth;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.Outcome;
import waymark.rule.terms.PlanVersions;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workandhealth.ActionPlanStanding;
import waymark.rule.workandhealth.CompletePlans;

/**
 * An agreed action plan is still without a signature when it should be complete, and nobody has recorded why. Asked only
 * where no version of the plan is complete: the standard wants one.
 */
@Guidance(clause = "003 para 4 bullet 5", title = "Work and Health Programme, chapter 4: action planning", text = """
    3       Provider and participant have agreed and signed an action plan within 20 days of the referral.
    2       The initial plan needs no signature.
    4(5)    Where a participant cannot or will not sign, the reason is recorded. Nothing stands for the provider's signature.
    """)
public final class SignatureMissing implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.SIGNATURE_MISSING_NO_REASON);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WHP);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        ActionPlanStanding standing = ActionPlanStanding.asContracted(participant, asOf);
        if (standing.outcome() != Outcome.NOT_MET || standing.closedOn() != null) {
            return Stream.empty();
        }
        return CompletePlans.agreed(participant).stream()
                .filter(plan -> asOf.isAfter(dayOf(plan, standing.dueOn())))
                .map(plan -> warning(plan, standing.dueOn(), participant));
    }

    /** The due day or, of a version agreed after it, the day of agreement. */
    private static LocalDate dayOf(Plan plan, LocalDate dueOn) {
        return plan.agreedOn().isAfter(dueOn) ? plan.agreedOn() : dueOn;
    }

    private static Warning warning(Plan plan, LocalDate dueOn, Case participant) {
        return Warning.ofCase(
                WarningCode.SIGNATURE_MISSING_NO_REASON,
                participant,
                PlanVersions.subject(plan),
                dayOf(plan, dueOn),
                "plan " + plan.planId() + " version " + plan.versionNo() + ", agreed on " + plan.agreedOn()
                        + " and due, signed, on " + dueOn + ", is "
                        + missing(CompletePlans.missing(plan, participant)));
    }

    private static String missing(Set<Party> parties) {
        if (!parties.contains(Party.PARTICIPANT)) {
            return "not signed by the provider; send that signature";
        }
        String alone = "not signed by the participant and no reason is recorded; send the signature or the reason";
        return parties.contains(Party.PROVIDER)
                ? alone + ", and the provider's signature, which is missing too"
                : alone;
    }
}

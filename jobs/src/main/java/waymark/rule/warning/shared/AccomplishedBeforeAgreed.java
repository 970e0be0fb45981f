package waymark.rule.warning.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanAction;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** An action was done before it was agreed. */
@Guidance(
        clause = "000 para 9.7; 002 para 4.16",
        title = "Work Choice, section 09; Specialist Employability Support, chapter 4",
        text = """
            9.7     Purposeful activity is agreed and then accomplished, milestones are agreed and then passed, and both recorded.
            4.16    The same.
            """)
public final class AccomplishedBeforeAgreed implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.ACCOMPLISHED_BEFORE_AGREED);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC, Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(PlanAction.class).stream()
                .filter(action -> action.agreedOn() != null && action.accomplishedOn() != null)
                .filter(action -> action.accomplishedOn().isBefore(action.agreedOn()))
                .map(action -> warning(action, participant));
    }

    private static Warning warning(PlanAction action, Case participant) {
        return Warning.ofCase(
                WarningCode.ACCOMPLISHED_BEFORE_AGREED,
                participant,
                action.actionId(),
                action.accomplishedOn(),
                "plan_action " + action.actionId() + " was accomplished on " + action.accomplishedOn()
                        + ", before it was agreed on " + action.agreedOn() + "; check both dates");
    }
}

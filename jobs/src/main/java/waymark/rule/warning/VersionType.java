package waymark.rule.warning;

import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A plan version 0 that is not the initial plan, or an initial plan with another number. */
@Guidance(clause = "003 para 2", title = "Work and Health Programme, chapter 4", text = """
    2       Initial planning at a high level follows the first meeting; it comes before the plan that is signed.
    """)
final class VersionType implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.VERSION_TYPE);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(Plan.class).stream()
                .filter(plan -> (plan.versionNo() == 0) != (plan.versionType() == Plan.VersionType.INITIAL))
                .map(plan -> Warning.ofRow(
                        WarningCode.VERSION_TYPE,
                        participant,
                        plan.planId() + "/" + plan.versionNo(),
                        plan.createdOn(),
                        plan.source(),
                        "plan " + plan.planId() + " version " + plan.versionNo() + " is " + plan.versionType()
                                + "; version 0 and no other is INITIAL: correct the number or the type"));
    }
}

package waymark.rule.warning.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.Programme;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.PlanVersions;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;

/** A plan on Main Provision is not for work. */
@Guidance(clause = "002 para 4.22", title = "Specialist Employability Support, chapter 4", text = """
    4.22    On Main Provision the plan is to move the customer into work.
    4.21    On Start Back it may prepare for larger provision.
    """)
public final class PurposeNotWork implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(WarningCode.SES_PURPOSE);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.SES);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        if (participant.referral().strand() != Referral.Strand.MAIN_PROVISION) {
            return Stream.empty();
        }
        return PlanVersions.in(participant).all().stream()
                .filter(version -> version.purpose() != null && version.purpose() != Plan.Purpose.WORK)
                .map(version -> warning(version, participant));
    }

    private static Warning warning(Plan version, Case participant) {
        return Warning.ofCase(
                WarningCode.SES_PURPOSE,
                participant,
                PlanVersions.subject(version),
                version.createdOn(),
                "plan " + version.planId() + " version " + version.versionNo() + " of " + version.createdOn()
                        + " is for " + version.purpose()
                        + ", and on Main Provision plans are for WORK; check the purpose, and"
                        + " the strand of the referral");
    }
}

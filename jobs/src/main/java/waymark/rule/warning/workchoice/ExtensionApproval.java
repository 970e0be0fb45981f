package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Guidance;
import waymark.rule.terms.GuidanceVersion;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.Provision;
import waymark.rule.warning.Warning;
import waymark.rule.warning.WarningCheck;
import waymark.rule.warning.WarningCode;
import waymark.rule.workchoice.ModuleTwoAllowance;

/**
 * Approvals of more time in Module Two that do not give what they seem to: given too late, beyond the end of provision, or by
 * the provider.
 */
@Guidance(
        clause = "001 para 5.8; 001 para 5.9",
        title = "Work Choice, section 05 (2017): how long Module Two lasts",
        text = """
            5.8     Extensions run to the end of provision at most.
            5.9     The provider no longer decides on more time. In every case the Performance Manager is asked, and agrees before
                    the time is up.
            """)
public final class ExtensionApproval implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return EnumSet.of(
                WarningCode.EXTENSION_RETROSPECTIVE, WarningCode.EXTENSION_PAST_CAP, WarningCode.EXTENSION_BY_PROVIDER);
    }

    @Override
    public Set<Programme> programmes() {
        return EnumSet.of(Programme.WC);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<ModuleExtension> approved = participant.of(ModuleExtension.class).stream()
                .filter(ExtensionApproval::isApproved)
                .toList();
        if (approved.isEmpty() || Provision.in(participant, asOf).guidance() != GuidanceVersion.POST) {
            return Stream.empty();
        }
        LocalDate endsOn = Provision.in(participant, asOf).endsOn();
        return Stream.concat(
                approved.stream().flatMap(approval -> judge(approval, endsOn, participant)),
                ModuleStays.in(participant).of(ModuleStays.TWO).stream()
                        .map(stay -> ModuleTwoAllowance.of(stay, participant, asOf))
                        .flatMap(allowance -> retrospective(allowance, participant)));
    }

    private static boolean isApproved(ModuleExtension request) {
        return request.kind() == ModuleExtension.Kind.M2_REQUEST
                && request.decision() == ModuleExtension.Decision.APPROVED;
    }

    private static Stream<Warning> judge(ModuleExtension approved, LocalDate endsOn, Case participant) {
        Stream.Builder<Warning> warnings = Stream.builder();
        if (approved.decidedBy() == ModuleExtension.DecidedBy.PROVIDER) {
            warnings.add(warning(
                    WarningCode.EXTENSION_BY_PROVIDER,
                    approved,
                    participant,
                    "was decided by the provider and authorises nothing; ask the Performance Manager"));
        }
        if (approved.approvedUntil() != null && approved.approvedUntil().isAfter(endsOn)) {
            warnings.add(warning(
                    WarningCode.EXTENSION_PAST_CAP,
                    approved,
                    participant,
                    "runs until " + approved.approvedUntil() + ", and provision ends on " + endsOn
                            + ", where it is cut off; plan for that day"));
        }
        return warnings.build();
    }

    private static Stream<Warning> retrospective(ModuleTwoAllowance allowance, Case participant) {
        return allowance.approvals().stream()
                .filter(approval -> approval.decidedOn().isAfter(allowance.coveredBefore(approval.decidedOn())))
                .map(approval -> warning(
                        WarningCode.EXTENSION_RETROSPECTIVE,
                        approval,
                        participant,
                        "came after " + allowance.coveredBefore(approval.decidedOn())
                                + ", the last day that was authorised, and does not reach back; ask in time, and"
                                + " correct the date if it is wrong"));
    }

    private static Warning warning(WarningCode code, ModuleExtension approved, Case participant, String what) {
        boolean undated = approved.decidedOn() == null;
        LocalDate day = undated ? approved.requestedOn() : approved.decidedOn();
        return Warning.ofCase(
                code,
                participant,
                approved.extensionId(),
                day,
                "the approval of module_extension " + approved.extensionId()
                        + (undated ? ", requested on " : ", decided on ") + day + ", " + what);
    }
}

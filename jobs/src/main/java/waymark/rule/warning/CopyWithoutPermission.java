package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.LeaverReport;
import waymark.cases.Referral;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A leaver report passed on without permission, or to a referral organisation that did not introduce the participant. */
@Guidance(clause = "000 para 9.17", title = "Work Choice, section 9", text = """
    9.17    A copy may go to the Disability Employment Adviser, or to the Statutory Referral Organisation if it introduced
            the participant; with permission, and if the participant wishes it.
    """)
final class CopyWithoutPermission implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.COPY_WITHOUT_PERMISSION);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Warning> warnings = new ArrayList<>();
        for (LeaverReport report : participant.of(LeaverReport.class)) {
            LocalDate copiedOn = report.onwardCopyOn();
            if (copiedOn == null) {
                continue;
            }
            LocalDate permittedOn = report.onwardPermissionOn();
            if (permittedOn == null || permittedOn.isAfter(copiedOn)) {
                warnings.add(warning(
                        report,
                        participant,
                        (permittedOn == null ? "without permission" : "before permission of " + permittedOn)
                                + "; pass reports on with permission only, or correct the dates"));
            }
            if (report.onwardRecipient() == LeaverReport.OnwardRecipient.SRO
                    && participant.referral().introducedBy() != Referral.IntroducedBy.SRO) {
                warnings.add(warning(
                        report,
                        participant,
                        "to an SRO, and introduced_by of the referral is "
                                + (participant.referral().introducedBy() == null
                                        ? "empty"
                                        : participant.referral().introducedBy())
                                + "; correct the recipient, or who introduced the participant"));
            }
        }
        return warnings.stream();
    }

    private static Warning warning(LeaverReport report, Case participant, String what) {
        return Warning.ofRow(
                WarningCode.COPY_WITHOUT_PERMISSION,
                participant,
                report.leaverReportId(),
                report.onwardCopyOn(),
                report.source(),
                "leaver_report " + report.leaverReportId() + ": onward copy of " + report.onwardCopyOn() + " " + what);
    }
}

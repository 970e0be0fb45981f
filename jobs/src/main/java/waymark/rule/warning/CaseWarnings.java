package waymark.rule.warning;

import java.util.List;
import waymark.rule.warning.shared.AccomplishedBeforeAgreed;
import waymark.rule.warning.shared.FormatNotAsked;
import waymark.rule.warning.shared.LateBaseline;
import waymark.rule.warning.shared.NetworkWithoutConsent;
import waymark.rule.warning.shared.ReadingNotInReport;
import waymark.rule.warning.shared.RevisedWithoutVersion;
import waymark.rule.warning.support.AssessmentAfterPlan;
import waymark.rule.warning.support.LateTransition;
import waymark.rule.warning.support.PurposeNotWork;
import waymark.rule.warning.workandhealth.EsfFormDiffers;
import waymark.rule.warning.workandhealth.NoTenderFrequency;
import waymark.rule.warning.workandhealth.SignatureMissing;
import waymark.rule.warning.workchoice.ActiveAfterDeemedLeaving;
import waymark.rule.warning.workchoice.BelowSixteenHours;
import waymark.rule.warning.workchoice.EmployerContactAfterDecline;
import waymark.rule.warning.workchoice.EmployerInformedAgainstWish;
import waymark.rule.warning.workchoice.ExtensionApproval;
import waymark.rule.warning.workchoice.JobLeftStillOn;
import waymark.rule.warning.workchoice.OpenAfterCap;
import waymark.rule.warning.workchoice.OpenAfterDecline;
import waymark.rule.warning.workprogramme.DeadlineDiffers;
import waymark.rule.warning.workprogramme.EscalatedWithoutReminder;
import waymark.rule.warning.workprogramme.ReceiptWithoutRequest;
import waymark.rule.warning.workprogramme.ReceivedBeforeRequest;
import waymark.rule.warning.workprogramme.ReminderTiming;
import waymark.rule.warning.workprogramme.RequestAfterLast;
import waymark.rule.warning.workprogramme.TwoSystems;

/** The checks of whole cases. */
final class CaseWarnings {

    private CaseWarnings() {}

    /** In the order of the list of checks. */
    static List<WarningCheck> all() {
        return List.of(
                new SignatureMissing(),
                new NoTenderFrequency(),
                new EsfFormDiffers(),
                new NetworkWithoutConsent(),
                new RevisedWithoutVersion(),
                new FormatNotAsked(),
                new AccomplishedBeforeAgreed(),
                new EmployerInformedAgainstWish(),
                new EmployerContactAfterDecline(),
                new OpenAfterDecline(),
                new ActiveAfterDeemedLeaving(),
                new JobLeftStillOn(),
                new OpenAfterCap(),
                new BelowSixteenHours(),
                new ExtensionApproval(),
                new PurposeNotWork(),
                new AssessmentAfterPlan(),
                new LateTransition(),
                new LateBaseline(),
                new ReadingNotInReport(),
                new ReceiptWithoutRequest(),
                new ReceivedBeforeRequest(),
                new DeadlineDiffers(),
                new RequestAfterLast(),
                new ReminderTiming(),
                new EscalatedWithoutReminder(),
                new TwoSystems());
    }
}

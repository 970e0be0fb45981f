package waymark.rule.warning;

import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanSignature;
import waymark.rule.AsOf;
import waymark.rule.Guidance;

/** A party that has signed a plan version, and by the same row could not or would not. */
@Guidance(clause = "003 para 4 bullet 5", title = "Work and Health Programme, chapter 4", text = """
    4(5)    Where a participant cannot or will not sign, the reason is recorded in place of the signature.
    """)
final class ReasonWithSignature implements WarningCheck {

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.REASON_WITH_SIGNATURE);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        return participant.of(PlanSignature.class).stream()
                .filter(signature -> signature.signedOn() != null)
                .filter(signature -> signature.refusalType() != null || signature.refusalReason() != null)
                .map(signature -> Warning.ofRow(
                        WarningCode.REASON_WITH_SIGNATURE,
                        participant,
                        signature.planId() + "/" + signature.versionNo() + "/" + signature.party(),
                        signature.signedOn(),
                        signature.source(),
                        message(signature)));
    }

    private static String message(PlanSignature signature) {
        return "plan_signature " + signature.planId() + " version " + signature.versionNo() + ": "
                + signature.party() + " signed on " + signature.signedOn() + ", and a refusal is recorded"
                + (signature.refusalRecordedOn() == null ? "" : " on " + signature.refusalRecordedOn())
                + "; leave out the one that is wrong";
    }
}

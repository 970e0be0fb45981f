package waymark.rule.workandhealth;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** Which complete plan versions carry a reason in place of the participant's signature; many of them are a warning. */
@Guidance(clause = "003 para 4 bullet 5", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(5)    Where a participant cannot or will not sign, the reason is recorded.
    """)
public final class SignatureException extends Rule {

    public SignatureException(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        return CompletePlans.of(participant).all().stream().map(complete -> {
            Finding.Draft finding = Finding.of(this, participant, complete.subjectId(), complete.completedOn())
                    .opened(complete.plan().createdOn())
                    .closed(complete.completedOn());
            PlanSigning signing = complete.signing();
            return complete.signed()
                    ? finding.why(
                                    "The participant signed on {}; no reason stands in for the signature.",
                                    signing.own().signedOn())
                            .notMet()
                    : finding.why("The participant {}.", signing.refusal())
                            .met(complete.refusalReason().name());
        });
    }
}

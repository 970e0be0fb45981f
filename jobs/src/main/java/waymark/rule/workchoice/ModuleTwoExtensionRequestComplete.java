package waymark.rule.workchoice;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.StartedRule;

/** Whether a request to extend Module Two says for how long and gives both reasons. */
@Guidance(clause = "001 para 5.8", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.8     A request to the Performance Manager, by email if so wished, says how much longer, why that \
    is best for the participant, and how it makes independent work without support more likely.
    """)
public final class ModuleTwoExtensionRequestComplete extends StartedRule {

    public ModuleTwoExtensionRequestComplete(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(ModuleExtension.class).stream()
                .filter(row -> row.kind() == ModuleExtension.Kind.M2_REQUEST)
                .map(request ->
                        judge(request, Finding.of(this, participant, request.extensionId(), request.requestedOn())));
    }

    private static Finding judge(ModuleExtension request, Finding.Draft finding) {
        return AllOf.in(Sentence.part("the request of {}", request.requestedOn()))
                .part("the day until which it asks", request.requestedUntil() != null)
                .part("the reason why that is best for the participant", request.hasBestInterestReason())
                .part("the reason why it makes unsupported work likelier", request.hasImprovedChancesReason())
                .decide(finding.opened(request.requestedOn()).dimension(request.decision()));
    }
}

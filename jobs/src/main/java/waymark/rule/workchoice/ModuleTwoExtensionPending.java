package waymark.rule.workchoice;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.StartedRule;

/** How many days a request to extend Module Two has waited for its decision. */
@Guidance(clause = "001 para 5.9", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.9     In every case the Performance Manager is asked whether more time is justified, and confirms \
    the final approval by email.
    """)
public final class ModuleTwoExtensionPending extends StartedRule {

    public ModuleTwoExtensionPending(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(ModuleExtension.class).stream()
                .filter(ModuleTwoExtensionPending::isUndecided)
                .map(request -> judge(request, participant, asOf));
    }

    private Finding judge(ModuleExtension request, Case participant, AsOf asOf) {
        long days = ChronoUnit.DAYS.between(request.requestedOn(), asOf.day());
        return Finding.of(this, participant, request.extensionId(), request.requestedOn())
                .opened(request.requestedOn())
                .why(
                        "asked on {}; {} later, on {}, there is no decision.",
                        request.requestedOn(),
                        Sentence.count(days, "day"),
                        asOf.day())
                .counted(Amount.of(days));
    }

    private static boolean isUndecided(ModuleExtension row) {
        return row.kind() == ModuleExtension.Kind.M2_REQUEST
                && (row.decision() == null || row.decision() == ModuleExtension.Decision.PENDING);
    }
}

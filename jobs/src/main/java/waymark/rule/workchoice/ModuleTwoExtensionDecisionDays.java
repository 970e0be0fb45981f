package waymark.rule.workchoice;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.cases.ModuleExtension.Decision;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Sentence;
import waymark.rule.terms.StartedRule;

/**
 * How many days there were from a request to extend Module Two to the decision on it, whoever decided; below 0 where the
 * decision came first.
 */
@Guidance(clause = "001 para 5.9", title = "Work Choice, section 05 (2017): how long Module Two lasts", text = """
    5.9     In every case the Performance Manager is asked whether more time is justified, and confirms \
    the final approval by email. (How soon, nothing says.)
    """)
public final class ModuleTwoExtensionDecisionDays extends StartedRule {

    public ModuleTwoExtensionDecisionDays(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return participant.of(ModuleExtension.class).stream()
                .filter(ModuleTwoExtensionDecisionDays::isDecided)
                .map(request -> judge(request, participant));
    }

    private Finding judge(ModuleExtension request, Case participant) {
        long days = ChronoUnit.DAYS.between(request.requestedOn(), request.decidedOn());
        return Finding.of(this, participant, request.extensionId(), request.decidedOn())
                .opened(request.requestedOn())
                .closed(request.decidedOn())
                .dimension(request.decision())
                .why(
                        "asked on {}, {} by {} on {}, {} {}.",
                        request.requestedOn(),
                        request.decision(),
                        decidedBy(request),
                        request.decidedOn(),
                        Sentence.count(Math.abs(days), "day"),
                        days < 0 ? "before" : "later")
                .counted(Amount.of(days));
    }

    private static String decidedBy(ModuleExtension request) {
        if (request.decidedBy() == null) {
            return "nobody knows whom";
        }
        return switch (request.decidedBy()) {
            case PERFORMANCE_MANAGER -> "the Performance Manager";
            case PROVIDER -> "the provider";
        };
    }

    private static boolean isDecided(ModuleExtension row) {
        return row.kind() == ModuleExtension.Kind.M2_REQUEST
                && (row.decision() == Decision.APPROVED || row.decision() == Decision.REFUSED)
                && row.decidedOn() != null;
    }
}

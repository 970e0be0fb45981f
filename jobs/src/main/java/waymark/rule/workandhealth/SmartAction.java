package waymark.rule.workandhealth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import waymark.cases.PlanAction;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;

/** Whether the provider says that an action is SMART in all five respects, and a due date stands beside it. */
@Guidance(clause = "003 para 4 bullet 2", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(2)    Activities on the plan are specific, measurable, achievable, realistic and time bound.
    """)
public final class SmartAction extends PlanActionRule {

    private static final List<Respect> RESPECTS = List.of(
            new Respect("specific", PlanAction::smartSpecific),
            new Respect("measurable", PlanAction::smartMeasurable),
            new Respect("achievable", PlanAction::smartAchievable),
            new Respect("realistic", PlanAction::smartRealistic),
            new Respect("time bound", PlanAction::smartTimeBound));

    /** A respect in which an action is SMART, and the provider's word for it. */
    private record Respect(String words, Function<PlanAction, Boolean> said) {}

    public SmartAction(Metric metric) {
        super(metric);
    }

    @Override
    Finding judge(PlanAction action, SetDay set, Finding.Draft finding) {
        List<String> denied = respects(action, Boolean.FALSE::equals);
        if (!denied.isEmpty()) {
            denied.replaceAll(respect -> "not " + respect);
            return finding.why("The provider says it is {}.", denied).notMet();
        }
        List<String> blank = respects(action, Objects::isNull);
        if (!blank.isEmpty()) {
            return finding.why("Left blank by the provider: {}.", blank).unknown("SMART_BLANK");
        }
        return action.dueOn() == null
                ? finding.why("The provider says it is SMART, but it has no due date.")
                        .notMet()
                : finding.met();
    }

    /** The respects in which the provider's word is such. */
    private static List<String> respects(PlanAction action, Predicate<Boolean> such) {
        List<String> found = new ArrayList<>();
        for (Respect respect : RESPECTS) {
            if (such.test(respect.said().apply(action))) {
                found.add(respect.words());
            }
        }
        return found;
    }
}

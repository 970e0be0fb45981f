package waymark.rule.terms;

import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Sentence;

/** A rule on the current plan version: the subject is {@code plan_id/version_no}, in the month of the as-of day. */
public abstract class CurrentPlanRule extends StartedRule {

    protected CurrentPlanRule(Metric metric) {
        super(metric);
    }

    @Override
    protected final Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return PlanVersions.in(participant).current(asOf.day()).stream()
                .flatMap(current -> judge(current, participant, asOf));
    }

    /** The findings on {@code current}, the version that counts on the as-of day. */
    protected abstract Stream<Finding> judge(Plan current, Case participant, AsOf asOf);

    /** Begins the finding on {@code current}, opened on the day it was agreed. */
    protected final Finding.Draft on(Plan current, Case participant, AsOf asOf) {
        return Finding.of(this, participant, PlanVersions.subject(current), asOf.day())
                .opened(current.agreedOn());
    }

    /** The version as a sentence calls it: "the plan agreed on Sat 10 Jun 2017". */
    protected static final Sentence.Part words(Plan current) {
        return Sentence.part("the plan agreed on {}", current.agreedOn());
    }
}

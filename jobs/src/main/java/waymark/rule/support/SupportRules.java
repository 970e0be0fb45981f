package waymark.rule.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.ContractRule;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of Specialist Employability Support, by the metric that each judges. */
public final class SupportRules {

    private SupportRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        rules.put("support_plan_at_start", SupportPlanAtStart::new);
        rules.put("needs_assessment_at_start", NeedsAssessmentAtStart::new);
        rules.put("review_interval_defined", ReviewIntervalDefined::new);
        rules.put("scheduled_review_on_time", ScheduledReviewOnTime::new);
        rules.put("support_linked_to_objective", ActionLinkedToObjective::support);
        rules.put("qualification_linked_to_objective", ActionLinkedToObjective::qualifications);
        rules.put("start_back_content", StartBackContent::new);
        rules.put("start_back_final_plan", StartBackFinalPlan::new);
        rules.put("length_rationale", LengthRationale::new);
        rules.put("external_funding", ExternalFundingSecured::new);
        rules.put("job_search_support", JobSearchSupport::new);
        rules.put("access_to_work_liaison", AccessToWorkLiaison::new);
        return rules;
    }

    /** Rules on whole contracts. */
    public static Map<String, Function<Metric, ContractRule>> ofContracts() {
        Map<String, Function<Metric, ContractRule>> rules = new LinkedHashMap<>();
        rules.put("start_gap", StartGap::new);
        return rules;
    }
}

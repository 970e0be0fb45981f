package waymark.rule.workandhealth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.rule.workandhealth.ActionPlanOnTime.Reading;

/** The rules of Work and Health Programme, by the metric that each judges. */
public final class WorkAndHealthRules {

    private WorkAndHealthRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        rules.put("whp_action_plan_on_time", metric -> new ActionPlanOnTime(metric, Reading.AS_CONTRACTED));
        rules.put("whp_action_plan_on_time_working_days", metric -> new ActionPlanOnTime(metric, Reading.WORKING_DAYS));
        rules.put("whp_action_plan_on_time_strict", metric -> new ActionPlanOnTime(metric, Reading.TWO_SIGNATURES));
        rules.put("whp_action_plan_days", ActionPlanDays::new);
        rules.put("whp_initial_planning_days", InitialPlanningDays::new);
        rules.put("whp_smart_action", SmartAction::new);
        rules.put("whp_smart_action_checked", SmartActionChecked::new);
        rules.put("whp_signature_exception", SignatureException::new);
        rules.put("whp_plan_review_on_time", PlanReviewOnTime::new);
        rules.put("whp_plan_copy_issued", PlanCopyIssued::new);
        rules.put("whp_mandatory_in_writing", MandatoryInWriting::new);
        rules.put("whp_mandatory_single_file", MandatorySingleFile::new);
        rules.put("whp_esf_start_match", EsfStartMatch::new);
        rules.put("whp_esf_at_risk", EsfAtRisk::new);
        rules.put("whp_compliance_check_passed", ComplianceCheckPassed::new);
        rules.put("whp_compliance_check_agrees", ComplianceCheckAgrees::new);
        rules.put("whp_activity_on_plan", ActivityOnPlan::new);
        rules.put("whp_interaction_evidenced", InteractionEvidenced::new);
        rules.put("whp_plan_request_supplied", PlanRequestSupplied::new);
        rules.put("whp_action_notified", ActionNotified::new);
        rules.put("whp_action_explained", ActionExplained::new);
        rules.put("whp_complex_needs_considered", ComplexNeedsConsidered::new);
        rules.put("whp_open_unstarted", OpenUnstarted::new);
        return rules;
    }
}

package waymark.rule.workchoice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of Work Choice, by the metric that each judges. */
public final class WorkChoiceRules {

    private WorkChoiceRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        plans(rules);
        moduleOne(rules);
        moduleTwo(rules);
        moduleTwoHours(rules);
        leaving(rules);
        return rules;
    }

    private static void plans(Map<String, Function<Metric, Rule>> rules) {
        rules.put("plan_review_on_time", PlanReviewOnTime::new);
        rules.put("plan_taper", PlanTaper::new);
        rules.put("plan_progression", PlanProgression::new);
        rules.put("plan_closure_steps", PlanClosureSteps::new);
        rules.put("time_bound_explained", TimeBoundExplained::new);
        rules.put("progression_explained", ProgressionExplained::new);
    }

    private static void moduleOne(Map<String, Function<Metric, Rule>> rules) {
        rules.put("m1_extension_rationale", ModuleOneRationale::new);
        rules.put("m1_duration", ModuleOneDuration::new);
        rules.put("m1_overrun", ModuleOneOverrun::new);
    }

    private static void moduleTwo(Map<String, Function<Metric, Rule>> rules) {
        rules.put("m2_duration", ModuleTwoDuration::new);
        rules.put("m2_overrun", ModuleTwoOverrun::new);
        rules.put("m2_extension_evidenced", ModuleTwoExtensionEvidenced::new);
        rules.put("m2_extension_request_complete", ModuleTwoExtensionRequestComplete::new);
        rules.put("m2_extension_pending", ModuleTwoExtensionPending::new);
        rules.put("m2_extension_decision_days", ModuleTwoExtensionDecisionDays::new);
        rules.put("m2_review_on_time", ModuleTwoReviewOnTime::new);
        rules.put("m2_review_three_way", ModuleTwoReviewThreeWay::new);
        rules.put("m2_review_content", ModuleTwoReviewContent::new);
        rules.put("m2_taper_index", ModuleTwoTaperIndex::new);
        rules.put("m2_regular_contact", ModuleTwoRegularContact::new);
        rules.put("m2_entry_hours", ModuleTwoEntryHours::new);
        rules.put("m2_progressed_in_12_months", ModuleTwoProgressed::withinOneYear);
        rules.put("m2_progressed_in_24_months", ModuleTwoProgressed::withinTwoYears);
        rules.put("m2_support_breadth", ModuleTwoSupportBreadth::new);
        rules.put("m2_employer_prepared", ModuleTwoEmployerPrepared::new);
        rules.put("m2_access_to_work_discussed", ModuleTwoAccessToWorkDiscussed::new);
    }

    private static void moduleTwoHours(Map<String, Function<Metric, Rule>> rules) {
        rules.put("m2_minimum_hours", ModuleTwoMinimumHours::ofAll);
        rules.put("m2_minimum_hours_linked", ModuleTwoMinimumHours::ofLinked);
        rules.put("m2_hours_shortfall", ModuleTwoHoursShortfall::new);
        rules.put("m2_part_month_hours", ModuleTwoPartMonthHours::new);
    }

    private static void leaving(Map<String, Function<Metric, Rule>> rules) {
        rules.put("activity_after_provision", ActivityAfterProvision::new);
        rules.put("leaver_report_made", LeaverReportMade::new);
        rules.put("leaver_report_agreed", LeaverReportAgreed::new);
        rules.put("leaver_report_content", LeaverReportContent::new);
        rules.put("leaver_report_item", LeaverReportItem::new);
        rules.put("leaver_report_lag", LeaverReportLag::new);
        rules.put("leaver_report_accessible_format", LeaverReportAccessibleFormat::new);
        rules.put("leaver_copy", LeaverCopy::new);
        rules.put("leaver_report_retained", LeaverReportRetained::new);
        rules.put("leaver_report_closure_steps", LeaverReportClosureSteps::new);
        rules.put("access_to_work_handover", AccessToWorkHandover::new);
        rules.put("employer_informed", EmployerInformed::new);
    }
}

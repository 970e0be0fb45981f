package waymark.rule.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of more than one programme, by the metric that each judges. */
public final class SharedRules {

    private SharedRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        rules.put("plan_in_place", PlanInPlace::new);
        rules.put("plan_lag", PlanLag::new);
        rules.put("plan_content", PlanContent::new);
        rules.put("plan_signed_by_all", PlanSigned::byAll);
        rules.put("plan_signed_by_two", PlanSigned::byTwo);
        rules.put("plan_signature_by_party", PlanSignatureByParty::new);
        rules.put("plan_copy_current", PlanCopyCurrent::new);
        rules.put("plan_original_held", PlanOriginalHeld::new);
        rules.put("plan_accessible_format", PlanAccessibleFormat::new);
        rules.put("review_participant_present", ReviewParticipantPresent::new);
        rules.put("barrier_assessed", BarrierAssessed::new);
        rules.put("barrier_acted_on", BarrierActedOn::new);
        rules.put("activity_linked", ActivityLinked::new);
        rules.put("support_source", MinutesBySource::ofSupport);
        rules.put("participation_source", MinutesBySource::ofParticipation);
        rules.put("milestone_passed", ActionDoneInTime::milestones);
        rules.put("action_accomplished", ActionDoneInTime::allActions);
        rules.put("network_consent", NetworkConsent::new);
        rules.put("support_minutes", MinutesInMonth::ofSupport);
        rules.put("participation_minutes", MinutesInMonth::ofParticipation);
        rules.put("hours_recorded", HoursRecorded::new);
        rules.put("leave_reason", LeaveReasonCounted::new);
        rules.put("distance_coverage", DistanceCoverage::new);
        rules.put("distance_travelled", DistanceTravelled::distance);
        rules.put("distance_improved", DistanceTravelled::improved);
        rules.put("distance_declined", DistanceTravelled::declined);
        rules.put("distance_by_area", DistanceByArea::new);
        return rules;
    }
}

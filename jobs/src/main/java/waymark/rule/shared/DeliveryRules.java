package waymark.rule.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.DeliveryRule;
import waymark.rule.Metric;

/** The rules on deliveries, by the metric that each judges. */
public final class DeliveryRules {

    private DeliveryRules() {}

    public static Map<String, Function<Metric, DeliveryRule>> all() {
        Map<String, Function<Metric, DeliveryRule>> rules = new LinkedHashMap<>();
        return rules;
    }
}

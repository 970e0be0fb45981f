package waymark.rule.workandhealth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of Work and Health Programme, by the metric that each judges. */
public final class WorkAndHealthRules {

    private WorkAndHealthRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        return rules;
    }
}

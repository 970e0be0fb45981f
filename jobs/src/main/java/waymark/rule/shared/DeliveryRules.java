package waymark.rule.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.contract.FeedCatalogue;
import waymark.rule.DeliveryRule;
import waymark.rule.Metric;

/** The rules on deliveries, by the metric that each judges. */
public final class DeliveryRules {

    private DeliveryRules() {}

    public static Map<String, Function<Metric, DeliveryRule>> all() {
        Map<String, Function<Metric, DeliveryRule>> rules = new LinkedHashMap<>();
        rules.put(
                "feed_on_time",
                metric -> new FeedOnTime(metric, FeedCatalogue.load().contracts()));
        rules.put("row_rejected", RowRejected::new);
        rules.put("reconciliation_break", ReconciliationBreak::new);
        return rules;
    }
}

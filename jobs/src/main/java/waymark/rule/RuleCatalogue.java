package waymark.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.cases.Programme;
import waymark.problem.WaymarkException;
import waymark.rule.shared.DeliveryRules;
import waymark.rule.shared.SharedRules;
import waymark.rule.support.SupportRules;
import waymark.rule.workandhealth.WorkAndHealthRules;
import waymark.rule.workchoice.WorkChoiceRules;
import waymark.rule.workprogramme.WorkProgrammeRules;

/**
 * The metrics, with the rule that judges each. What a metric is called and means is read from {@code schemas/metrics.yaml};
 * which class judges it is written beside the classes, by programme.
 */
public final class RuleCatalogue {

    private final List<Metric> metrics;
    private final Map<Programme, List<Rule>> rules = new EnumMap<>(Programme.class);
    private final List<ContractRule> contractRules = new ArrayList<>();
    private final List<DeliveryRule> deliveryRules = new ArrayList<>();

    private RuleCatalogue(Map<String, Metric> described) {
        Map<String, Metric> byName = new LinkedHashMap<>(described);
        Map<String, Metric> judged = new LinkedHashMap<>();
        for (Programme programme : Programme.values()) {
            rules.put(programme, new ArrayList<>());
        }
        caseRules().forEach((name, make) -> {
            Metric metric = described(byName, name, judged);
            Rule rule = make.apply(metric);
            metric.programmes().forEach(programme -> rules.get(programme).add(rule));
        });
        contractRules(WorkProgrammeRules.ofContracts(), byName, judged);
        contractRules(SupportRules.ofContracts(), byName, judged);
        DeliveryRules.all().forEach((name, make) -> deliveryRules.add(make.apply(described(byName, name, judged))));
        byName.keySet().retainAll(judged.keySet());
        metrics = List.copyOf(byName.values());
    }

    /**
     * Reads the catalogue and makes every rule.
     *
     * @throws WaymarkException when a rule is registered for a metric that is not described
     */
    public static RuleCatalogue load() {
        return new RuleCatalogue(MetricCatalogue.described());
    }

    /** Every metric that is judged, in the order of the catalogue. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** The rules that judge cases of a programme. */
    public List<Rule> rules(Programme programme) {
        return Collections.unmodifiableList(rules.get(programme));
    }

    public List<ContractRule> contractRules() {
        return List.copyOf(contractRules);
    }

    public List<DeliveryRule> deliveryRules() {
        return List.copyOf(deliveryRules);
    }

    /** The guidance that stands above the rule of a metric; empty for metrics on deliveries, which no guidance asks for. */
    public Optional<Guidance> guidance(Metric metric) {
        Stream<Object> all = Stream.concat(
                rules.values().stream().flatMap(List::stream),
                Stream.concat(contractRules.stream(), deliveryRules.stream()));
        return all.filter(rule -> metricOf(rule).equals(metric)).findFirst().map(rule -> rule.getClass()
                .getAnnotation(Guidance.class));
    }

    private static Metric metricOf(Object rule) {
        if (rule instanceof Rule ofCases) {
            return ofCases.metric();
        }
        return rule instanceof ContractRule ofContracts ? ofContracts.metric() : ((DeliveryRule) rule).metric();
    }

    private static Map<String, Function<Metric, Rule>> caseRules() {
        Map<String, Function<Metric, Rule>> all = new LinkedHashMap<>();
        all.putAll(WorkAndHealthRules.all());
        all.putAll(WorkProgrammeRules.all());
        all.putAll(WorkChoiceRules.all());
        all.putAll(SupportRules.all());
        all.putAll(SharedRules.all());
        return all;
    }

    private void contractRules(
            Map<String, Function<Metric, ContractRule>> makers,
            Map<String, Metric> byName,
            Map<String, Metric> judged) {
        makers.forEach((name, make) -> contractRules.add(make.apply(described(byName, name, judged))));
    }

    private static Metric described(Map<String, Metric> byName, String name, Map<String, Metric> judged) {
        Metric metric = byName.get(name);
        if (metric == null) {
            throw WaymarkException.failed("a rule is registered for " + name
                    + ", which schemas/metrics.yaml does not describe: add it there");
        }
        judged.put(name, metric);
        return metric;
    }
}

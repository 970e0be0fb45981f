package waymark.rule.workprogramme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import waymark.rule.ContractRule;
import waymark.rule.Metric;
import waymark.rule.Rule;

/** The rules of Work Programme, by the metric that each judges. */
public final class WorkProgrammeRules {

    private WorkProgrammeRules() {}

    /** Rules on cases. */
    public static Map<String, Function<Metric, Rule>> all() {
        Map<String, Function<Metric, Rule>> rules = new LinkedHashMap<>();
        return rules;
    }

    /** Rules on whole contracts. */
    public static Map<String, Function<Metric, ContractRule>> ofContracts() {
        Map<String, Function<Metric, ContractRule>> rules = new LinkedHashMap<>();
        return rules;
    }
}

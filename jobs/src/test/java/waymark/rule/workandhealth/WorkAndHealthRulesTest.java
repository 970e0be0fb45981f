package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.cases.Programme;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;
import waymark.rule.Rule;

class WorkAndHealthRulesTest {

    private static final Map<String, Metric> DESCRIBED = MetricCatalogue.described();

    @Test
    void judgesEveryMetricOfTheProgramme() {
        Set<String> ofTheProgramme = DESCRIBED.values().stream()
                .filter(metric -> metric.programmes().equals(Set.of(Programme.WHP)))
                .map(Metric::name)
                .collect(Collectors.toSet());

        assertThat(WorkAndHealthRules.all().keySet()).hasSize(23).isEqualTo(ofTheProgramme);
    }

    @Test
    void quotesAboveEachRuleTheParagraphThatItsFindingsCite() {
        List<Rule> rules = WorkAndHealthRules.all().entrySet().stream()
                .map(entry -> entry.getValue().apply(DESCRIBED.get(entry.getKey())))
                .toList();

        assertThat(rules).allSatisfy(rule -> assertThat(
                        rule.getClass().getAnnotation(Guidance.class).clause())
                .isEqualTo(rule.metric().clause(Programme.WHP)));
    }
}

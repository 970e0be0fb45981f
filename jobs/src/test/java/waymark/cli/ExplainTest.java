package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;

class ExplainTest {

    static Iterable<String> everyMetric() {
        return MetricCatalogue.described().keySet();
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void everyMetricIsExplainedWithItsMeaningAndTheGuidanceBehindIt(String name) {
        Metric metric = MetricCatalogue.described().get(name);
        Calling explained = Sample.done(0, "explain", name);
        assertThat(explained.out()).contains(name, metric.definition());
        if (!metric.clauses().isEmpty()) {
            String guidance = explained.out().split("\\R\\R", 3)[2];
            assertThat(guidance.lines()).hasSizeGreaterThan(1).noneMatch(String::isBlank);
        }
    }
}

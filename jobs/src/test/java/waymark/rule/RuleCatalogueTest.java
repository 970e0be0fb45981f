package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.cases.Programme;

/** Every metric that is described is judged, by a rule that quotes what its findings cite. */
class RuleCatalogueTest {

    private static final RuleCatalogue RULES = RuleCatalogue.load();

    @Test
    void judgesEveryMetricThatIsDescribed() {
        Map<String, Metric> described = MetricCatalogue.described();

        assertThat(RULES.metrics().stream().map(Metric::name)).containsExactlyElementsOf(described.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleQuotesTheParagraphThatItsFindingsCite(Programme programme) {
        assertThat(RULES.rules(programme)).isNotEmpty().allSatisfy(rule -> {
            String cited = rule.metric().clause(programme);
            if (cited != null) {
                assertThat(quoted(rule.getClass())).as(rule.metric().name()).contains(cited);
            }
        });
    }

    @Test
    void everyRuleOnWholeContractsQuotesTheParagraphThatItsFindingsCite() {
        assertThat(RULES.contractRules()).isNotEmpty().allSatisfy(rule -> assertThat(quoted(rule.getClass()))
                .as(rule.metric().name())
                .containsAll(rule.metric().clauses().values()));
    }

    private static List<String> quoted(Class<?> rule) {
        return Arrays.asList(rule.getAnnotation(Guidance.class).clause().split("; ", -1));
    }
}

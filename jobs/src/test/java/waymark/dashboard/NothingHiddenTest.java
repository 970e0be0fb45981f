package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.rule.MetricCatalogue;

/** Every metric stands on a page of managers where contracts can be compared, with its n. */
class NothingHiddenTest {

    /** The mart whose figures carry their n, one for each contract and metric. */
    private static final String FIGURES = "figure";

    private final Bundle bundle = BundleReader.read(BundleFiles.packed());

    @Test
    void everyMetricStandsOnAPageWhereContractsCanBeCompared() {
        List<String> compared = new ArrayList<>();
        for (Dashboard page : bundle.dashboards().values()) {
            if (page.readers().contains(BoardReader.PERFORMANCE_MANAGER)) {
                page.charts()
                        .map(slug -> bundle.charts().get(slug))
                        .filter(NothingHiddenTest::comparesContracts)
                        .forEach(chart -> compared.addAll(metrics(chart)));
            }
        }

        assertThat(compared)
                .containsExactlyInAnyOrderElementsOf(MetricCatalogue.described().keySet());
    }

    private static boolean comparesContracts(Chart chart) {
        return chart.dataset().equals(FIGURES)
                && texts(chart.params().path("groupbyColumns")).equals(List.of("contract"))
                && texts(chart.params().path("metrics")).equals(List.of("figure"));
    }

    private static Set<String> metrics(Chart chart) {
        for (JsonNode filter : chart.params().path("adhoc_filters")) {
            if (filter.path("subject").asText().equals("metric")) {
                return Set.copyOf(texts(filter.path("comparator")));
            }
        }
        return Set.of();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}

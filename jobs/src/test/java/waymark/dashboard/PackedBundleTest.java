package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.publish.Marts;

/** The dashboards that come with Waymark, as far as they can be judged without a Superset. */
class PackedBundleTest {

    private static final BundleFiles FILES = BundleFiles.packed();
    private static final Bundle BUNDLE = BundleReader.read(FILES);
    private static final MartShapes MARTS = MartShapes.of(FILES);

    /** What names no schema is a mart. */
    private static final Pattern OF_BOARDS = Pattern.compile("(?i)\\b" + Marts.BOARDS + "\\s*\\.");

    static Stream<Chart> charts() {
        return BUNDLE.charts().values().stream();
    }

    static Stream<Dashboard> dashboards() {
        return BUNDLE.dashboards().values().stream();
    }

    @Test
    void everyChartAndDatasetHasAPlaceOnAPage() {
        assertThat(dashboards().map(Dashboard::number)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(dashboards().flatMap(Dashboard::charts))
                .containsAll(BUNDLE.charts().keySet());
        assertThat(charts().map(Chart::dataset)).containsAll(BUNDLE.datasets().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dashboards")
    void everyPageBeginsWithTheDayAsOfWhichItIsTrue(Dashboard dashboard) {
        assertThat(dashboard.charts()).startsWith("as-of");
        assertThat(dashboard.readers()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void everyChartHasItsQueryRecordedAndSomethingToBeComparedWith(Chart chart) {
        assertThat(chart.queries()).as("use dashboards record").isPresent();
        JsonNode queries = chart.queries().orElseThrow().path("queries");
        assertThat(chart.expected()).hasSameSizeAs(queries);

        Set<String> metrics = BUNDLE.dataset(chart).metrics().keySet();
        Set<String> columns = MARTS.columnsOf(chart.dataset());
        for (JsonNode query : queries) {
            query.path("metrics").forEach(metric -> assertThat(metrics)
                    .as("metrics of the recorded query; use dashboards record")
                    .contains(metric.asText()));
            query.path("columns").forEach(column -> assertThat(columns)
                    .as("columns of the recorded query; use dashboards record")
                    .contains(
                            column.isTextual()
                                    ? column.asText()
                                    : column.path("sqlExpression").asText()));
            assertThat(query.has("time_range")).isFalse();
        }
    }

    /** A figure that is compared with the table it comes from is compared with itself. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void noChartIsComparedWithTablesMadeForDashboards(Chart chart) {
        assertThat(MARTS.schemaOf(chart.dataset())).isEqualTo(Marts.BOARDS);
        assertThat(chart.expected()).noneMatch(sql -> OF_BOARDS.matcher(sql).find());
    }

    /** Outcomes have the same colours wherever they are shown. */
    @Test
    void noPageChangesAColourThatMeansTheSameEverywhere() {
        Map<String, String> fixed = BUNDLE.colours();

        assertThat(fixed).containsKeys("Met", "Met by exception", "Not met", "Not due", "Unknown", "Excluded");
        assertThat(new TreeSet<>(fixed.values())).hasSameSizeAs(fixed.values());
        for (Dashboard dashboard : dashboards().toList()) {
            List<String> changed = dashboard.colours().entrySet().stream()
                    .filter(colour -> fixed.containsKey(colour.getKey())
                            && !fixed.get(colour.getKey()).equals(colour.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(changed).as(dashboard.title()).isEmpty();
        }
    }
}

package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manager of one contract gets of the others, whatever she tries: nothing. */
@Tag("superset")
class ContractManagerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static Joan joan;

    @BeforeAll
    static void admit() throws SQLException {
        joan = new Joan();
    }

    @AfterAll
    static void dismiss() {
        if (joan != null) {
            joan.close();
        }
    }

    /** That the tests below can fail: the same query brings an administrator, who sees all, the rows of many. */
    @Test
    void theQueriesTriedWouldShowOthers() {
        Reply reply = Attempts.data(joan.superset().client(), joan.query());

        assertThat(Attempts.values(reply, "contract_id")).contains(Readers.OWN).containsAnyElementsOf(joan.others());
    }

    @Test
    void herOwnDashboardIsTheOnlyOne() {
        assertThat(joan.session().list("/api/v1/dashboard/"))
                .extracting(dashboard -> dashboard.path("slug").asText())
                .containsExactly(Joan.BOARD);
    }

    @Test
    void herOwnRowsAreThere() {
        Reply reply = joan.data(joan.query());

        assertThat(Attempts.values(reply, "contract_id")).containsExactly(Readers.OWN);
    }

    @Test
    void everyChartOfHerDashboardAnswersWithNothingOfOthers() {
        List<String> charts = joan.superset()
                .bundle()
                .dashboards()
                .get(Joan.BOARD)
                .charts()
                .distinct()
                .toList();
        for (String slug : charts) {
            Chart chart = joan.superset().bundle().charts().get(slug);
            assertThat(chart.queries()).as(slug + ": recorded query").isPresent();
            Reply reply = joan.data(joan.attempts().recorded(chart, Joan.BOARD));
            assertThat(reply.status()).as(slug + ": " + reply.said()).isEqualTo(200);
            joan.assertNothingOfOthers(reply);
        }
        assertThat(charts).hasSizeGreaterThan(5);
    }

    @Test
    void noChartOfAnotherDashboardAnswers() {
        Set<String> own = new TreeSet<>(
                joan.superset().bundle().dashboards().get(Joan.BOARD).charts().toList());
        int tried = 0;
        for (Chart chart : joan.superset().bundle().charts().values()) {
            if (own.contains(chart.slug()) || chart.queries().isEmpty()) {
                continue;
            }
            String home = joan.superset()
                    .bundle()
                    .showing(chart)
                    .findFirst()
                    .orElseThrow()
                    .slug();
            Reply reply = joan.data(joan.attempts().recorded(chart, home));
            assertThat(reply.status()).as(chart.slug()).isEqualTo(403);
            tried++;
        }
        assertThat(tried).isGreaterThan(20);
    }

    /** The lists from which a filter is chosen are asked for as charts are. */
    @Test
    void filtersListNothingOfOthers() throws JsonProcessingException {
        JsonNode metadata = JSON.readTree(joan.superset()
                .client()
                .get("/api/v1/dashboard/" + joan.attempts().dashboard(Joan.BOARD))
                .path("result")
                .path("json_metadata")
                .asText());
        int tried = 0;
        for (JsonNode filter : metadata.path("native_filter_configuration")) {
            JsonNode target = filter.path("targets").path(0);
            if (!target.has("datasetId")) {
                continue;
            }
            ObjectNode body = joan.query();
            int dataset = target.path("datasetId").asInt();
            body.withObject("/datasource").put("id", dataset);
            ((ObjectNode) body.path("queries").path(0))
                    .putArray("columns")
                    .add(target.path("column").path("name").asText());
            body.putObject("form_data")
                    .put("type", "NATIVE_FILTER")
                    .put("native_filter_id", filter.path("id").asText())
                    .put("dashboardId", joan.attempts().dashboard(Joan.BOARD))
                    .put("datasource", dataset + "__table");
            Reply reply = joan.data(body);
            assertThat(reply.status()).isEqualTo(200);
            joan.assertNothingOfOthers(reply);
            tried++;
        }
        assertThat(tried).isPositive();
    }

    /** Datasets and pages that are not hers, asked for as if they were: by a chart of hers, or by their own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another dataset by her chart    | case_rate       | my-contract  | hers
            another dataset by its chart    | plan_days       | my-contract  | its own
            another dataset, chart and page | problem         | data-quality | its own
            her dataset on another page     | worklist        | overview     | hers
            """)
    void aDatasetThatIsNotHersIsRefused(String situation, String mart, String board, String by) {
        String chart = by.equals("hers") ? Joan.CHART : chartOn(mart);

        assertThat(joan.data(joan.attempts().query(mart, chart, board)).status())
                .isEqualTo(403);
    }

    private static String chartOn(String mart) {
        return joan.superset().bundle().charts().values().stream()
                .filter(chart -> chart.dataset().equals(mart))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void downloadsHoldNothingOfOthers(String format) {
        Reply reply = joan.data(joan.query().put("result_format", format));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain(joan.others());
    }
}

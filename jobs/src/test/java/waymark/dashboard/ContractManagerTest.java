package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final String BOARD = "my-contract";
    private static final String CHART = "my-worklist";
    private static final String MART = "board_worklist";

    private static TestSuperset superset;
    private static Readers readers;
    private static Attempts attempts;
    private static SupersetClient joan;
    private static Set<String> others;

    @BeforeAll
    static void admit() throws SQLException {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(Readers.ALL);
        attempts = new Attempts(superset);
        joan = readers.client(Readers.JOAN);
        others = contracts();
        assertThat(others.remove(Readers.OWN)).isTrue();
        assertThat(others).hasSizeGreaterThan(3);
    }

    @AfterAll
    static void dismiss() {
        if (readers != null) {
            readers.apply(Readers.NOBODY);
        }
    }

    private static Set<String> contracts() throws SQLException {
        Set<String> contracts = new TreeSet<>();
        try (Connection session = superset.database().analyst();
                Statement sql = session.createStatement();
                ResultSet rows = sql.executeQuery("SELECT contract_id FROM contract")) {
            while (rows.next()) {
                contracts.add(rows.getString(1));
            }
        }
        return contracts;
    }

    private static void assertNothingOfOthers(Reply reply) {
        assertThat(Attempts.rows(reply)).as(reply.said()).doesNotContain(others);
    }

    /** That the tests below can fail: the same query brings an administrator, who sees all, the rows of many. */
    @Test
    void theQueriesTriedWouldShowOthers() {
        Reply reply = Attempts.data(superset.client(), attempts.query(MART, CHART, BOARD));

        assertThat(Attempts.values(reply, "contract_id")).contains(Readers.OWN).containsAnyElementsOf(others);
    }

    @Test
    void herOwnDashboardIsTheOnlyOne() {
        assertThat(joan.list("/api/v1/dashboard/"))
                .extracting(dashboard -> dashboard.path("slug").asText())
                .containsExactly(BOARD);
    }

    @Test
    void herOwnRowsAreThere() {
        Reply reply = Attempts.data(joan, attempts.query(MART, CHART, BOARD));

        assertThat(Attempts.values(reply, "contract_id")).containsExactly(Readers.OWN);
    }

    @Test
    void everyChartOfHerDashboardAnswersWithNothingOfOthers() {
        List<String> charts =
                superset.bundle().dashboards().get(BOARD).charts().distinct().toList();
        for (String slug : charts) {
            Chart chart = superset.bundle().charts().get(slug);
            assertThat(chart.queries()).as(slug + ": recorded query").isPresent();
            Reply reply = Attempts.data(joan, attempts.recorded(chart, BOARD));
            assertThat(reply.status()).as(slug + ": " + reply.said()).isEqualTo(200);
            assertNothingOfOthers(reply);
        }
        assertThat(charts).hasSizeGreaterThan(5);
    }

    @Test
    void noChartOfAnotherDashboardAnswers() {
        Set<String> own =
                new TreeSet<>(superset.bundle().dashboards().get(BOARD).charts().toList());
        int tried = 0;
        for (Chart chart : superset.bundle().charts().values()) {
            if (own.contains(chart.slug()) || chart.queries().isEmpty()) {
                continue;
            }
            String home =
                    superset.bundle().showing(chart).findFirst().orElseThrow().slug();
            Reply reply = Attempts.data(joan, attempts.recorded(chart, home));
            assertThat(reply.status()).as(chart.slug()).isEqualTo(403);
            tried++;
        }
        assertThat(tried).isGreaterThan(20);
    }

    /** The lists from which a filter is chosen are asked for as charts are. */
    @Test
    void filtersListNothingOfOthers() throws JsonProcessingException {
        JsonNode metadata = JSON.readTree(superset.client()
                .get("/api/v1/dashboard/" + attempts.dashboard(BOARD))
                .path("result")
                .path("json_metadata")
                .asText());
        int tried = 0;
        for (JsonNode filter : metadata.path("native_filter_configuration")) {
            JsonNode target = filter.path("targets").path(0);
            if (!target.has("datasetId")) {
                continue;
            }
            ObjectNode body = attempts.query(MART, CHART, BOARD);
            int dataset = target.path("datasetId").asInt();
            body.withObject("/datasource").put("id", dataset);
            ((ObjectNode) body.path("queries").path(0))
                    .putArray("columns")
                    .add(target.path("column").path("name").asText());
            body.putObject("form_data")
                    .put("type", "NATIVE_FILTER")
                    .put("native_filter_id", filter.path("id").asText())
                    .put("dashboardId", attempts.dashboard(BOARD))
                    .put("datasource", dataset + "__table");
            Reply reply = Attempts.data(joan, body);
            assertThat(reply.status()).isEqualTo(200);
            assertNothingOfOthers(reply);
            tried++;
        }
        assertThat(tried).isPositive();
    }

    /** Changes to a query on a dataset that she may ask: each in JSON, laid over the query. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another contract                    | {"filters": [{"col": "contract_id", "op": "==", "val": "WHP-06"}]}
            her own and another                 | {"filters": [{"col": "contract_id", "op": "IN", "val": ["WHP-06", "WHP-03"]}]}
            all but her own                     | {"filters": [{"col": "contract_id", "op": "!=", "val": "WHP-03"}]}
            whatever begins like one            | {"filters": [{"col": "contract_id", "op": "LIKE", "val": "W%"}]}
            a condition that closes a bracket   | {"extras": {"where": "1=1) OR (1=1"}}
            a condition with OR                 | {"extras": {"where": "1=1 OR 1=1"}}
            a condition that comments the rest  | {"extras": {"where": "1=1 --"}}
            a condition with a template         | {"extras": {"where": "{{ '1=1 OR 1=1' }}"}}
            a condition that asks a table       | {"extras": {"where": "EXISTS (SELECT 1 FROM marts.contract)"}}
            a condition on groups               | {"extras": {"having": "1=1) OR (1=1"}}
            a second statement                  | {"extras": {"where": "1=1; SELECT contract_id FROM marts.contract"}}
            a column that asks a table          | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(SELECT string_agg(contract_id, ',') FROM marts.contract)"}]}
            a column with a second query        | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "contract_id FROM marts.contract UNION SELECT contract_id"}]}
            a column that runs text             | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "query_to_xml('SELECT contract_id FROM marts.contract', true, false, '')::text"}]}
            a column that writes out a table    | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "table_to_xml('marts.contract', true, false, '')::text"}]}
            a column that writes out a schema   | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "schema_to_xml('marts', true, false, '')::text"}]}
            a column that runs text to search   | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(ts_stat('SELECT to_tsvector(contract_id) FROM marts.contract')).word"}]}
            what others ask at this moment      | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(pg_stat_get_activity(NULL)).query"}]}
            a figure that asks a table          | {"columns": [], "metrics": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(SELECT max(contract_id) FROM marts.contract)"}]}
            a figure over names                 | {"columns": [], "metrics": [{"expressionType": "SQL", "label": "m", "sqlExpression": "string_agg(DISTINCT contract_id, ',')"}]}
            rows as they are                    | {"columns": ["contract_id", "referral_id"], "orderby": [["contract_id", true]]}
            rows from further down              | {"row_offset": 10}
            an order by another table           | {"orderby": [[{"expressionType": "SQL", "label": "o", "sqlExpression": "(SELECT 1 FROM marts.contract)"}, true]]}
            a series limit                      | {"columns": ["contract_id"], "series_columns": ["contract_id"], "series_limit": 50, "metrics": [{"expressionType": "SQL", "label": "n", "sqlExpression": "COUNT(*)"}]}
            """)
    void aQueryThatWasTamperedWithShowsNothingOfOthers(String situation, String change) throws JsonProcessingException {
        ObjectNode body = attempts.query(MART, CHART, BOARD);
        ((ObjectNode) body.path("queries").path(0)).setAll((ObjectNode) JSON.readTree(change));

        assertNothingOfOthers(Attempts.data(joan, body));
    }

    /** How many rows there are tells as much as their contents. */
    @Test
    void figuresCountHerOwnRowsOnly() throws JsonProcessingException {
        ObjectNode body = attempts.query(MART, CHART, BOARD);
        ObjectNode query = (ObjectNode) body.path("queries").path(0);
        query.putArray("columns");
        query.set(
                "metrics",
                JSON.readTree("[{\"expressionType\": \"SQL\", \"label\": \"n\", \"sqlExpression\": \"COUNT(*)\"}]"));

        assertThat(Attempts.values(Attempts.data(joan, body), "n")).containsExactly(String.valueOf(ownItems()));
    }

    private static long ownItems() throws JsonProcessingException {
        try (Connection session = superset.database().analyst();
                Statement sql = session.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT count(*) FROM " + MART + " WHERE contract_id = '" + Readers.OWN + "'")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Datasets and pages that are not hers, asked for as if they were: by a chart of hers, or by their own. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another dataset by her chart    | board_case_rate | my-contract  | hers
            another dataset by its chart    | board_plan_days | my-contract  | its own
            another dataset, chart and page | board_problem   | data-quality | its own
            her dataset on another page     | board_worklist  | overview     | hers
            """)
    void aDatasetThatIsNotHersIsRefused(String situation, String mart, String board, String by) {
        String chart = by.equals("hers") ? CHART : chartOn(mart);

        assertThat(Attempts.data(joan, attempts.query(mart, chart, board)).status())
                .isEqualTo(403);
    }

    private static String chartOn(String mart) {
        return superset.bundle().charts().values().stream()
                .filter(chart -> chart.dataset().equals(mart))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void downloadsHoldNothingOfOthers(String format) {
        Reply reply = Attempts.data(joan, attempts.query(MART, CHART, BOARD).put("result_format", format));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).doesNotContain(others);
    }
}

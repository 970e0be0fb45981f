package waymark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import waymark.dashboard.Bundle;
import waymark.dashboard.Reply;
import waymark.dashboard.SupersetClient;

/**
 * A query that a dashboard sends to the marts when it is opened: that of a chart, or the list of values of a filter.
 *
 * @param dashboard the title of a dashboard that sends it
 * @param asker the title of the chart, or the name of the filter
 * @param sql as Superset writes it
 */
record ChartQuery(String dashboard, String asker, String sql) {

    private static final String CHARTS = "/api/v1/chart/";
    private static final String DASHBOARDS = "/api/v1/dashboard/";

    /** As many values as a filter asks for at once. */
    private static final int FILTER_VALUES = 1000;

    /**
     * The queries of all dashboards of Waymark's that stand in a Superset, without any filter chosen. Charts whose
     * queries were never recorded are named and left out.
     */
    static List<ChartQuery> of(SupersetClient superset) {
        List<ChartQuery> queries = new ArrayList<>();
        for (JsonNode chart : ours(superset, CHARTS)) {
            JsonNode dashboards = chart.path("dashboards");
            if (dashboards.isEmpty()) {
                continue;
            }
            String dashboard = dashboards.path(0).path("dashboard_title").asText();
            String title = chart.path("slice_name").asText();
            Reply reply =
                    superset.ask("GET", CHARTS + chart.path("id").asInt() + "/data/?format=json&type=query", null);
            if (!reply.isGood()) {
                System.err.println(dashboard + ": " + title + " is left out: " + reply.said());
                continue;
            }
            for (String sql : sql(reply.json())) {
                queries.add(new ChartQuery(dashboard, title, sql));
            }
        }
        for (JsonNode dashboard : ours(superset, DASHBOARDS)) {
            queries.addAll(filters(superset, dashboard.path("id").asInt()));
        }
        queries.sort(Comparator.comparing(ChartQuery::dashboard).thenComparing(ChartQuery::asker));
        return queries;
    }

    private static List<JsonNode> ours(SupersetClient superset, String path) {
        return superset.list(path).stream()
                .filter(asset -> asset.path("certified_by").asText().equals(Bundle.CERTIFIED_BY))
                .toList();
    }

    private static List<ChartQuery> filters(SupersetClient superset, int id) {
        JsonNode dashboard = superset.get(DASHBOARDS + id).path("result");
        JsonNode filters = Json.read(dashboard.path("json_metadata").asText()).path("native_filter_configuration");
        List<ChartQuery> queries = new ArrayList<>();
        for (JsonNode filter : filters) {
            JsonNode target = filter.path("targets").path(0);
            if (target.has("column")) {
                JsonNode answer = superset.post(CHARTS + "data", values(target));
                for (String sql : sql(answer)) {
                    String name = "(values of filter " + filter.path("name").asText() + ")";
                    queries.add(new ChartQuery(dashboard.path("dashboard_title").asText(), name, sql));
                }
            }
        }
        return queries;
    }

    private static ObjectNode values(JsonNode target) {
        String column = target.path("column").path("name").asText();
        ObjectNode asked = JsonNodeFactory.instance.objectNode();
        asked.putObject("datasource")
                .put("id", target.path("datasetId").asInt())
                .put("type", "table");
        asked.put("result_format", "json").put("result_type", "query");
        ObjectNode query = asked.putArray("queries").addObject();
        query.putArray("columns").add(column);
        query.putArray("metrics");
        query.putArray("orderby").addArray().add(column).add(true);
        query.put("row_limit", FILTER_VALUES);
        return asked;
    }

    /** A chart with two queries is answered with both, or with one text that holds both. */
    private static Set<String> sql(JsonNode answer) {
        Set<String> queries = new LinkedHashSet<>();
        answer.path("result").forEach(result -> {
            String sql = result.path("query").asText().strip();
            queries.add(sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql);
        });
        return queries;
    }
}

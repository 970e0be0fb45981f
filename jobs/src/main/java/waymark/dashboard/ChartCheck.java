package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Asks a Superset for the data of every chart, and compares it with what the chart's file says that the marts give. What Superset
 * does to rows for drawing (pivots, ranks) comes after that and is left out.
 */
public final class ChartCheck {

    private static final String DATA = "/api/v1/chart/data";

    private final SupersetClient superset;
    private final Connection marts;

    /** @param marts a session that reads all marts, and finds them without their schema */
    public ChartCheck(SupersetClient superset, Connection marts) {
        this.superset = superset;
        this.marts = marts;
    }

    /** What is wrong with the charts of a bundle that has been imported, by their slugs; charts that are right are left out. */
    public SortedMap<String, List<String>> check(Bundle bundle) {
        Standing standing = new Standing(superset);
        Map<UUID, Integer> charts = standing.ids(AssetKind.CHART);
        Map<UUID, Integer> datasets = standing.ids(AssetKind.DATASET);
        SortedMap<String, List<String>> wrong = new TreeMap<>();
        for (Chart chart : bundle.charts().values()) {
            Integer id = charts.get(AssetKind.CHART.uuid(chart.slug()));
            Integer dataset = datasets.get(AssetKind.DATASET.uuid(chart.dataset()));
            List<String> faults = id == null || dataset == null
                    ? List.of("is not in this Superset: import the bundle")
                    : faults(chart, id, dataset);
            if (!faults.isEmpty()) {
                wrong.put(chart.slug(), faults);
            }
        }
        return wrong;
    }

    private List<String> faults(Chart chart, int id, int dataset) {
        if (chart.queries().isEmpty()) {
            return List.of("has no recorded query: use dashboards record");
        }
        List<String> faults = new ArrayList<>(drawn(chart, id));
        if (faults.isEmpty()) {
            faults.addAll(compared(chart, dataset));
        }
        return faults;
    }

    /** What is wrong with the answer that an export or a reader of the API would get. */
    private List<String> drawn(Chart chart, int id) {
        Reply reply = superset.ask("GET", Standing.path(AssetKind.CHART) + id + "/data/?force=true", null);
        List<String> faults = new ArrayList<>(refusals(reply));
        for (JsonNode result : reply.json().path("result")) {
            if (faults.isEmpty() && result.path("rowcount").asInt() == 0 && !chart.mayBeEmpty()) {
                faults.add("shows nothing: mend its filters, or write mayBeEmpty: true");
            }
        }
        return faults;
    }

    private static List<String> refusals(Reply reply) {
        List<String> faults = new ArrayList<>();
        if (!reply.isGood()) {
            faults.add("is answered with " + reply.status() + ": " + reply.said());
        }
        for (JsonNode result : reply.json().path("result")) {
            if (!result.path("error").isNull() && !result.path("error").isMissingNode()) {
                faults.add("has an error: " + result.path("error").asText());
            }
        }
        return faults;
    }

    private List<String> compared(Chart chart, int dataset) {
        Reply reply = superset.ask("POST", DATA, plain(chart.queries().orElseThrow(), dataset));
        List<String> faults = new ArrayList<>(refusals(reply));
        JsonNode results = reply.json().path("result");
        if (!faults.isEmpty()) {
            return faults;
        }
        if (chart.expected().size() != results.size()) {
            return List.of("asks " + results.size() + " queries, and expected has "
                    + chart.expected().size() + ": write SQL for each of them");
        }
        for (int at = 0; at < results.size(); at++) {
            try {
                ChartRows expected = ChartRows.of(marts, chart.expected().get(at));
                faults.addAll(ChartRows.shown(results.get(at)).differences(expected));
            } catch (SQLException e) {
                faults.add("has expected SQL that fails: "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
        }
        return faults;
    }

    /** The recorded query without what is done to the rows afterwards. */
    private static ObjectNode plain(ObjectNode recorded, int dataset) {
        ObjectNode plain = recorded.deepCopy();
        plain.withObject("/datasource").put("id", dataset);
        plain.withObject("/form_data").put("datasource", dataset + "__table");
        plain.put("force", true);
        for (JsonNode query : plain.path("queries")) {
            ((ObjectNode) query).putArray("post_processing");
        }
        return plain;
    }
}

package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that a browser would not make, with the numbers that Superset has given to what the bundle names. */
final class Attempts {

    private static final String DATA = "/api/v1/chart/data";

    private final TestSuperset superset;
    private final Map<AssetKind, Map<UUID, Integer>> ids = new EnumMap<>(AssetKind.class);

    Attempts(TestSuperset superset) {
        this.superset = superset;
    }

    int dashboard(String slug) {
        return id(AssetKind.DASHBOARD, slug);
    }

    int chart(String slug) {
        return id(AssetKind.CHART, slug);
    }

    int dataset(String mart) {
        return id(AssetKind.DATASET, mart);
    }

    private int id(AssetKind kind, String name) {
        Integer id = ids.computeIfAbsent(kind, asked -> new Standing(superset.client()).ids(asked))
                .get(kind.uuid(name));
        assertThat(id)
                .as("there is no " + kind + " " + name + " any more: name another")
                .isNotNull();
        return id;
    }

    /** Puts numbers in the place of {@code {dashboard:slug}}, {@code {chart:slug}} and {@code {dataset:mart}}. */
    String numbered(String text) {
        StringBuilder result = new StringBuilder();
        Matcher place =
                Pattern.compile("\\{(dashboard|chart|dataset):([a-z0-9_-]+)}").matcher(text);
        while (place.find()) {
            int number = id(AssetKind.valueOf(place.group(1).toUpperCase(Locale.ROOT)), place.group(2));
            place.appendReplacement(result, String.valueOf(number));
        }
        return place.appendTail(result).toString();
    }

    /** A query on a dataset as a chart of a dashboard sends it: the contracts, unless changed afterwards. */
    ObjectNode query(String mart, String chart, String dashboard) {
        int dataset = dataset(mart);
        ObjectNode body = BundleZip.object();
        body.putObject("datasource").put("id", dataset).put("type", "table");
        body.put("force", true).put("result_format", "json").put("result_type", "full");
        ObjectNode query = body.putArray("queries").addObject();
        query.putArray("columns").add("contract_id");
        query.putArray("metrics");
        query.put("row_limit", 1000);
        body.putObject("form_data")
                .put("viz_type", "table")
                .put("datasource", dataset + "__table")
                .put("slice_id", chart(chart))
                .put("dashboardId", dashboard(dashboard));
        return body;
    }

    /** The recorded query of a chart as its dashboard sends it. */
    ObjectNode recorded(Chart chart, String dashboard) {
        ObjectNode body = chart.queries().orElseThrow().deepCopy();
        int dataset = dataset(chart.dataset());
        body.withObject("/datasource").put("id", dataset);
        body.withObject("/form_data")
                .put("datasource", dataset + "__table")
                .put("slice_id", chart(chart.slug()))
                .put("dashboardId", dashboard(dashboard));
        return body.put("force", true);
    }

    static Reply data(SupersetClient reader, ObjectNode body) {
        return reader.ask("POST", DATA, body);
    }

    /** The rows of an answer, without the query that Superset repeats; nothing when it was refused. */
    static String rows(Reply reply) {
        ArrayNode rows = BundleZip.object().putArray("rows");
        for (JsonNode result : reply.json().path("result")) {
            rows.add(result.path("data"));
        }
        return reply.isGood() ? rows.toString() : "";
    }

    /** The values of one column. */
    static Set<String> values(Reply reply, String column) {
        Set<String> values = new TreeSet<>();
        for (JsonNode result : reply.json().path("result")) {
            result.path("data").forEach(row -> values.add(row.path(column).asText()));
        }
        return values;
    }
}

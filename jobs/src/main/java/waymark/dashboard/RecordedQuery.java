package waymark.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What a browser asks Superset for a chart, without what is of the moment: numbers of assets, the page, what a filter chose. */
final class RecordedQuery {

    /** The period is that of a dashboard's filter: a chart's own stands among its filters. */
    private static final List<String> OF_THE_MOMENT = List.of(
            "url_params", "custom_params", "custom_form_data", "applied_time_extras", "datasource", "time_range");

    /** Keys in order, so that a change shows as one. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private RecordedQuery() {}

    /** @param body what was sent */
    static String normalised(Chart chart, JsonNode body) {
        ObjectNode context = BundleZip.object();
        context.putObject("datasource").put("id", 0).put("type", "table");
        context.put("force", false);
        context.put("result_format", "json");
        context.put("result_type", "full");
        context.putObject("form_data").put("viz_type", chart.kind()).put("datasource", "0__table");
        JsonNode chosen = body.path("form_data").path("extra_form_data");
        ArrayNode queries = context.putArray("queries");
        for (JsonNode asked : body.path("queries")) {
            ObjectNode query = asked.deepCopy();
            query.remove(OF_THE_MOMENT);
            forget(chosen, query);
            queries.add(query);
        }
        try {
            Object plain = SORTED.treeToValue(context, Map.class);
            return SORTED.writer(LINES).writeValueAsString(plain) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what a filter of the dashboard has added. */
    private static void forget(JsonNode chosen, ObjectNode query) {
        for (JsonNode added : chosen.path("filters")) {
            ArrayNode filters = query.withArray("filters");
            for (int at = filters.size() - 1; at >= 0; at--) {
                if (filters.get(at).path("col").equals(added.path("col"))
                        && filters.get(at).path("val").equals(added.path("val"))) {
                    filters.remove(at);
                    break;
                }
            }
        }
    }
}

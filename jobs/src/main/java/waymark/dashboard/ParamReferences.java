package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import waymark.yaml.Place;

/** Checks what a chart's params say against its dataset: saved metrics only, and columns that there are. */
final class ParamReferences {

    private static final List<String> METRICS = List.of(
            "metric",
            "metrics",
            "metrics_b",
            "percent_metrics",
            "secondary_metric",
            "size",
            "timeseries_limit_metric",
            "timeseries_limit_metric_b",
            "series_limit_metric");
    private static final List<String> COLUMNS = List.of(
            "x_axis",
            "groupby",
            "groupby_b",
            "columns",
            "column",
            "all_columns",
            "groupbyColumns",
            "groupbyRows",
            "series",
            "entity",
            "granularity_sqla");
    private static final List<String> FILTERS = List.of("adhoc_filters", "adhoc_filters_b");

    private final Known metrics;
    private final Known columns;
    private final Place params;

    ParamReferences(Known metrics, Known columns, Place params) {
        this.metrics = metrics;
        this.columns = columns;
        this.params = params;
    }

    /** Notes every fault. */
    void check() {
        METRICS.forEach(key -> each(params.at(key), metrics));
        COLUMNS.forEach(key -> each(params.at(key), columns));
        for (String key : FILTERS) {
            for (JsonNode filter : params.at(key).value()) {
                checkFilter(filter, params.at(key));
            }
        }
    }

    private static void each(Place place, Known known) {
        JsonNode value = place.value();
        for (JsonNode name : value.isArray() ? value : List.of(value)) {
            if (name.isTextual()) {
                known.require(name.asText(), place);
            } else if (name.isContainerNode()) {
                place.fault("holds " + name + ", which is written out; write the name of a " + known.what());
            }
        }
    }

    private void checkFilter(JsonNode filter, Place place) {
        String kind = filter.path("expressionType").asText();
        if (kind.equals("SQL")) {
            place.fault("holds a condition in SQL; write a SIMPLE one on a column, or give the mart a column for it");
        } else if (filter.path("clause").asText().equals("HAVING")) {
            metrics.require(filter.path("subject").asText(), place);
        } else {
            columns.require(filter.path("subject").asText(), place);
        }
    }
}

package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.yaml.Place;

/** Reads the file of a chart, and of what a browser asks for it. */
final class ChartReader {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> KEYS =
            Set.of("title", "dataset", "kind", "about", "params", "expected", "mayBeEmpty");

    /** What the import writes itself. */
    private static final Set<String> OURS =
            Set.of("viz_type", "datasource", "dashboards", "extra_form_data", "slice_id", "url_params");

    private ChartReader() {}

    static Chart read(String slug, Place file, Optional<ObjectNode> queries) {
        file.only(KEYS);
        if (!SLUG.matcher(slug).matches()) {
            file.fault("is not a name for a chart; name the file in lower case with hyphens");
        }
        return new Chart(
                slug,
                file.at("title").text(),
                file.at("dataset").text(),
                file.at("kind").text(),
                file.at("about").text(),
                params(file.at("params")),
                expected(file.at("expected")),
                file.at("mayBeEmpty").flag(),
                queries);
    }

    private static ObjectNode params(Place place) {
        if (!(place.value() instanceof ObjectNode params)) {
            place.fault("is not a mapping; write how the chart is drawn, such as metric: on_time_rate");
            return JsonNodeFactory.instance.objectNode();
        }
        for (String key : OURS) {
            if (params.has(key)) {
                place.fault("names " + key + ", which the import writes itself; remove it");
            }
        }
        return params;
    }

    private static List<String> expected(Place place) {
        return place.value().isArray()
                ? place.texts()
                : place.optionalText().stream().toList();
    }

    /** The file of a chart's query context: JSON, which YAML contains. */
    static Optional<ObjectNode> queries(Place file) {
        JsonNode value = file.value();
        if (value instanceof ObjectNode context && context.path("queries").isArray()) {
            return Optional.of(context);
        }
        file.fault("is no query context; remove it, and use dashboards record");
        return Optional.empty();
    }
}

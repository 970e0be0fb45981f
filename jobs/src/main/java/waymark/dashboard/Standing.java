package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What of ours stands in a Superset: everything with our certificate, whatever bundle it came from. */
final class Standing {

    private final SupersetClient superset;

    Standing(SupersetClient superset) {
        this.superset = superset;
    }

    /** The numbers that Superset has given to our assets of one kind, by their identity. */
    Map<UUID, Integer> ids(AssetKind kind) {
        Map<UUID, Integer> ids = new HashMap<>();
        for (JsonNode asset : superset.list(path(kind))) {
            if (isOurs(kind, asset)) {
                ids.put(
                        UUID.fromString(asset.path("uuid").asText()),
                        asset.path("id").asInt());
            }
        }
        return ids;
    }

    /** Where the REST API keeps the assets of a kind. */
    static String path(AssetKind kind) {
        return switch (kind) {
            case DATABASE -> "/api/v1/database/";
            case DATASET -> "/api/v1/dataset/";
            case CHART -> "/api/v1/chart/";
            case DASHBOARD -> "/api/v1/dashboard/";
        };
    }

    private static boolean isOurs(AssetKind kind, JsonNode asset) {
        return switch (kind) {
            case DATABASE -> false;
            case DATASET -> asset.path("extra").asText().contains("\"certified_by\": \"" + Bundle.CERTIFIED_BY + "\"");
            case CHART, DASHBOARD -> asset.path("certified_by").asText().equals(Bundle.CERTIFIED_BY);
        };
    }

    /** The charts that others have made on a dataset of ours. */
    Set<String> foreignCharts(int dataset, Map<UUID, Integer> ourCharts) {
        Set<String> foreign = new HashSet<>();
        JsonNode related = superset.get(path(AssetKind.DATASET) + dataset + "/related_objects");
        for (JsonNode chart : related.path("charts").path("result")) {
            if (!ourCharts.containsValue(chart.path("id").asInt())) {
                foreign.add(chart.path("slice_name").asText());
            }
        }
        return foreign;
    }
}

package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where everything stands on a dashboard, as Superset keeps it: a tree of components, each of which names its parents. */
final class DashboardLayout {

    private static final String ROOT = "ROOT_ID";
    private static final String GRID = "GRID_ID";
    private static final int WHOLE_WIDTH = 12;

    private final Bundle bundle;
    private final Dashboard dashboard;
    private final ObjectNode position = BundleZip.object();
    private int charts;

    DashboardLayout(Bundle bundle, Dashboard dashboard) {
        this.bundle = bundle;
        this.dashboard = dashboard;
    }

    ObjectNode json() {
        position.put("DASHBOARD_VERSION_KEY", "v2");
        component(ROOT, "ROOT", List.of()).withArray("children").add(GRID);
        component("HEADER_ID", "HEADER", List.of()).putObject("meta").put("text", dashboard.title());
        ArrayNode children = component(GRID, "GRID", List.of(ROOT)).withArray("children");
        int number = 0;
        for (Dashboard.Row row : dashboard.rows()) {
            number++;
            children.add(row.heading().isEmpty() ? row("ROW-" + number, row) : heading("HEADER-" + number, row));
        }
        return position;
    }

    private String heading(String id, Dashboard.Row row) {
        component(id, "HEADER", List.of(ROOT, GRID))
                .putObject("meta")
                .put("text", row.heading())
                .put("headerSize", "MEDIUM_HEADER")
                .put("background", "BACKGROUND_TRANSPARENT");
        return id;
    }

    private String row(String id, Dashboard.Row row) {
        ObjectNode component = component(id, "ROW", List.of(ROOT, GRID));
        component.putObject("meta").put("background", "BACKGROUND_TRANSPARENT");
        ArrayNode children = component.withArray("children");
        if (!row.text().isEmpty()) {
            children.add(text("MARKDOWN-" + id, id, row));
        }
        row.tiles().forEach(tile -> children.add(chart(tile, id, row.height())));
        return id;
    }

    private String text(String id, String parent, Dashboard.Row row) {
        component(id, "MARKDOWN", List.of(ROOT, GRID, parent))
                .putObject("meta")
                .put("code", row.text().strip())
                .put("width", WHOLE_WIDTH)
                .put("height", row.height());
        return id;
    }

    private String chart(Dashboard.Tile tile, String parent, int height) {
        String id = "CHART-" + tile.chart();
        charts++;
        component(id, "CHART", List.of(ROOT, GRID, parent))
                .putObject("meta")
                .put("chartId", charts)
                .put("uuid", AssetKind.CHART.uuid(tile.chart()).toString())
                .put("sliceName", bundle.charts().get(tile.chart()).title())
                .put("width", tile.width())
                .put("height", height);
        return id;
    }

    private ObjectNode component(String id, String type, List<String> parents) {
        ObjectNode component = position.putObject(id).put("id", id).put("type", type);
        component.putArray("children");
        ArrayNode path = component.putArray("parents");
        parents.forEach(path::add);
        return component;
    }
}

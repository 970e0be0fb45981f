package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** A dashboard as Superset keeps it. */
final class DashboardAsset {

    static final String COLOURS = "supersetColors";

    /**
     * What Superset draws and has no setting for. The first row of a pivot table's head only says "Metric" and "Figure"; its cells have the blue of links, which they are not; and
     * on a narrow screen the box with the importer's name leaves no room for the page's title.
     */
    private static final String CSS = """
            .pvtTable thead tr:first-child { visibility: collapse; }
            .pvtTable tbody td.pvtVal:not([style*="background"]) { color: inherit !important; }
            @media (max-width: 1000px) { [data-test="metadata-bar"] { display: none; } }
            """;

    private final Bundle bundle;
    private final Dashboard dashboard;
    private final FilterReach reach;
    private final List<String> charts;

    DashboardAsset(Bundle bundle, Dashboard dashboard, FilterReach reach) {
        this.bundle = bundle;
        this.dashboard = dashboard;
        this.reach = reach;
        charts = dashboard.charts().toList();
    }

    ObjectNode json() {
        ObjectNode asset = BundleZip.object();
        asset.put("dashboard_title", dashboard.title());
        asset.put("description", dashboard.about());
        asset.put("slug", dashboard.slug());
        asset.put("certified_by", Bundle.CERTIFIED_BY);
        asset.put(
                "certification_details",
                "Read by: "
                        + dashboard.readers().stream().map(BoardReader::role).collect(Collectors.joining(", ")));
        asset.put("published", true);
        asset.put("css", CSS);
        asset.set("position", new DashboardLayout(bundle, dashboard).json());
        asset.set("metadata", metadata());
        asset.put("uuid", AssetKind.DASHBOARD.uuid(dashboard.slug()).toString());
        asset.put("version", BundleZip.VERSION);
        return asset;
    }

    private ObjectNode metadata() {
        ObjectNode metadata = BundleZip.object();
        metadata.put("color_scheme", COLOURS);
        ObjectNode colours = metadata.putObject("label_colors");
        bundle.colours().forEach(colours::put);
        dashboard.colours().forEach(colours::put);
        metadata.put("refresh_frequency", 0);
        // A click on a bar would narrow other charts without a word of it in the filter bar's list.
        metadata.put("cross_filters_enabled", false);
        // A bar on the left would take a third of a narrow screen.
        metadata.put("filter_bar_orientation", "HORIZONTAL");
        ArrayNode filters = metadata.putArray("native_filter_configuration");
        dashboard.filters().forEach(filter -> filters.add(new FilterAsset(dashboard, filter).json(beyond(filter))));
        metadata.putObject("chart_configuration");
        ObjectNode everywhere = metadata.putObject("global_chart_configuration");
        everywhere.set("scope", FilterAsset.scope(List.of()));
        ArrayNode all = everywhere.putArray("chartsInScope");
        charts.forEach(chart -> all.add(number(chart)));
        return metadata;
    }

    /** The numbers of the charts that a filter does not reach. */
    private List<Integer> beyond(Dashboard.Filter filter) {
        return charts.stream()
                .filter(chart -> !reach.reaches(filter, bundle.charts().get(chart)))
                .map(this::number)
                .toList();
    }

    /** The number that stands for a chart within the file; the import puts its own in the place of it. */
    private int number(String chart) {
        return charts.indexOf(chart) + 1;
    }
}

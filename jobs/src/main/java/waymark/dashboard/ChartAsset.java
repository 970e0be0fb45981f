package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A chart as Superset keeps it. */
final class ChartAsset {

    private final Bundle bundle;
    private final Chart chart;

    ChartAsset(Bundle bundle, Chart chart) {
        this.bundle = bundle;
        this.chart = chart;
    }

    ObjectNode json() {
        ObjectNode asset = BundleZip.object();
        asset.put("slice_name", chart.title());
        asset.put("description", chart.about());
        asset.put("certified_by", Bundle.CERTIFIED_BY);
        asset.put("certification_details", "Compared with the marts by waymark dashboards check");
        asset.put("viz_type", chart.kind());
        ObjectNode params = chart.params().deepCopy();
        params.put("viz_type", chart.kind());
        params.putObject("extra_form_data");
        params.putArray("dashboards");
        if (!params.has("color_scheme")) {
            params.put("color_scheme", DashboardAsset.COLOURS);
        }
        asset.set("params", params);
        asset.put("query_context", chart.queries().map(BundleZip::text).orElse(null));
        asset.putNull("cache_timeout");
        asset.put("uuid", AssetKind.CHART.uuid(chart.slug()).toString());
        asset.put("version", BundleZip.VERSION);
        asset.put(
                "dataset_uuid",
                AssetKind.DATASET.uuid(bundle.dataset(chart).mart()).toString());
        return asset;
    }
}

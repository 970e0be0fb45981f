package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A mart as Superset keeps it. */
final class DatasetAsset {

    private final Bundle bundle;
    private final Dataset dataset;
    private final List<PublishedColumns.Column> columns;
    private final String schema;

    DatasetAsset(Bundle bundle, Dataset dataset, List<PublishedColumns.Column> columns, String schema) {
        this.bundle = bundle;
        this.dataset = dataset;
        this.columns = columns;
        this.schema = schema;
    }

    ObjectNode json() {
        ObjectNode asset = BundleZip.object();
        asset.put("table_name", dataset.mart());
        asset.put("description", dataset.title());
        asset.put("schema", schema);
        asset.putNull("catalog");
        asset.putNull("sql");
        asset.put("main_dttm_col", dataset.time().orElse(null));
        asset.put("filter_select_enabled", true);
        asset.putNull("cache_timeout");
        asset.putObject("extra")
                .putObject("certification")
                .put("certified_by", Bundle.CERTIFIED_BY)
                .put("details", dataset.title());
        ArrayNode described = asset.putArray("columns");
        columns.forEach(column -> described.add(column(column)));
        ArrayNode metrics = asset.putArray("metrics");
        dataset.metrics().values().forEach(metric -> metrics.add(metric(metric)));
        asset.put("uuid", AssetKind.DATASET.uuid(dataset.mart()).toString());
        asset.put("version", BundleZip.VERSION);
        asset.put("database_uuid", AssetKind.DATABASE.uuid(bundle.database()).toString());
        return asset;
    }

    private ObjectNode column(PublishedColumns.Column column) {
        ObjectNode asset = BundleZip.object();
        asset.put("column_name", column.name());
        asset.put("verbose_name", dataset.labels().getOrDefault(column.name(), words(column.name())));
        asset.put("description", column.about());
        asset.put("type", column.type());
        asset.put("is_dttm", column.isTemporal());
        asset.put("groupby", true);
        asset.put("filterable", true);
        asset.put("is_active", true);
        asset.putNull("expression");
        asset.putObject("extra");
        return asset;
    }

    private static ObjectNode metric(Dataset.Metric metric) {
        ObjectNode asset = BundleZip.object();
        asset.put("metric_name", metric.name());
        asset.put("verbose_name", metric.label());
        asset.put("expression", metric.sql().strip());
        asset.put("d3format", metric.format().orElse(null));
        asset.putObject("extra");
        return asset;
    }

    /** A column's name as people would write it: {@code contract_id} is "Contract", {@code due_on} is "Due on". */
    private static String words(String column) {
        String words = column.replaceAll("_id$", "").replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

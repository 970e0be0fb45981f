package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A dashboard's filter as Superset keeps it. */
final class FilterAsset {

    private final Dashboard dashboard;
    private final Dashboard.Filter filter;

    FilterAsset(Dashboard dashboard, Dashboard.Filter filter) {
        this.dashboard = dashboard;
        this.filter = filter;
    }

    /** @param beyond the numbers of the charts that it does not reach */
    ObjectNode json(List<Integer> beyond) {
        ObjectNode asset = BundleZip.object();
        asset.put(
                "id",
                "NATIVE_FILTER-" + dashboard.slug() + "-" + dashboard.filters().indexOf(filter));
        asset.put("type", "NATIVE_FILTER");
        asset.put("name", filter.name());
        asset.put("description", filter.about());
        asset.putArray("cascadeParentIds");
        asset.set("scope", scope(beyond));
        ObjectNode chosen = asset.putObject("defaultDataMask");
        chosen.putObject("extraFormData");
        chosen.putObject("filterState");
        if (filter instanceof Dashboard.ColumnFilter column) {
            describe(column, asset);
            choose(column, chosen);
        } else if (filter instanceof Dashboard.TimeFilter time) {
            asset.put("filterType", "filter_time");
            asset.putArray("targets").addObject();
            asset.putObject("controlValues").put("enableEmptyFilter", false);
            chosen.withObject("/extraFormData").put("time_range", time.chosen());
            chosen.withObject("/filterState").put("value", time.chosen());
        }
        return asset;
    }

    private static void describe(Dashboard.ColumnFilter column, ObjectNode asset) {
        boolean one = column.choice() == Dashboard.Choice.ONE;
        asset.put("filterType", "filter_select");
        ObjectNode target = asset.putArray("targets").addObject();
        target.put("datasetUuid", AssetKind.DATASET.uuid(column.dataset()).toString());
        target.putObject("column").put("name", column.column());
        asset.put("requiredFirst", one && column.chosen().isEmpty());
        asset.putObject("controlValues")
                .put("multiSelect", !one)
                .put("enableEmptyFilter", one)
                .put("defaultToFirstItem", one && column.chosen().isEmpty())
                .put("inverseSelection", false)
                .put("searchAllOptions", false)
                .put("sortAscending", column.order() == Dashboard.Order.ASCENDING);
    }

    private static void choose(Dashboard.ColumnFilter column, ObjectNode chosen) {
        if (column.chosen().isEmpty()) {
            return;
        }
        ObjectNode condition =
                chosen.withObject("/extraFormData").putArray("filters").addObject();
        condition.put("col", column.column()).put("op", "IN");
        ArrayNode values = condition.putArray("val");
        ArrayNode state = chosen.withObject("/filterState").putArray("value");
        column.chosen().forEach(value -> {
            values.add(value);
            state.add(value);
        });
    }

    /** The whole dashboard but for these charts. */
    static ObjectNode scope(List<Integer> beyond) {
        ObjectNode scope = BundleZip.object();
        scope.putArray("rootPath").add("ROOT_ID");
        ArrayNode excluded = scope.putArray("excluded");
        beyond.forEach(excluded::add);
        return scope;
    }
}

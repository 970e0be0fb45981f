package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells which charts a filter of a dashboard changes. */
final class FilterReach {

    private static final String TEMPORAL = "TEMPORAL_RANGE";

    private final Bundle bundle;
    private final MartShapes marts;

    FilterReach(Bundle bundle, MartShapes marts) {
        this.bundle = bundle;
        this.marts = marts;
    }

    boolean reaches(Dashboard.Filter filter, Chart chart) {
        if (filter instanceof Dashboard.ColumnFilter column) {
            Dataset dataset = bundle.datasets().get(chart.dataset());
            return dataset != null && marts.columnsOf(dataset.mart()).contains(column.column());
        }
        return isTemporal(chart);
    }

    /** Superset hands a period only to charts that have a temporal filter, be it one that lets everything through. */
    private static boolean isTemporal(Chart chart) {
        for (JsonNode filter : chart.params().path("adhoc_filters")) {
            if (TEMPORAL.equals(filter.path("operator").asText())) {
                return true;
            }
        }
        return false;
    }
}

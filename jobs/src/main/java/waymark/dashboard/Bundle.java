package waymark.dashboard;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * All dashboards and what they rest on, in our own terms, once every reference has been found to lead somewhere.
 *
 * @param database the name under which Superset knows the marts
 * @param colours what has the same colour on every page, by label
 * @param datasets by mart
 * @param charts by slug
 * @param dashboards by slug, in the order of their numbers
 */
public record Bundle(
        String database,
        Map<String, String> colours,
        SortedMap<String, Dataset> datasets,
        SortedMap<String, Chart> charts,
        Map<String, Dashboard> dashboards) {

    /** What Superset shows as the source of everything here, and by which an import knows its own. */
    public static final String CERTIFIED_BY = "Waymark";

    /** The dashboards on which a chart stands. */
    public Stream<Dashboard> showing(Chart chart) {
        return dashboards.values().stream()
                .filter(dashboard -> dashboard.charts().anyMatch(chart.slug()::equals));
    }

    /** The dataset of a chart. */
    public Dataset dataset(Chart chart) {
        return datasets.get(chart.dataset());
    }
}

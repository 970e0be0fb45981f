package waymark.dashboard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.rule.MetricCatalogue;
import waymark.yaml.Place;

/** Checks that what the files of a bundle name is there. */
final class BundleReferences {

    /** Where SQL compares a metric's name, in our marts column {@code metric}. */
    private static final Pattern NAMED_METRICS =
            Pattern.compile("(?i)\\bmetric\\s*(?:=|<>|in)\\s*(\\([^()]*\\)|'[^']*')");

    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private final Bundle bundle;
    private final MartShapes marts;
    private final Map<String, Place> places;
    private final Known datasets;
    private final Known charts;
    private final Known metrics =
            new Known("metric", MetricCatalogue.described().keySet());

    /** @param places the files, by path */
    BundleReferences(Bundle bundle, MartShapes marts, Map<String, Place> places) {
        this.bundle = bundle;
        this.marts = marts;
        this.places = places;
        datasets = new Known("dataset", bundle.datasets().keySet());
        charts = new Known("chart", bundle.charts().keySet());
    }

    /** Notes a fault for everything that is named and not there. */
    void check() {
        bundle.datasets().values().forEach(this::check);
        bundle.charts().values().forEach(this::check);
        bundle.dashboards().values().forEach(this::check);
        places.forEach((path, place) -> {
            if (path.startsWith(BundleFiles.path("queries/")) && !charts.has(BundleFiles.name(path))) {
                place.fault("belongs to no chart; remove it, or give it the chart's name");
            }
        });
    }

    private void check(Dataset dataset) {
        Place place = places.get(BundleFiles.path("datasets", dataset.mart()));
        Set<String> names = new TreeSet<>();
        marts.columns().keySet().forEach(table -> names.add(table.substring(table.indexOf('.') + 1)));
        Known known = new Known("mart", names);
        known.require(dataset.mart(), place.at("mart"));
        if (known.has(dataset.mart())) {
            Known columns = columns(dataset);
            dataset.time().ifPresent(column -> columns.require(column, place.at("time")));
            dataset.labels().keySet().forEach(column -> columns.require(column, place.at("labels")));
        }
    }

    private Known columns(Dataset dataset) {
        return new Known("column", marts.columnsOf(dataset.mart()));
    }

    private void check(Chart chart) {
        Place place = places.get(BundleFiles.path("charts", chart.slug()));
        datasets.require(chart.dataset(), place.at("dataset"));
        Dataset dataset = bundle.datasets().get(chart.dataset());
        if (dataset != null && marts.columns().containsKey(marts.tableOf(dataset.mart()))) {
            new ParamReferences(
                            new Known("saved metric", dataset.metrics().keySet()), columns(dataset), place.at("params"))
                    .check();
        }
        for (String expected : chart.expected()) {
            namedMetrics(expected).forEach(metric -> metrics.require(metric, place.at("expected")));
        }
    }

    private static Set<String> namedMetrics(String sql) {
        Set<String> named = new TreeSet<>();
        Matcher comparison = NAMED_METRICS.matcher(sql);
        while (comparison.find()) {
            Matcher literal = LITERAL.matcher(comparison.group(1));
            while (literal.find()) {
                named.add(literal.group(1));
            }
        }
        return named;
    }

    private void check(Dashboard dashboard) {
        Place place = places.get(BundleFiles.path("dashboards", dashboard.number() + "-" + dashboard.slug()));
        if (place == null) {
            return; // The name of its file is at fault.
        }
        Set<String> seen = new HashSet<>();
        for (String chart : dashboard.charts().toList()) {
            charts.require(chart, place.at("rows"));
            if (!chart.isEmpty() && !seen.add(chart)) {
                place.at("rows").fault("chart " + chart + " stands there twice; name it once");
            }
        }
        List<Place> filters = place.at("filters").list();
        for (int at = 0; at < dashboard.filters().size(); at++) {
            check(dashboard, dashboard.filters().get(at), filters.get(at));
        }
    }

    private void check(Dashboard dashboard, Dashboard.Filter filter, Place place) {
        if (filter instanceof Dashboard.ColumnFilter column) {
            datasets.require(column.dataset(), place.at("dataset"));
            Dataset dataset = bundle.datasets().get(column.dataset());
            if (dataset == null) {
                return;
            }
            columns(dataset).require(column.column(), place.at("column"));
        }
        FilterReach reach = new FilterReach(bundle, marts);
        if (dashboard.charts().allMatch(charts::has)
                && dashboard
                        .charts()
                        .noneMatch(
                                chart -> reach.reaches(filter, bundle.charts().get(chart)))) {
            place.fault("reaches no chart of the dashboard; remove it, or use a dataset that has its column");
        }
    }
}

package waymark.dashboard;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small bundle without fault: one dashboard with two charts, on the delivered marts alone. */
final class TrialBundle {

    private TrialBundle() {}

    static BundleFiles files() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("dashboards/bundle/database.yaml", "name: Marts\n");
        texts.put("dashboards/bundle/colours.yaml", "Met: \"#0072B2\"\n");
        texts.put("dashboards/bundle/datasets/measure.yaml", """
                mart: measure
                title: Figures
                time: month
                labels: {contract_id: Contract}
                metrics:
                  judged: {label: Judged, sql: SUM(denominator), format: ",d"}
                """);
        texts.put("dashboards/bundle/datasets/area.yaml", """
                mart: area
                title: Areas
                metrics:
                  areas: {label: Areas, sql: COUNT(*)}
                """);
        texts.put("dashboards/bundle/charts/judged-by-month.yaml", """
                title: How many are judged?
                dataset: measure
                kind: echarts_timeseries_bar
                about: Every metric.
                params:
                  x_axis: month
                  metrics: [judged]
                  groupby: [contract_id]
                  adhoc_filters:
                    - {clause: WHERE, expressionType: SIMPLE, subject: month, operator: TEMPORAL_RANGE, comparator: No filter}
                expected: SELECT month, contract_id, SUM(denominator) AS judged FROM measure GROUP BY 1, 2
                """);
        texts.put("dashboards/bundle/charts/areas.yaml", """
                title: How many areas are there?
                dataset: area
                kind: big_number_total
                about: All of them.
                params:
                  metric: areas
                  adhoc_filters: []
                expected: SELECT COUNT(*) AS areas FROM area
                """);
        texts.put("dashboards/bundle/dashboards/1-trial.yaml", """
                number: 1
                title: Trial
                slug: trial
                about: For a test.
                readers: [PERFORMANCE_MANAGER]
                filters:
                  - {name: Contract, dataset: measure, column: contract_id}
                  - {name: Period, time: true}
                colours: {judged: "#000000"}
                rows:
                  - {heading: "How many?"}
                  - {text: "In words"}
                  - {height: 40, charts: [{chart: judged-by-month, width: 8}, {chart: areas, width: 4}]}
                """);
        return new BundleFiles(Path.of("trial"), texts);
    }

    /** The files with {@code before} replaced by {@code after} in the one that holds it. */
    static BundleFiles changed(String file, String before, String after) {
        String path = "dashboards/bundle/" + file;
        String text = files().texts().get(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return files().with(path, text.replace(before, after));
    }
}

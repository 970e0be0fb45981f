package waymark.dashboard;

import java.util.Map;
import java.util.Optional;

/**
 * A published table or view as charts see it.
 *
 * @param mart its name in the database
 * @param title what it holds, in words
 * @param time the column by which charts follow time
 * @param labels what people read in place of a column's name, where that would not do
 * @param metrics the sums and rates that charts may show, by their names
 */
public record Dataset(
        String mart, String title, Optional<String> time, Map<String, String> labels, Map<String, Metric> metrics) {

    /**
     * A figure that is defined once, for all charts.
     *
     * @param label what people read
     * @param sql an aggregate over the dataset's rows
     * @param format how the number is written, in D3's notation
     */
    public record Metric(String name, String label, String sql, Optional<String> format) {}
}

package waymark.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.yaml.Place;

/** Reads the file of a dataset. */
final class DatasetReader {

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> KEYS = Set.of("mart", "title", "time", "labels", "metrics");
    private static final Set<String> METRIC_KEYS = Set.of("label", "sql", "format");

    private DatasetReader() {}

    /** @param mart the name of the file, which has to be the mart's */
    static Dataset read(String mart, Place file) {
        file.only(KEYS);
        String written = file.at("mart").text();
        if (!written.isEmpty() && !written.equals(mart)) {
            file.at("mart").fault(written + " is not the name of the file; name the file " + written + ".yaml");
        }
        Map<String, String> labels = new LinkedHashMap<>();
        file.at("labels").entries().forEach((column, label) -> labels.put(column, label.text()));
        Map<String, Dataset.Metric> metrics = new LinkedHashMap<>();
        file.at("metrics").entries().forEach((name, place) -> {
            Dataset.Metric metric = metric(name, place);
            // Superset looks for a line's colour by turning its label back into the name of a metric.
            if (metrics.values().stream().anyMatch(other -> other.label().equals(metric.label()))) {
                place.at("label").fault(metric.label() + " is that of another metric; write another");
            }
            metrics.put(name, metric);
        });
        return new Dataset(mart, file.at("title").text(), file.at("time").optionalText(), labels, metrics);
    }

    private static Dataset.Metric metric(String name, Place place) {
        if (!NAME.matcher(name).matches()) {
            place.fault("is not a name for a metric; write it in lower case with underscores");
        }
        place.only(METRIC_KEYS);
        return new Dataset.Metric(
                name,
                place.at("label").text(),
                place.at("sql").text(),
                place.at("format").optionalText());
    }
}

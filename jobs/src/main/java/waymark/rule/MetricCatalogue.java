package waymark.rule;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;

/** What {@code schemas/metrics.yaml} says of each metric, in its order. */
public final class MetricCatalogue {

    private static final String METRICS = "/schemas/metrics.yaml";

    private MetricCatalogue() {}

    /**
     * The metrics by name.
     *
     * @throws WaymarkException when the file does not have the form of {@link Metric}
     */
    public static Map<String, Metric> described() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        JavaType list = yaml.getTypeFactory().constructCollectionType(List.class, Metric.class);
        try (InputStream text = MetricCatalogue.class.getResourceAsStream(METRICS)) {
            Map<String, Metric> byName = new LinkedHashMap<>();
            List<Metric> metrics = yaml.readValue(text, list);
            metrics.forEach(metric -> byName.put(metric.name(), metric));
            return Collections.unmodifiableMap(byName);
        } catch (IOException e) {
            throw WaymarkException.failed("the metric catalogue " + METRICS + " cannot be read: " + e.getMessage(), e);
        }
    }
}

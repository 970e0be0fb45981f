package waymark.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bundle in the form in which Superset imports it: an archive of files of its own kind. The same bundle gives the same bytes.
 */
final class BundleZip {

    static final String VERSION = "1.0.0";

    private static final String ROOT = "waymark/";

    /** Superset asks for a time and makes nothing of it. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2020, 1, 1, 0, 0);

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, JsonNode> files = new TreeMap<>();

    /** Every asset of the bundle, with the columns that the published marts have. */
    BundleZip(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        files.put(
                "metadata.yaml",
                JSON.createObjectNode()
                        .put("version", VERSION)
                        .put("type", "assets")
                        .put("timestamp", WRITTEN + ":00+00:00"));
        files.put(databaseFile(bundle), new DatabaseAsset(bundle, marts).json());
        bundle.datasets()
                .values()
                .forEach(dataset -> files.put(
                        "datasets/" + bundle.database() + "/" + dataset.mart() + ".yaml",
                        new DatasetAsset(
                                        bundle,
                                        dataset,
                                        columns.of(shapes.tableOf(dataset.mart())),
                                        shapes.schemaOf(dataset.mart()))
                                .json()));
        bundle.charts()
                .values()
                .forEach(chart -> files.put("charts/" + chart.slug() + ".yaml", new ChartAsset(bundle, chart).json()));
        FilterReach reach = new FilterReach(bundle, shapes);
        bundle.dashboards()
                .values()
                .forEach(dashboard -> files.put(
                        "dashboards/" + dashboard.slug() + ".yaml",
                        new DashboardAsset(bundle, dashboard, reach).json()));
    }

    /** The name under which the archive holds the database, and under which its password is sent along. */
    static String databaseFile(Bundle bundle) {
        return "databases/" + bundle.database() + ".yaml";
    }

    /** The archive. Its files are JSON, which is YAML too. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, JsonNode> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(ROOT + file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** The text of a value that Superset keeps as text. */
    static String text(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

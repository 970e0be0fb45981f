package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class BundleZipTest {

    private static final MartsAddress MARTS =
            new MartsAddress("db.example", 5433, "waymark", "reader", "not-to-be-seen");

    @Test
    void theSameBundleGivesTheSameBytesWithoutThePassword() throws IOException {
        assertThat(zip().bytes()).isEqualTo(zip().bytes());
        assertThat(files().values()).noneMatch(file -> file.toString().contains("not-to-be-seen"));
        assertThat(MARTS.toString()).doesNotContain("not-to-be-seen");
        assertThat(files().get("waymark/databases/Marts.yaml")
                        .path("sqlalchemy_uri")
                        .asText())
                .isEqualTo("postgresql+psycopg2://reader:XXXXXXXXXX@db.example:5433/waymark");
    }

    /** Worked out by another program, as version 5 of the name in the namespace of URLs. */
    @Test
    void identitiesComeFromNames() {
        assertThat(AssetKind.CHART.uuid("as-of")).hasToString("24d45f13-187a-5a1d-a985-b820a3393ad2");
        assertThat(AssetKind.DATABASE.uuid("Marts")).hasToString("20edf2d3-0a35-5586-b03d-f381cdf644d8");
    }

    @Test
    void aFilterLeavesOutChartsThatItCannotChange() throws IOException {
        JsonNode dashboard = files().get("waymark/dashboards/trial.yaml");
        JsonNode filters = dashboard.path("metadata").path("native_filter_configuration");

        // Chart 1 has column contract_id and a temporal filter; chart 2, of the areas, has neither.
        assertThat(filters.path(0).path("scope").path("excluded")).hasToString("[2]");
        assertThat(filters.path(1).path("scope").path("excluded")).hasToString("[2]");
        assertThat(dashboard
                        .path("position")
                        .path("CHART-areas")
                        .path("meta")
                        .path("chartId")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void everythingOnADashboardNamesTheWayToIt() throws IOException {
        JsonNode position = files().get("waymark/dashboards/trial.yaml").path("position");

        assertThat(position.path("GRID_ID").path("children")).hasToString("[\"HEADER-1\",\"ROW-2\",\"ROW-3\"]");
        assertThat(position.path("CHART-areas").path("parents")).hasToString("[\"ROOT_ID\",\"GRID_ID\",\"ROW-3\"]");
        assertThat(position.path("MARKDOWN-ROW-2").path("meta").path("code").asText())
                .isEqualTo("In words");
    }

    private static BundleZip zip() {
        BundleFiles files = TrialBundle.files();
        return new BundleZip(BundleReader.read(files), MartShapes.of(files), PublishedColumns.none(), MARTS);
    }

    private static Map<String, JsonNode> files() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip().bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), json.readTree(zip.readAllBytes()));
            }
        }
        return files;
    }
}

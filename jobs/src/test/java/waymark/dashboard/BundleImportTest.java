package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.problem.WaymarkException;

@Tag("superset")
class BundleImportTest {

    private static final String FOREIGN = "Somebody's own chart";

    private static TestSuperset superset;

    @BeforeAll
    static void start() {
        superset = TestSuperset.shared();
    }

    @AfterEach
    void leaveItAsItWas() {
        superset.client().list("/api/v1/chart/").stream()
                .filter(chart -> chart.path("slice_name").asText().equals(FOREIGN))
                .forEach(chart -> superset.client()
                        .delete("/api/v1/chart/" + chart.path("id").asInt()));
        superset.bring(superset.files());
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        SortedMap<String, String> before = exported();

        assertThat(superset.bring(superset.files())).isEmpty();

        assertThat(before).hasSizeGreaterThan(superset.bundle().charts().size());
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void anUnknownKeyChangesNothing() throws IOException {
        String path = "dashboards/bundle/charts/as-of.yaml";
        String text = superset.files().texts().get(path).replaceFirst("(?m)^title: .*$", "title: Another\ntitel: x");
        SortedMap<String, String> before = exported();

        assertThatThrownBy(() -> superset.bring(superset.files().with(path, text)))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining(path + ": unknown key titel; did you mean title?");

        assertThat(exported()).isEqualTo(before);
    }

    /** What only Superset can know to be wrong: it takes all of an archive, or nothing. */
    @Test
    void whatSupersetRefusesChangesNothing() throws IOException {
        String path = "dashboards/bundle/charts/as-of.yaml";
        BundleFiles changed = superset.files()
                .with(path, superset.files().texts().get(path).replaceFirst("(?m)^title: .*$", "title: Another"));
        String tooLong = "x".repeat(300);
        BundleFiles refused = changed.with(
                "dashboards/bundle/dashboards/99-" + tooLong + ".yaml",
                "number: 99\ntitle: Too long\nslug: " + tooLong + "\nabout: x\nrows: [{text: x}]\n");
        SortedMap<String, String> before = exported();

        assertThatThrownBy(() -> superset.bring(refused)).isInstanceOf(WaymarkException.class);

        assertThat(exported()).isEqualTo(before);
    }

    /** Between the two the rules on rows are made. */
    @Test
    void newDatasetsComeBeforeWhatRestsOnThem() {
        superset.bringNewDatasets(withTrial());

        Standing standing = new Standing(superset.client());
        assertThat(standing.ids(AssetKind.DATASET)).containsKey(AssetKind.DATASET.uuid("area"));
        assertThat(standing.ids(AssetKind.CHART)).doesNotContainKey(AssetKind.CHART.uuid("areas"));
    }

    @Test
    void whatTheBundleNoLongerHasGoesAndWhatOthersMadeStays() {
        superset.bring(withTrial());
        Standing standing = new Standing(superset.client());
        UUID areas = AssetKind.DATASET.uuid("area");
        ObjectNode chart = BundleZip.object().put("slice_name", FOREIGN).put("viz_type", "table");
        chart.put("datasource_id", standing.ids(AssetKind.DATASET).get(areas)).put("datasource_type", "table");
        superset.client().post("/api/v1/chart/", chart);

        assertThat(superset.bring(superset.files()))
                .contains(
                        "removed what the bundle no longer has: 1 of dashboards",
                        "removed what the bundle no longer has: 2 of charts")
                .anySatisfy(told -> assertThat(told)
                        .isEqualTo("kept a dataset that the bundle no longer has, for charts of others rest on it: "
                                + FOREIGN));

        assertThat(standing.ids(AssetKind.DASHBOARD)).doesNotContainKey(AssetKind.DASHBOARD.uuid("trial"));
        assertThat(standing.ids(AssetKind.CHART)).doesNotContainKey(AssetKind.CHART.uuid("areas"));
        assertThat(standing.ids(AssetKind.DATASET)).containsKey(areas);
        assertThat(superset.client().list("/api/v1/chart/"))
                .anyMatch(each -> each.path("slice_name").asText().equals(FOREIGN));
    }

    /** The bundle with one dashboard more, two charts on it, and a dataset that the others do not need. */
    private static BundleFiles withTrial() {
        BundleFiles more = superset.files();
        for (var text : TrialBundle.files().texts().entrySet()) {
            if (!text.getKey().endsWith("database.yaml") && !text.getKey().endsWith("colours.yaml")) {
                more = more.with(
                        text.getKey().replace("/1-trial", "/99-trial"),
                        text.getValue().replace("number: 1", "number: 99"));
            }
        }
        return more;
    }

    /** Everything that Superset holds, by file, without the time at which it was asked. */
    private static SortedMap<String, String> exported() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        byte[] archive = superset.client().download("/api/v1/assets/export/");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (!name.equals("metadata.yaml")) {
                    files.put(name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}

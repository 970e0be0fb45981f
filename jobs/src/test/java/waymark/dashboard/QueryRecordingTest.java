package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.dashboard.browser.Chromium;
import waymark.dashboard.browser.SupersetPage;
import waymark.dashboard.server.SupersetHome;

@Tag("superset")
class QueryRecordingTest {

    /** Who changes how a chart is drawn, and does not record it again, leaves the API and the checks with the old query. */
    @Test
    void whatIsRecordedIsWhatABrowserAsks() {
        Path program = Chromium.find(System.getenv("PATH")).orElse(null);
        Assumptions.assumeTrue(program != null, "there is no Chromium on the PATH: queries are not compared");
        TestSuperset superset = TestSuperset.shared();
        SortedMap<String, String> recorded;
        try (Chromium chromium = Chromium.start(program, 1400, 8000);
                SupersetPage page = new SupersetPage(chromium, superset.address())) {
            page.logIn(SupersetHome.SERVICE, superset.servicePassword());
            recorded = new QueryRecording(superset.client(), page).record(superset.bundle(), dashboard -> {});
        }

        SortedMap<String, String> kept = new TreeMap<>();
        superset.files().in("queries").forEach((path, text) -> kept.put(BundleFiles.name(path), text));
        assertThat(recorded).isEqualTo(kept);
    }
}

package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import waymark.dashboard.Bundle;
import waymark.dashboard.BundleFiles;
import waymark.dashboard.BundleReader;
import waymark.dashboard.QueryRecording;
import waymark.dashboard.SupersetClient;
import waymark.dashboard.browser.Chromium;
import waymark.dashboard.browser.SupersetPage;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** {@code dashboards record}: renews what the bundle knows of the charts' queries. */
@Command(
        name = "record",
        description = {
            "Opens every dashboard in Chromium and writes what each chart asks for into the bundle.",
            "For who has changed a chart: Superset's API, exports and dashboards check ask for what is recorded."
        },
        mixinStandardHelpOptions = true)
final class DashboardsRecordCommand implements Callable<Integer> {

    /** So tall that every chart of a dashboard is in sight, whether or not Superset leaves out those that are not. */
    private static final int WIDTH = 1400;

    private static final int HEIGHT = 8000;

    private final Surroundings surroundings;

    @Mixin
    private SupersetOptions superset;

    DashboardsRecordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = superset.folder();
        BundleFiles files = superset.files();
        Bundle bundle = BundleReader.read(files);
        Path program = Chromium.find(surroundings.environment().getOrDefault("PATH", ""))
                .orElseThrow(() -> WaymarkException.wrongUse(
                        "there is no chromium, chromium-browser or google-chrome on the PATH: install one"));
        String password = superset.password(surroundings.environment());
        SupersetClient client = superset.client(password);
        try (Chromium chromium = Chromium.start(program, WIDTH, HEIGHT);
                SupersetPage page = new SupersetPage(chromium, client.address())) {
            page.logIn(client.user(), password);
            SortedMap<String, String> recorded =
                    new QueryRecording(client, page).record(bundle, surroundings.out()::println);
            List<String> changed = QueryRecording.write(folder, recorded);
            surroundings
                    .out()
                    .println("recorded " + recorded.size() + " charts; changed: "
                            + (changed.isEmpty() ? "none" : String.join(", ", changed)));
        }
        return ExitCode.DONE.status();
    }
}

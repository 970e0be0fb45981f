package waymark.cli;

import picocli.CommandLine.Option;
import waymark.problem.WaymarkException;
import waymark.settings.Settings;

/** The option that names the landing folder. */
final class LandingOption {

    @Option(
            names = "--landing",
            paramLabel = "DIR",
            description = "The folder that senders put their files into (default: the setting landing).")
    private String landing;

    /** The folder: as given here, else as set. */
    String folder(Settings settings) {
        if (landing != null) {
            return landing;
        }
        return settings.landing()
                .orElseThrow(() -> WaymarkException.wrongUse(
                        "which landing folder? Give it with --landing DIR, or set landing in waymark.yaml"));
    }
}

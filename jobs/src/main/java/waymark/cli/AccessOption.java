package waymark.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the list of who sees what. */
final class AccessOption {

    @Option(
            names = "--access",
            paramLabel = "FILE",
            description =
                    "Who sees what (default: the setting dashboards.access, or access.yaml in the home directory).")
    private Path file;

    /** The file; null for the default. */
    Path file() {
        return file;
    }
}

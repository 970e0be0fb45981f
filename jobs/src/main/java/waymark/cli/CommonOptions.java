package waymark.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where Waymark keeps its lake, its PostgreSQL and its keys (default: waymark-home).")
    private Path home;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Settings (default: waymark.yaml here, else in the home directory, when there is one).")
    private Path settings;

    /** As given; null when it was not. */
    Path home() {
        return home;
    }

    /** As given; null when it was not. */
    Path settings() {
        return settings;
    }
}

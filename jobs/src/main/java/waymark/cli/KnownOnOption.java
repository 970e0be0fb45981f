package waymark.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The option that goes back to what was known on a day. */
final class KnownOnOption {

    @Option(
            names = "--known-on",
            paramLabel = "yyyy-mm-dd",
            description = "Only files dated on or before this day exist: reproduces what a run of that day knew.")
    private LocalDate knownOn;

    /** The day; null when everything is known. */
    LocalDate day() {
        return knownOn;
    }
}

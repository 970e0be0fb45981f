package waymark.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The option that says as of which day everything is judged. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "yyyy-mm-dd",
            required = true,
            description = "The day as of which everything is judged, the only \"today\".")
    private LocalDate asOf;

    LocalDate day() {
        return asOf;
    }
}

package waymark.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import waymark.lake.LakeTables;

/** Names all that figures depend on: where two judgings have the same one, their figures are the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Wiring wiring, LocalDate asOf, LocalDate knownOn) {
        return String.join(
                "|",
                "deliveries " + wiring.lake().version(LakeTables.DELIVERY),
                "sealed " + wiring.lake().version(LakeTables.SEALED_ROW),
                "as of " + asOf,
                "known on " + Objects.toString(knownOn, "any day"),
                "bank holidays "
                        + wiring.settings()
                                .bankHolidays()
                                .map(Fingerprint::version)
                                .orElse("bundled"),
                "build " + Version.build());
    }

    private static String version(Path list) {
        return list + "/" + list.toFile().lastModified();
    }
}

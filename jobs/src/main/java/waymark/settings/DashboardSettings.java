package waymark.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How dashboards are run on this machine.
 *
 * @param python the folder of the Python environment, which is made when it is not there; one under the home when not set
 * @param access the file that says who sees what; access.yaml in the home when not set
 * @param session how long someone stays signed in: 1 second to 24 hours, 10 hours when not set
 * @param logDays for how many days it is kept who did what; 365 when not set
 * @param door how browsers reach the dashboards
 * @param singleSignOn where people sign in; with passwords of the dashboards' own when not set
 */
public record DashboardSettings(
        Optional<Path> python,
        Optional<Path> access,
        Duration session,
        int logDays,
        Door door,
        Optional<SingleSignOn> singleSignOn) {

    /** How browsers reach the dashboards. */
    public enum Door {

        /** On this machine, without TLS. */
        HERE,

        /** Through a proxy that ends TLS: cookies go by https only, and what the proxy says of the browser is believed. */
        TLS_PROXY
    }

    private static final Duration WORKING_DAY = Duration.ofHours(10);
    private static final int YEAR = 365;

    /** Nothing set. */
    public static final DashboardSettings NONE =
            new DashboardSettings(Optional.empty(), Optional.empty(), WORKING_DAY, YEAR, Door.HERE, Optional.empty());
}

package waymark.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How dashboards are run on this machine.
 *
 * @param python the folder of the Python environment, which is made when it is not there; one under the home when not set
 * @param access the file that says who sees what; access.yaml in the home when not set
 */
public record DashboardSettings(Optional<Path> python, Optional<Path> access) {

    /** Nothing set. */
    public static final DashboardSettings NONE = new DashboardSettings(Optional.empty(), Optional.empty());
}

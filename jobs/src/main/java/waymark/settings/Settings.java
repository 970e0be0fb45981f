package waymark.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import waymark.intake.Folders;
import waymark.intake.Limits;
import waymark.intake.People;
import waymark.problem.WaymarkException;

/**
 * What can be set: by the settings file, by the environment, which wins over it, and the home by an option, which wins over both.
 *
 * @param home where Waymark keeps what is its own: the lake, the embedded PostgreSQL, the keys
 * @param people whose data the lake holds; synthetic when not set
 * @param personKeyFile a file with the person key, in place of the one in the home
 * @param bankHolidays a file of bank holidays, in place of those that come with Waymark
 * @param database the PostgreSQL to publish to, in place of the embedded one
 * @param statementTimeout how long a reader's query may run: 1 second to 24 hours, 60 seconds when not set
 * @param auditDays how many days the embedded PostgreSQL's record of who asked what is kept: 1 to 3650, 90 when not set
 * @param landing the landing zone, a path or a URI, for commands that are given none
 * @param folders whose files may lie in which folder of the landing zone; where not set, a folder with a sender's name is for
 *     that sender's
 * @param shrink from which loss of rows on a run asks before its figures count
 * @param dashboards how dashboards are run here
 * @param limits what a delivered file may ask for
 * @param keepEsfUntil the last day on which evidence for the European Social Fund is kept; the end of 2034 when not set
 */
public record Settings(
        Path home,
        People people,
        Optional<Path> personKeyFile,
        Optional<Path> bankHolidays,
        Optional<DatabaseSettings> database,
        Duration statementTimeout,
        int auditDays,
        Optional<String> landing,
        Folders folders,
        ShrinkSettings shrink,
        DashboardSettings dashboards,
        Limits limits,
        LocalDate keepEsfUntil) {

    /** The home when none is set, in the directory in which Waymark is called. */
    public static final Path DEFAULT_HOME = Path.of("waymark-home");

    /** The name of a settings file that need not be named. */
    public static final String FILE_NAME = "waymark.yaml";

    static final int DEFAULT_AUDIT_DAYS = 90;
    /** Until when evidence for the European Social Fund is expected to be kept. */
    static final LocalDate KEEP_ESF_UNTIL = LocalDate.of(2034, 12, 31);

    static final Duration DEFAULT_STATEMENT_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Reads the settings.
     *
     * @param homeOption the home named on the command line, or null
     * @param settingsFile the settings file named on the command line, or null for waymark.yaml in the working directory or else
     *     in the home, where there is one
     * @param environment the environment variables
     * @throws WaymarkException when something is wrong with file or environment: wrong use, with every fault on a line
     */
    public static Settings read(Path homeOption, Path settingsFile, Map<String, String> environment) {
        return new SettingsReader(homeOption, environment).read(settingsFile, Path.of(FILE_NAME));
    }
}

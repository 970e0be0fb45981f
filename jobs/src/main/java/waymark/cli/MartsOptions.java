package waymark.cli;

import java.util.Map;
import picocli.CommandLine.Option;
import waymark.dashboard.MartsAddress;
import waymark.problem.WaymarkException;
import waymark.publish.Marts;

/** Options that tell a Superset where the marts are. */
final class MartsOptions {

    private static final String PASSWORD = "WAYMARK_MARTS_PASSWORD";

    @Option(
            names = "--marts",
            paramLabel = "URL",
            description = "The marts as that Superset reaches them, such as jdbc:postgresql://host:5432/waymark"
                    + " (default: as this machine reaches them).")
    private String url;

    @Option(
            names = "--marts-user",
            paramLabel = "USER",
            description = {
                "A login that may only read them.",
                "Its password is read from " + PASSWORD + "."
            },
            required = true)
    private String user;

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Where they lie (default: marts).", hidden = true)
    private String schema = Marts.SCHEMA;

    String schema() {
        return schema;
    }

    /** @param here how this machine reaches the marts */
    MartsAddress address(String here, Map<String, String> environment) {
        String password = environment.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            throw WaymarkException.wrongUse("the password of " + user + " is not known: set " + PASSWORD);
        }
        return MartsAddress.of(url == null ? here : url, schema, user, password);
    }
}

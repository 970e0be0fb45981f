package waymark.cli;

import java.io.Console;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import waymark.dashboard.BundleFiles;
import waymark.dashboard.SupersetClient;
import waymark.problem.WaymarkException;

/** Options of the commands that work with a Superset that runs. */
final class SupersetOptions {

    private static final String PASSWORD = "WAYMARK_SUPERSET_PASSWORD";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8088",
            description = "Where the Superset is (default: ${DEFAULT-VALUE}).")
    private URI url;

    @Option(
            names = "--user",
            paramLabel = "USER",
            defaultValue = "admin",
            description = {
                "An administrator of it (default: ${DEFAULT-VALUE}).",
                "The password is read from " + PASSWORD + ", or asked for."
            })
    private String user;

    @Option(
            names = "--bundle",
            paramLabel = "DIR",
            description = "The bundle, such as dashboards/bundle (default: the one that comes with Waymark).")
    private Path bundle;

    @Option(
            names = "--only",
            paramLabel = "SLUG",
            split = ",",
            description = "These dashboards alone, by the last part of their addresses (default: all).")
    private List<String> only = List.of();

    boolean isWhole() {
        return only.isEmpty();
    }

    /** The administrator's password. */
    String password(Map<String, String> environment) {
        String password = environment.getOrDefault(PASSWORD, "");
        return password.isEmpty() ? asked() : password;
    }

    /** A session of the administrator. */
    SupersetClient client(String password) {
        return new SupersetClient(url, user, password);
    }

    /** From Java 22 on there is a console without a terminal too; it then reads what is piped in. */
    @SuppressWarnings("SystemConsoleNull")
    private String asked() {
        Console console = System.console();
        char[] password = console == null ? null : console.readPassword("Password of %s at %s: ", user, url);
        if (password == null) {
            throw WaymarkException.wrongUse(
                    "the password of " + user + " at " + url + " is not known: set " + PASSWORD);
        }
        return new String(password);
    }

    /** The folder of the bundle, to write to. */
    Path folder() {
        if (bundle == null) {
            throw WaymarkException.wrongUse("name the bundle to write to, such as --bundle dashboards/bundle");
        }
        return bundle;
    }

    /** The files of the bundle that is meant. */
    BundleFiles files() {
        return (bundle == null ? BundleFiles.packed() : BundleFiles.in(bundle)).only(only);
    }
}

package waymark.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.server.ReaderLogin;
import waymark.dashboard.server.SupersetHome;
import waymark.publish.Database;

/** Where a Superset finds the marts. */
final class MartsOptions {

    @Option(
            names = "--marts",
            paramLabel = "URL",
            description = "The marts as that Superset reaches them, such as jdbc:postgresql://host:5432/waymark"
                    + " (default: as this machine reaches them).")
    private String url;

    /** For charts, with a login that may only read what is published, which is made when it is missing. */
    MartsAddress ofCharts(Database database, Path home) {
        return seen(ReaderLogin.forCharts(database, SupersetHome.keys(home)));
    }

    /** For analysts' SQL, with the login that they share. */
    MartsAddress ofAnalysts(Database database) {
        return seen(ReaderLogin.forAnalysts(database));
    }

    private MartsAddress seen(MartsAddress here) {
        return url == null ? here : MartsAddress.of(url, here.login(), here.password());
    }
}

package waymark.dashboard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import waymark.problem.WaymarkException;

/**
 * How Superset reaches the marts.
 *
 * @param host the machine, seen from Superset's
 * @param database the name of the database
 * @param login a login that may only read them
 * @param password that of the login; it reaches Superset with the import and stands in no file
 */
public record MartsAddress(String host, int port, String database, String login, String password) {

    private static final int USUAL_PORT = 5432;
    private static final Pattern JDBC = Pattern.compile("^jdbc:postgresql:(//)?");

    /**
     * The address that a JDBC URL names.
     *
     * @throws WaymarkException wrong use, when it names none
     */
    public static MartsAddress of(String jdbc, String login, String password) {
        try {
            URI uri = new URI("postgresql://" + JDBC.matcher(jdbc).replaceFirst(""));
            String path = uri.getPath();
            if (uri.getHost() == null || path == null || path.length() < 2) {
                throw unclear(jdbc);
            }
            int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
            return new MartsAddress(uri.getHost(), port, path.substring(1), login, password);
        } catch (URISyntaxException e) {
            throw unclear(jdbc);
        }
    }

    private static WaymarkException unclear(String jdbc) {
        return WaymarkException.wrongUse(jdbc.split("\\?", 2)[0]
                + " does not tell Superset where the marts are; write one such as"
                + " jdbc:postgresql://host:5432/database");
    }

    /** The address in Superset's notation, with a mask that it knows in place of the password. */
    String masked() {
        return "postgresql+psycopg2://" + SupersetClient.encoded(login) + ":XXXXXXXXXX@" + host + ":" + port + "/"
                + SupersetClient.encoded(database);
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return masked();
    }
}

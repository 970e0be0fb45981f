package waymark.publish;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import waymark.problem.WaymarkException;

/** Opens sessions at one PostgreSQL, and says what is wrong when it cannot. */
final class Sessions {

    /** Row security through views, and keys that count empties as equal, came with this version. */
    private static final int OLDEST_VERSION = 15;

    private final String url;

    Sessions(String url) {
        this.url = url;
    }

    /** The URL without its parameters, which may hold a password. */
    String url() {
        return shown(url);
    }

    static String shown(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /** A session of a login that may write and takes its time. */
    Connection unlimited(String login, String password) {
        Connection session = open(login, password);
        try {
            // What the database sets for its readers is not meant for the publisher.
            Sql.run(
                    session,
                    List.of(
                            "SET default_transaction_read_only = off",
                            "SET statement_timeout = 0",
                            "SET idle_in_transaction_session_timeout = 0",
                            "SET search_path = pg_catalog"));
            return session;
        } catch (SQLException e) {
            throw Faults.connecting(url(), login, closed(session, e));
        }
    }

    /** A session as the server gives it to the login. */
    Connection open(String login, String password) {
        Properties properties = new Properties();
        if (login != null) {
            properties.setProperty("user", login);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "waymark");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        Connection session;
        try {
            session = DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw Faults.connecting(url(), login, e);
        }
        try {
            requireUsable(session);
            return session;
        } catch (SQLException e) {
            throw Faults.connecting(url(), login, closed(session, e));
        }
    }

    private void requireUsable(Connection session) throws SQLException {
        int version = session.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            session.close();
            throw WaymarkException.wrongUse("PostgreSQL at " + url() + " is version " + version + "; Waymark needs "
                    + OLDEST_VERSION + " or later: upgrade it, or name another one in the settings");
        }
        String encoding = Sql.text(session, "SELECT current_setting('server_encoding')");
        if (!"UTF8".equals(encoding)) {
            session.close();
            throw WaymarkException.wrongUse("The database at " + url() + " is encoded in " + encoding
                    + "; Waymark needs UTF8: let an administrator create one WITH ENCODING 'UTF8'");
        }
    }

    private static SQLException closed(Connection session, SQLException fault) {
        try {
            session.close();
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
        return fault;
    }
}

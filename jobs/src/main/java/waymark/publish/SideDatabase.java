package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import waymark.problem.WaymarkException;

/** A database on the server of the marts that has nothing to do with them, and the login that owns it. */
final class SideDatabase {

    private static final String MARK = "Made by Waymark, for a database of its own";

    private final Connection session;
    private final String name;
    private final String login;

    /** On a session that may make roles and databases. */
    SideDatabase(Connection session, String name, String login) {
        this.session = session;
        this.name = name;
        this.login = login;
    }

    void make(String password) throws SQLException {
        String quotedName = Sql.identifier(session, name);
        String quotedLogin = Sql.identifier(session, login);
        List<String> remedy = List.of(
                "CREATE ROLE " + quotedLogin + " LOGIN",
                "COMMENT ON ROLE " + quotedLogin + " IS '" + MARK + "'",
                "GRANT " + quotedLogin + " TO CURRENT_USER WITH ADMIN OPTION",
                "CREATE DATABASE " + quotedName + " OWNER " + quotedLogin + " ENCODING 'UTF8' TEMPLATE template0",
                "REVOKE ALL ON DATABASE " + quotedName + " FROM PUBLIC");
        try {
            if (Sql.text(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", login) == null) {
                Sql.run(session, remedy.subList(0, 3));
            }
            requireOurs(quotedLogin);
            // Hashed here, so that the password stands in no server log.
            session.unwrap(PGConnection.class).alterUserPassword(login, password.toCharArray(), "scram-sha-256");
            if (Sql.text(session, "SELECT datname FROM pg_database WHERE datname = ?", name) == null) {
                Sql.run(session, remedy.subList(3, 5));
            }
        } catch (SQLException e) {
            if (Faults.LACKS_RIGHT.equals(e.getSQLState())) {
                throw WaymarkException.wrongUse("PostgreSQL's publisher may not make database " + name + " ("
                        + Faults.firstLine(e)
                        + "). Let an administrator run, with the publisher's login for CURRENT_USER: "
                        + String.join("; ", remedy));
            }
            throw e;
        }
    }

    private void requireOurs(String quotedLogin) throws SQLException {
        if (!Sql.holds(
                session,
                "SELECT shobj_description(oid, 'pg_authid') IS NOT DISTINCT FROM ? FROM pg_roles WHERE rolname = ?",
                MARK,
                login)) {
            throw WaymarkException.wrongUse(
                    "PostgreSQL login " + quotedLogin + " is someone else's: rename it, or let an"
                            + " administrator run: COMMENT ON ROLE " + quotedLogin + " IS '" + MARK + "'");
        }
    }
}

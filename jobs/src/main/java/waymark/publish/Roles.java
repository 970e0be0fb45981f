package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import waymark.problem.WaymarkException;

/**
 * Makes the roles and their rights in the database, or finds them made. Safe to repeat. The login needs to be a
 * superuser, or to own the database and have CREATEROLE; or an administrator has done beforehand what the messages say.
 */
final class Roles {

    private static final int ROLE_MEMBERSHIP_KNOWS_SET = 16;

    private final Connection session;
    private final ReaderLimits limits;
    private final String login;
    private final String database;

    Roles(Connection session, ReaderLimits limits) throws SQLException {
        this.session = session;
        this.limits = limits;
        this.login = Sql.text(session, "SELECT current_user");
        this.database = Sql.text(session, "SELECT current_database()");
    }

    /** What could not be done and leaves readers more than they need, each with the remedy. */
    List<String> prepare() throws SQLException {
        makeMissing();
        joinOwner();
        letOwnerPublish();
        if (Sql.holds(
                session,
                "SELECT pg_has_role(current_user, datdba, 'USAGE') FROM pg_database"
                        + " WHERE datname = current_database()")) {
            Sql.run(session, closeDatabase());
        }
        if (Sql.holds(session, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
            Sql.run(session, OpenFunctions.CLOSE);
        }
        Sql.together(session, () -> {
            Sql.run(session, "SET LOCAL ROLE " + Database.OWNER);
            OpenFunctions.openToReadersOfAll(session);
            closeToContractManagers();
            Sql.run(session, "RESET ROLE");
        });
        return weaknesses();
    }

    /** Earlier versions let them read the marts of all, under a rule on rows; those may still be there until the next publish. */
    private void closeToContractManagers() throws SQLException {
        String role = Reader.CONTRACT_MANAGER.role();
        for (String schema : Sql.texts(
                session,
                "SELECT nspname FROM pg_namespace WHERE nspname = ANY (string_to_array(?, ' '))"
                        + " AND has_schema_privilege(?, oid, 'USAGE')",
                String.join(" ", Schemas.LIVE.names()) + " " + String.join(" ", Schemas.LOOK_BACK.names()),
                role)) {
            Sql.run(session, "REVOKE USAGE ON SCHEMA " + schema + " FROM " + role);
        }
    }

    private void makeMissing() throws SQLException {
        List<String> statements = new ArrayList<>();
        if (missing(Database.OWNER)) {
            statements.add("CREATE ROLE " + Database.OWNER + " NOLOGIN");
            statements.add("COMMENT ON ROLE " + Database.OWNER + " IS 'Owns what Waymark publishes'");
        }
        for (Reader reader : Reader.values()) {
            if (missing(reader.role())) {
                statements.add("CREATE ROLE " + reader.role() + " NOLOGIN");
                statements.add("COMMENT ON ROLE " + reader.role() + " IS '" + reader.comment() + "'");
            }
        }
        if (!statements.isEmpty()
                && !Sql.holds(session, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")) {
            statements.add("GRANT " + Database.OWNER + " TO " + quoted(login));
            throw lacks("may not create roles", statements);
        }
        Sql.run(session, statements);
    }

    private boolean missing(String role) throws SQLException {
        return Sql.text(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", role) == null;
    }

    private void joinOwner() throws SQLException {
        String grant = "GRANT " + Database.OWNER + " TO " + quoted(login);
        if (!ownerCanBeTaken()) {
            attempt(grant);
        }
        if (!ownerCanBeTaken()) {
            throw lacks("may not act as " + Database.OWNER, List.of(grant));
        }
    }

    private boolean ownerCanBeTaken() throws SQLException {
        int version = session.getMetaData().getDatabaseMajorVersion();
        return Sql.holds(
                session,
                "SELECT pg_has_role(current_user, ?, ?)",
                Database.OWNER,
                version >= ROLE_MEMBERSHIP_KNOWS_SET ? "SET" : "MEMBER");
    }

    private void letOwnerPublish() throws SQLException {
        String grant = "GRANT CREATE ON DATABASE " + quoted(database) + " TO " + Database.OWNER;
        if (!ownerMayPublish()) {
            attempt(grant);
        }
        if (!ownerMayPublish()) {
            throw lacks("may not give " + Database.OWNER + " the right to make schemas", List.of(grant));
        }
    }

    private boolean ownerMayPublish() throws SQLException {
        return Sql.holds(session, "SELECT has_database_privilege(?, current_database(), 'CREATE')", Database.OWNER);
    }

    /**
     * Settings of a role do not pass to its members, so the limits are the database's; the publisher sets its own in
     * each session.
     */
    private List<String> closeDatabase() throws SQLException {
        String alter = "ALTER DATABASE " + quoted(database) + " SET ";
        return List.of(
                "REVOKE TEMPORARY, CREATE ON DATABASE " + quoted(database) + " FROM PUBLIC",
                "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                alter + "search_path = " + Marts.SCHEMA,
                alter + "default_transaction_read_only = on",
                alter + "statement_timeout = " + limits.statement().toMillis(),
                alter + "idle_in_transaction_session_timeout = "
                        + limits.idleInTransaction().toMillis());
    }

    private List<String> weaknesses() throws SQLException {
        List<String> found = new ArrayList<>();
        String analyst = Reader.ANALYST.role();
        if (Sql.holds(session, "SELECT has_database_privilege(?, current_database(), 'TEMPORARY')", analyst)) {
            found.add("Readers can make temporary tables in database " + database + ": its owner should run REVOKE"
                    + " TEMPORARY ON DATABASE " + quoted(database) + " FROM PUBLIC");
        }
        if (Sql.holds(
                session,
                "SELECT coalesce(has_schema_privilege(?, to_regnamespace('public'), 'CREATE'), false)",
                analyst)) {
            found.add("Readers can create in schema public: its owner should run REVOKE CREATE ON SCHEMA public FROM"
                    + " PUBLIC");
        }
        OpenFunctions.weakness(session, database, Reader.CONTRACT_MANAGER.role())
                .ifPresent(found::add);
        if (!Sql.holds(session, "SELECT pg_has_role(?, 'pg_signal_backend', 'USAGE')", Database.OWNER)) {
            found.add(
                    "A reader that holds the marts in an open transaction keeps a publish from its end: a superuser should"
                            + " run GRANT pg_signal_backend TO " + Database.OWNER);
        }
        return found;
    }

    /** Whether it worked shows in what holds afterwards. */
    private void attempt(String grant) throws SQLException {
        try {
            Sql.run(session, grant);
        } catch (SQLException e) {
            if (!Faults.LACKS_RIGHT.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private WaymarkException lacks(String what, List<String> remedy) throws SQLException {
        return WaymarkException.wrongUse("PostgreSQL login " + quoted(login) + " " + what + " in database " + database
                + ". Let an administrator run there: " + String.join("; ", remedy));
    }

    private String quoted(String name) throws SQLException {
        return Sql.identifier(session, name);
    }
}

package waymark.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Who may read which contracts: schema {@code access}, which publishing leaves alone and readers cannot look into, and
 * the logins.
 */
public final class Access {

    private static final List<String> MAKE = List.of(
            "CREATE SCHEMA IF NOT EXISTS access",
            "COMMENT ON SCHEMA access IS 'Who may read what. Publishing keeps it'",
            """
            CREATE TABLE IF NOT EXISTS access.membership (
                login text NOT NULL,
                contract_id text NOT NULL,
                PRIMARY KEY (login, contract_id)
            )\
            """,
            "COMMENT ON TABLE access.membership IS 'The contracts that a login of role contract_manager reads'",
            "COMMENT ON COLUMN access.membership.login IS 'Name of the login role'",
            "COMMENT ON COLUMN access.membership.contract_id IS 'A contract that it reads'");

    /** The name of a contract manager's login is part of the names of its schemas. */
    public static final int LONGEST_LOGIN_OF_CONTRACT_MANAGERS = OwnMarts.LONGEST_LOGIN;

    /** How the logins begin that Waymark itself uses; no person's does. */
    private static final String OURS = "waymark_";

    private final Connection session;
    private final ReaderLimits limits;

    /** On a session of the publisher's login; see {@link Database#publisher()}. */
    public Access(Connection session, ReaderLimits limits) {
        this.session = session;
        this.limits = limits;
    }

    /** Makes the schema, or finds it made; the session acts as the owner. */
    static void make(Connection owner) throws SQLException {
        Sql.run(owner, MAKE);
        Sql.run(owner, OwnMarts.MAKE);
    }

    /** Makes a login that reads in one role, or gives the login this password and limits anew. */
    public void admit(String login, Reader reader, String password) throws SQLException {
        place(login, reader);
        setPassword(login, password);
    }

    /** Gives a login another password. */
    public void setPassword(String login, String password) throws SQLException {
        // Hashed here, so that the password stands in no server log.
        session.unwrap(PGConnection.class).alterUserPassword(login, password.toCharArray(), "scram-sha-256");
    }

    /** Makes a login, which nobody can use before it has a password, or finds it made; it reads in this role and no other. */
    public void place(String login, Reader reader) throws SQLException {
        String name = Sql.identifier(session, login);
        if (Sql.text(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", login) == null) {
            Sql.run(session, "CREATE ROLE " + name + " LOGIN IN ROLE " + reader.role());
        }
        for (Reader role : Reader.values()) {
            boolean member = Sql.holds(session, "SELECT pg_has_role(?, ?, 'MEMBER')", login, role.role());
            if (member && role != reader) {
                Sql.run(session, "REVOKE " + role.role() + " FROM " + name);
            } else if (!member && role == reader) {
                Sql.run(session, "GRANT " + role.role() + " TO " + name);
            }
        }
        String alter = "ALTER ROLE " + name;
        Sql.run(
                session,
                List.of(
                        alter + " SET search_path = "
                                + (reader == Reader.CONTRACT_MANAGER
                                        ? String.join(", ", OwnMarts.schemas(session, login))
                                        : Marts.SCHEMA),
                        alter + " CONNECTION LIMIT "
                                + (login.startsWith(OURS) ? ReaderLimits.SHARED_SESSIONS : limits.sessions()),
                        alter + " SET default_transaction_read_only = on",
                        alter + " SET statement_timeout = " + limits.statement().toMillis(),
                        alter + " SET idle_in_transaction_session_timeout = "
                                + limits.idleInTransaction().toMillis()));
    }

    /**
     * Makes these the contracts that {@code login} reads, and no others: at once, whatever it is reading. When this returns, what
     * it may no longer read is gone.
     */
    public void assign(String login, Collection<String> contracts) throws SQLException {
        Sql.together(session, () -> {
            Sql.run(session, "SET LOCAL ROLE " + Database.OWNER);
            replace(login, contracts);
            // An earlier version may have published last.
            Sql.run(session, OwnMarts.MAKE);
            new OwnMarts(session).makeAnew(login);
            Sql.run(session, "RESET ROLE");
        });
    }

    private void replace(String login, Collection<String> contracts) throws SQLException {
        try (PreparedStatement forget = session.prepareStatement("DELETE FROM access.membership WHERE login = ?");
                PreparedStatement remember = session.prepareStatement(
                        "INSERT INTO access.membership (login, contract_id) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            forget.setString(1, login);
            forget.executeUpdate();
            for (String contract : contracts) {
                remember.setString(1, login);
                remember.setString(2, contract);
                remember.executeUpdate();
            }
        }
    }
}

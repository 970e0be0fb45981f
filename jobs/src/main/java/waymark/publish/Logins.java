package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import waymark.problem.WaymarkException;

/**
 * The logins of people that Waymark keeps: those that carry its mark, a comment on the role. Others, whoever made them, are left
 * alone.
 */
public final class Logins {

    private static final String MARK = "Made by Waymark from its list of who sees what";

    private final Connection session;
    private final Access access;

    /** On a session of the publisher's login; see {@link Database#publisher()}. */
    public Logins(Connection session, ReaderLimits limits) {
        this.session = session;
        this.access = new Access(session, limits);
    }

    /** The names of those that there are. */
    public Set<String> kept() throws SQLException {
        return new TreeSet<>(
                Sql.texts(session, "SELECT rolname FROM pg_roles WHERE shobj_description(oid, 'pg_authid') = ?", MARK));
    }

    /**
     * Makes a login, or finds it made, that reads in one role and, where the role asks for them, these contracts.
     *
     * @param password of a login that is made; one that is there keeps its own
     * @return whether it was made
     * @throws WaymarkException when a role has the name that Waymark did not make
     */
    public boolean keep(String login, Reader reader, Collection<String> contracts, String password)
            throws SQLException {
        boolean fresh = isFree(login);
        requireNoneOfOthers(login);
        // A role without its mark would be taken for one of others from then on: it is made wholly or not at all.
        Sql.together(session, () -> {
            access.place(login, reader);
            if (fresh) {
                mark(login);
                access.setPassword(login, password);
            }
            access.assign(login, reader == Reader.CONTRACT_MANAGER ? contracts : List.of());
        });
        return fresh;
    }

    /**
     * Checks that a login can be kept.
     *
     * @throws WaymarkException when a role has the name that Waymark did not make
     */
    public void requireNoneOfOthers(String login) throws SQLException {
        if (!isFree(login)) {
            requireOurs(login);
        }
    }

    private boolean isFree(String login) throws SQLException {
        return Sql.text(session, "SELECT rolname FROM pg_roles WHERE rolname = ?", login) == null;
    }

    /**
     * Gives a login another password.
     *
     * @throws WaymarkException when the login is not one that Waymark made
     */
    public void setPassword(String login, String password) throws SQLException {
        requireOurs(login);
        access.setPassword(login, password);
    }

    /** Takes everything from a login and removes it; whoever is logged in sees no more from then on. */
    public void remove(String login) throws SQLException {
        requireOurs(login);
        access.assign(login, List.of());
        Sql.run(session, "DROP ROLE " + Sql.identifier(session, login));
    }

    private void mark(String login) throws SQLException {
        Sql.run(session, "COMMENT ON ROLE " + Sql.identifier(session, login) + " IS '" + MARK + "'");
    }

    private void requireOurs(String login) throws SQLException {
        if (!kept().contains(login)) {
            throw WaymarkException.wrongUse("PostgreSQL has a role \"" + login
                    + "\" that Waymark did not make: give the user another name, or let an administrator"
                    + " rename the role");
        }
    }
}

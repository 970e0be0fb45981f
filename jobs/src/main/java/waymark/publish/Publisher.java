package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The publisher's login at one PostgreSQL, and what it makes there. */
final class Publisher {

    private static final int TRIES = 5;

    /**
     * Two commands that make the same role or setting at once: one of them is told that it is there, or has just
     * changed.
     */
    private static final Set<String> MADE_MEANWHILE = Set.of("42710", "42P06", "42P07", "23505", "XX000");

    private final Sessions sessions;
    private final String login;
    private final String password;
    private final ReaderLimits limits;
    private List<String> weaknesses;

    Publisher(Sessions sessions, String login, String password, ReaderLimits limits) {
        this.sessions = sessions;
        this.login = login;
        this.password = password;
        this.limits = limits;
    }

    Connection session() {
        return sessions.unlimited(login, password);
    }

    List<String> prepare() {
        if (weaknesses == null) {
            weaknesses = settled(session -> new Roles(session, limits).prepare());
        }
        return weaknesses;
    }

    /** Makes the analysts' login, or finds it made; it has this password from then on. */
    void admitAnalyst(String analystPassword) {
        prepare();
        settled(session -> {
            new Access(session, limits).admit(Database.ANALYST_LOGIN, Reader.ANALYST, analystPassword);
            return Database.ANALYST_LOGIN;
        });
    }

    /** A session of the analysts' login, which has been admitted with this password. */
    Connection analyst(String analystPassword) {
        return sessions.open(Database.ANALYST_LOGIN, analystPassword);
    }

    private interface Step<T> {
        T on(Connection session) throws SQLException;
    }

    private <T> T settled(Step<T> step) {
        for (int tried = 1; ; tried++) {
            try (Connection session = session()) {
                return step.on(session);
            } catch (SQLException e) {
                if (tried == TRIES || !MADE_MEANWHILE.contains(String.valueOf(e.getSQLState()))) {
                    throw Faults.doing("making roles and rights", e);
                }
            }
        }
    }
}

package waymark.publish;

import java.time.Duration;

/**
 * How much of the database readers may take. The times are defaults of every reader's session: a login can set other ones for
 * itself. The number of sessions holds whatever it does.
 *
 * @param statement the longest that a query may run
 * @param idleInTransaction the longest that an open transaction may wait for its client
 * @param sessions the most that a person's login may have at once
 */
public record ReaderLimits(Duration statement, Duration idleInTransaction, int sessions) {

    /** The most for each of Waymark's own logins, which many people share through Superset. */
    static final int SHARED_SESSIONS = 100;

    /** A minute each, and sessions for a tool or two. */
    public static ReaderLimits usual() {
        return new ReaderLimits(Duration.ofMinutes(1), Duration.ofMinutes(1), 8);
    }
}

package waymark.publish;

import java.time.Duration;

/**
 * How long readers may keep the database busy. Defaults of every reader's session: a login can set other ones for
 * itself.
 *
 * @param statement the longest that a query may run
 * @param idleInTransaction the longest that an open transaction may wait for its client
 */
public record ReaderLimits(Duration statement, Duration idleInTransaction) {

    /** A minute each. */
    public static ReaderLimits usual() {
        return new ReaderLimits(Duration.ofMinutes(1), Duration.ofMinutes(1));
    }
}

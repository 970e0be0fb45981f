package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;

/**
 * Puts new marts in the place of the old ones, inside a transaction. A reader that has looked at one old table must
 * find the old ones until its transaction ends; so all of them are locked first, and that has to wait for such readers.
 * It waits in short tries, since other readers queue behind each.
 */
final class Swap {

    private static final Duration TRY = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Connection session;
    private final Duration patience;

    Swap(Connection session, Duration patience) {
        this.session = session;
        this.patience = patience;
    }

    /** Puts what has grown in the place of these schemas, should they be there, and removes others with them. */
    void replace(Schemas current, Schemas... others) throws SQLException {
        Schemas next = current.next();
        String old = Stream.concat(Stream.of(current), Stream.of(others))
                .flatMap(schemas -> schemas.names().stream())
                .collect(Collectors.joining(" "));
        lock(old);
        drop(old);
        for (int at = 0; at < current.names().size(); at++) {
            Sql.run(
                    session,
                    "ALTER SCHEMA " + next.names().get(at) + " RENAME TO "
                            + current.names().get(at));
        }
    }

    private void lock(String schemas) throws SQLException {
        List<String> tables = relations(schemas, "v", "r");
        if (tables.isEmpty()) {
            return;
        }
        Sql.run(session, "SET LOCAL lock_timeout = " + TRY.toMillis());
        long start = System.nanoTime();
        for (Duration pause = FIRST_PAUSE; !lockedAtOnce(tables); pause = longer(pause)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(patience) > 0) {
                throw WaymarkException.failed("The marts are not replaced: for " + waited.toSeconds()
                        + " s a reader has held the old ones in an open transaction (" + holders(schemas)
                        + "). End it and call publish again; readers see the marts as they were");
            }
            pause(pause);
        }
    }

    private boolean lockedAtOnce(List<String> tables) throws SQLException {
        Savepoint before = session.setSavepoint();
        try {
            Sql.run(session, "LOCK TABLE " + String.join(", ", tables) + " IN ACCESS EXCLUSIVE MODE");
            return true;
        } catch (SQLException e) {
            session.rollback(before);
            if (Faults.LOCK_NOT_HAD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("Publishing was interrupted; readers see the marts as they were", e);
        }
    }

    private String holders(String schemas) throws SQLException {
        return String.join(", ", Sql.texts(session, """
            SELECT DISTINCT format('login %s, %s, process %s',
                coalesce(a.usename, 'unknown'), coalesce(nullif(a.application_name, ''), 'unnamed'), l.pid)
            FROM pg_locks l
            JOIN pg_class c ON c.oid = l.relation
            LEFT JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.granted AND l.pid <> pg_backend_pid()
                AND c.relnamespace::regnamespace::text = ANY (string_to_array(?, ' '))
            ORDER BY 1\
            """, schemas));
    }

    /**
     * Nothing is dropped that is not the publisher's: what others made in the schemas, or on top of them, makes this
     * fail.
     */
    private void drop(String schemas) throws SQLException {
        List<String> views = relations(schemas, "v");
        if (!views.isEmpty()) {
            Sql.run(session, "DROP VIEW " + String.join(", ", views));
        }
        List<String> tables = relations(schemas, "r");
        if (!tables.isEmpty()) {
            Sql.run(session, "DROP TABLE " + String.join(", ", tables));
        }
        Sql.run(session, "DROP SCHEMA IF EXISTS " + schemas.replace(" ", ", "));
    }

    private List<String> relations(String schemas, String... kinds) throws SQLException {
        return Sql.texts(session, """
            SELECT format('%I.%I', relnamespace::regnamespace, relname) FROM pg_class
            WHERE relnamespace::regnamespace::text = ANY (string_to_array(?, ' '))
                AND relkind::text = ANY (string_to_array(?, ' '))
                AND pg_has_role(current_user, relowner, 'USAGE')
            ORDER BY relkind DESC, relnamespace, relname\
            """, schemas, String.join(" ", kinds));
    }
}

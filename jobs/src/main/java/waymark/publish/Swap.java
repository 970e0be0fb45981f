package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.problem.WaymarkException;

/**
 * Puts new marts in the place of the old ones, inside a transaction. A reader that has looked at one old table must
 * find the old ones until its transaction ends; so all of them are locked first, and that has to wait for such readers.
 * It waits in short tries, since other readers queue behind each; and when its patience is at an end, it ends their sessions.
 */
final class Swap {

    private static final Duration TRY = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** How long a session that was told to end may take to do so. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Connection session;
    private final Duration patience;

    Swap(Connection session, Duration patience) {
        this.session = session;
        this.patience = patience;
    }

    /**
     * Puts what has grown in the place of the schemas of its name, should they be there.
     *
     * @param renamed what each schema that has grown is called from now on
     * @param others removed with those that are replaced
     * @return whose sessions were ended for it, in words
     */
    List<String> replace(Map<String, String> renamed, Schemas... others) throws SQLException {
        String old = Stream.concat(
                        renamed.values().stream(), Stream.of(others).flatMap(schemas -> schemas.names().stream()))
                .collect(Collectors.joining(" "));
        List<String> ended = remove(old);
        for (Map.Entry<String, String> each : renamed.entrySet()) {
            Sql.run(session, "ALTER SCHEMA " + each.getKey() + " RENAME TO " + each.getValue());
        }
        return ended;
    }

    /**
     * Removes schemas, as far as they are there.
     *
     * @param schemas their names, with a space between
     * @return whose sessions were ended for it, in words
     */
    List<String> remove(String schemas) throws SQLException {
        List<String> ended = lock(schemas);
        drop(schemas);
        return ended;
    }

    private List<String> lock(String schemas) throws SQLException {
        List<String> tables = relations(schemas, "v", "r");
        List<String> ended = new ArrayList<>();
        if (tables.isEmpty()) {
            return ended;
        }
        Sql.run(session, "SET LOCAL lock_timeout = " + TRY.toMillis());
        long start = System.nanoTime();
        for (Duration pause = FIRST_PAUSE; !lockedAtOnce(tables); pause = longer(pause)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(patience.plus(LONGEST_GOODBYE)) > 0) {
                throw WaymarkException.failed("The marts are not replaced: for " + waited.toSeconds()
                        + " s a reader has held the old ones in an open transaction ("
                        + String.join(", ", holders(schemas).values()) + "), and its session cannot be ended from here."
                        + " End it and call publish again; readers see the marts as they were");
            }
            if (waited.compareTo(patience) > 0) {
                end(schemas, waited, ended);
            }
            pause(pause);
        }
        return ended;
    }

    /** Ends the sessions of readers that hold the marts: their limits they can lift themselves. */
    private void end(String schemas, Duration waited, List<String> ended) throws SQLException {
        for (Map.Entry<Integer, String> holder : holders(schemas).entrySet()) {
            Savepoint before = session.setSavepoint();
            try {
                if (Sql.holds(session, "SELECT pg_terminate_backend(?)", holder.getKey())) {
                    ended.add("  Ended the session of " + holder.getValue() + ", which had held the old marts for "
                            + waited.toSeconds() + " s");
                }
            } catch (SQLException e) {
                session.rollback(before);
                if (!Faults.LACKS_RIGHT.equals(e.getSQLState())) {
                    throw e;
                }
            }
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

    /** Who holds them, in words, by the number of the process. */
    private Map<Integer, String> holders(String schemas) throws SQLException {
        Map<Integer, String> holders = new TreeMap<>();
        for (String holder : Sql.texts(session, """
            SELECT DISTINCT format('login %s, %s, process %s',
                coalesce(a.usename, 'unknown'), coalesce(nullif(a.application_name, ''), 'unnamed'), l.pid)
            FROM pg_locks l
            JOIN pg_class c ON c.oid = l.relation
            LEFT JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.granted AND l.pid <> pg_backend_pid()
                AND c.relnamespace::regnamespace::text = ANY (string_to_array(?, ' '))\
            """, schemas)) {
            holders.put(Integer.valueOf(holder.substring(holder.lastIndexOf(' ') + 1)), holder);
        }
        return holders;
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
            SELECT format('%s.%I', relnamespace::regnamespace, relname) FROM pg_class
            WHERE relnamespace::regnamespace::text = ANY (string_to_array(?, ' '))
                AND relkind::text = ANY (string_to_array(?, ' '))
                AND pg_has_role(current_user, relowner, 'USAGE')
            ORDER BY relkind DESC, relnamespace, relname\
            """, schemas, String.join(" ", kinds));
    }
}

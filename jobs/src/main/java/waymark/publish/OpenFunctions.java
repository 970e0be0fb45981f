package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What PostgreSQL lets everyone call and look at, and with which readers could do more than read what they may. Each group is a pattern
 * of what PostgreSQL calls its functions with their parameters.
 */
final class OpenFunctions {

    /** Anyone may make large objects unless a superuser forbids it; readers own nothing. */
    private static final String LARGE_OBJECTS = "lo_creat\\(|lo_create\\(|lo_from_bytea\\(";

    /**
     * What runs a query that it is given as text. Who may put an expression into a chart of Superset could so read past the
     * row-level rules there, which are laid on the query that Superset sees.
     */
    private static final String QUERIES_IN_TEXT =
            "(query|table|schema|database|cursor)_to_xml|ts_stat\\(|ts_rewrite\\(tsquery,text\\)";

    /**
     * What tells how many rows there are of others, how large their tables are and who uses them; and the statements that others run on
     * the same login, contracts and all, for everyone who looks at dashboards shares one.
     */
    private static final String ACTIVITY_OF_OTHERS =
            "pg_stat_get_|pg_lock_status\\(|pg_(safe_snapshot_)?blocking_pids\\("
                    + "|pg_isolation_test_session_is_blocked\\(|"
                    + "pg_(table|indexes|relation|total_relation|database|tablespace)_size\\(";

    /**
     * What takes of a thing that all sessions share, and of which there is so much and no more: the table of locks (which transaction
     * numbers take too), the queue of messages, the log of changes, files of snapshots.
     */
    private static final String SHARED_THINGS = "pg_(try_)?advisory_|pg_current_xact_id\\(|txid_current\\(|pg_notify\\("
            + "|pg_logical_emit_message\\(|pg_export_snapshot\\(";

    /** Sizes, which a tool shows beside the tables; whoever reads every contract may ask for them. */
    private static final List<String> SIZES = List.of(
            "pg_table_size(regclass)",
            "pg_indexes_size(regclass)",
            "pg_relation_size(regclass)",
            "pg_relation_size(regclass, text)",
            "pg_total_relation_size(regclass)");

    /** Whoever publishes looks there for who holds the marts. */
    private static final List<String> WHO_HOLDS = List.of("pg_stat_get_activity(integer)", "pg_lock_status()");

    /** In the list of tables stands how many rows and pages each has. All else in it stays open: tools live on it. */
    private static final String ROW_COUNTS = "reltuples|relpages|relallvisible|relallfrozen";

    /** What a superuser does in the database, so that readers can do no more than read what they may. Safe to repeat. */
    static final List<String> CLOSE = List.of(
            "DO $close$ DECLARE each text; BEGIN"
                    + " FOR each IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace"
                    + " AND oid::regprocedure::text ~ '^("
                    + String.join("|", LARGE_OBJECTS, QUERIES_IN_TEXT, ACTIVITY_OF_OTHERS, SHARED_THINGS)
                    + ")' AND has_function_privilege('public', oid, 'EXECUTE')"
                    + " LOOP EXECUTE 'REVOKE EXECUTE ON FUNCTION pg_catalog.' || each || ' FROM PUBLIC'; END LOOP;"
                    + " IF has_table_privilege('public', 'pg_catalog.pg_class', 'SELECT') THEN"
                    + " REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC;"
                    + " EXECUTE (SELECT 'GRANT SELECT (' || string_agg(attname, ', ') || ') ON pg_catalog.pg_class TO PUBLIC'"
                    + " FROM pg_attribute WHERE attrelid = 'pg_catalog.pg_class'::regclass AND attnum > 0"
                    + " AND attname !~ '^(" + ROW_COUNTS + ")$'); END IF; END $close$",
            "GRANT EXECUTE ON FUNCTION " + functions(SIZES) + ", " + functions(WHO_HOLDS) + " TO " + Database.OWNER
                    + " WITH GRANT OPTION",
            "GRANT SELECT ON pg_catalog.pg_class TO " + Database.OWNER + " WITH GRANT OPTION");

    private OpenFunctions() {}

    /** Gives those who read every contract what only contract managers have to be kept from, where the session may. */
    static void openToReadersOfAll(Connection owner) throws SQLException {
        if (!Sql.holds(
                owner,
                "SELECT has_table_privilege(?, 'pg_catalog.pg_class', 'SELECT WITH GRANT OPTION')",
                Database.OWNER)) {
            return;
        }
        for (Reader reader : Reader.OF_EVERY_CONTRACT) {
            if (!Sql.holds(owner, "SELECT has_table_privilege(?, 'pg_catalog.pg_class', 'SELECT')", reader.role())) {
                Sql.run(
                        owner,
                        List.of(
                                "GRANT SELECT ON pg_catalog.pg_class TO " + reader.role(),
                                "GRANT EXECUTE ON FUNCTION " + functions(SIZES) + " TO " + reader.role()));
            }
        }
    }

    /** What {@code reader} can do with them, and what a superuser does about it. */
    static Optional<String> weakness(Connection session, String database, String reader) throws SQLException {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("lo_create(oid)", "store large objects");
        examples.put("ts_stat(text)", "run queries given as text, past the row-level rules of dashboards");
        examples.put("pg_stat_get_activity(integer)", "see what others ask on the same login");
        examples.put("pg_stat_get_live_tuples(oid)", "see how many rows others have");
        examples.put("pg_advisory_lock(bigint)", "take all locks of the server, so that nobody gets in");
        List<String> can = new ArrayList<>();
        for (Map.Entry<String, String> example : examples.entrySet()) {
            if (Sql.holds(
                    session,
                    "SELECT has_function_privilege(?, ?, 'EXECUTE')",
                    reader,
                    "pg_catalog." + example.getKey())) {
                can.add(example.getValue());
            }
        }
        return can.isEmpty()
                ? Optional.empty()
                : Optional.of("Readers can " + String.join(", ", can) + " in database " + database
                        + ": a superuser should run " + String.join("; ", CLOSE));
    }

    private static String functions(List<String> signatures) {
        return "pg_catalog." + String.join(", pg_catalog.", signatures);
    }
}

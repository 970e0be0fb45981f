package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Functions that PostgreSQL lets everyone call, and with which readers could do more than read what they may. */
final class OpenFunctions {

    /** Anyone may make large objects unless a superuser forbids it; readers own nothing. */
    private static final List<String> NO_LARGE_OBJECTS =
            closing("lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)");

    /**
     * What runs a query that it is given as text. Who may put an expression into a chart of Superset could so read past the
     * row-level rules there, which are laid on the query that Superset sees.
     */
    private static final List<String> NO_QUERIES_IN_TEXT = closing(
            "query_to_xml(text, boolean, boolean, text)",
            "query_to_xmlschema(text, boolean, boolean, text)",
            "query_to_xml_and_xmlschema(text, boolean, boolean, text)",
            "table_to_xml(regclass, boolean, boolean, text)",
            "table_to_xml_and_xmlschema(regclass, boolean, boolean, text)",
            "schema_to_xml(name, boolean, boolean, text)",
            "schema_to_xml_and_xmlschema(name, boolean, boolean, text)",
            "database_to_xml(boolean, boolean, text)",
            "database_to_xml_and_xmlschema(boolean, boolean, text)",
            "cursor_to_xml(refcursor, integer, boolean, boolean, text)",
            "ts_stat(text)",
            "ts_stat(text, text)",
            "ts_rewrite(tsquery, text)");

    /**
     * What tells the statements that others run on the same login, contracts and all: everyone who looks at dashboards shares one.
     * Whoever publishes looks there for who holds the marts.
     */
    private static final List<String> NO_STATEMENTS_OF_OTHERS = Stream.concat(
                    closing("pg_stat_get_activity(integer)", "pg_stat_get_backend_activity(integer)").stream(),
                    Stream.of(
                            "GRANT EXECUTE ON FUNCTION pg_catalog.pg_stat_get_activity(integer) TO " + Database.OWNER))
            .toList();

    /** What a superuser does in the database, so that readers can do no more than read what they may. */
    static final List<String> CLOSE = Stream.of(NO_LARGE_OBJECTS, NO_QUERIES_IN_TEXT, NO_STATEMENTS_OF_OTHERS)
            .flatMap(List::stream)
            .toList();

    private OpenFunctions() {}

    /** What {@code reader} can do with them, and what a superuser does about it. */
    static Optional<String> weakness(Connection session, String database, String reader) throws SQLException {
        List<String> can = new ArrayList<>();
        List<String> remedy = new ArrayList<>();
        if (Sql.holds(session, "SELECT has_function_privilege(?, 'pg_catalog.lo_create(oid)', 'EXECUTE')", reader)) {
            can.add("store large objects");
            remedy.addAll(NO_LARGE_OBJECTS);
        }
        if (Sql.holds(session, "SELECT has_function_privilege(?, 'pg_catalog.ts_stat(text)', 'EXECUTE')", reader)) {
            can.add("run queries given as text, past the row-level rules of dashboards,");
            remedy.addAll(NO_QUERIES_IN_TEXT);
        }
        if (Sql.holds(
                session,
                "SELECT has_function_privilege(?, 'pg_catalog.pg_stat_get_activity(integer)', 'EXECUTE')",
                reader)) {
            can.add("see what others ask on the same login");
            remedy.addAll(NO_STATEMENTS_OF_OTHERS);
        }
        return can.isEmpty()
                ? Optional.empty()
                : Optional.of("Readers can " + String.join(" and ", can) + " in database " + database
                        + ": a superuser should run " + String.join("; ", remedy));
    }

    private static List<String> closing(String... functions) {
        return Stream.of(functions)
                .map(function -> "REVOKE EXECUTE ON FUNCTION pg_catalog." + function + " FROM PUBLIC")
                .toList();
    }
}

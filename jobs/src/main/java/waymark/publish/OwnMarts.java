package waymark.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;

/**
 * The marts that a contract manager's login reads: copies in schemas of its own, which hold the rows of its contracts and nothing else.
 * The login has no right on anything that holds rows of others. So there is nothing of others that a plan, a count of rows filtered
 * out, an error, a lock or a statistic could tell; row-level security cannot promise that (docs/decisions/marts-roles.md).
 */
final class OwnMarts {

    /** Who publishes writes down which marts are copied, so that a login that is made between two publishes gets the same. */
    static final List<String> MAKE = List.of(
            """
            CREATE TABLE IF NOT EXISTS access.own_mart (
                schema_name text NOT NULL,
                mart text NOT NULL,
                contract_column text,
                PRIMARY KEY (schema_name, mart)
            )\
            """,
            "COMMENT ON TABLE access.own_mart IS 'The marts of which a login of role contract_manager gets a copy'",
            "COMMENT ON COLUMN access.own_mart.schema_name IS 'The schema of the mart: marts or boards'",
            "COMMENT ON COLUMN access.own_mart.mart IS 'The mart'",
            "COMMENT ON COLUMN access.own_mart.contract_column IS 'Holds the contract that a row belongs to; empty when the"
                    + " rows are of no contract, and all are copied'");

    /** Longest name of a login that leaves room for the names of its schemas in the 63 characters of PostgreSQL. */
    static final int LONGEST_LOGIN = 63 - "boards_next_of_".length();

    private static final String FROM = "_of_";
    private static final String NEXT = "_next";

    private final Connection session;

    /** On a session that acts as the owner, inside a transaction. */
    OwnMarts(Connection session) {
        this.session = session;
    }

    /** The names of a login's schemas, ready for a statement: those of the marts, then those of the boards. */
    static List<String> schemas(Connection session, String login) throws SQLException {
        return List.of(named(session, Marts.SCHEMA, login), named(session, Marts.BOARDS, login));
    }

    private static String named(Connection session, String schema, String login) throws SQLException {
        // As the server itself writes it: it takes quotes only where they are needed.
        return Sql.text(session, "SELECT quote_ident(?)", schema + FROM + login);
    }

    /**
     * Writes down which marts are copied, and makes the copies of every login, beside those that there are.
     *
     * @param from where these marts are
     * @return what each schema that was made is to be called in the end
     */
    Map<String, String> grow(Marts marts, Schemas from) throws SQLException {
        // Whoever takes a contract from a login meanwhile waits until this is published, and then does.
        Sql.run(session, "LOCK TABLE access.membership IN SHARE MODE");
        note(marts);
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String login : Sql.texts(session, """
            SELECT DISTINCT m.login FROM access.membership m JOIN pg_roles r ON r.rolname = m.login ORDER BY 1\
            """)) {
            for (Map.Entry<String, String> schema : Map.of(Marts.SCHEMA, from.marts(), Marts.BOARDS, from.boards())
                    .entrySet()) {
                String next = named(session, schema.getKey() + NEXT, login);
                copy(login, schema.getKey(), schema.getValue(), next);
                renamed.put(next, named(session, schema.getKey(), login));
            }
        }
        return renamed;
    }

    private void note(Marts marts) throws SQLException {
        Sql.run(session, "DELETE FROM access.own_mart");
        for (MartTable mart : marts.tables()) {
            if (mart.readers().contains(Reader.CONTRACT_MANAGER)) {
                note(Marts.SCHEMA, mart.name(), mart.contractColumn());
            }
        }
        for (DerivedMart mart : marts.derived()) {
            // A view says nothing of whose its rows are.
            if (mart.readers().contains(Reader.CONTRACT_MANAGER) && mart.made() == DerivedMart.Made.TABLE) {
                note(Marts.BOARDS, mart.name(), mart.contractColumn());
            }
        }
    }

    private void note(String schema, String mart, String contractColumn) throws SQLException {
        try (PreparedStatement sql = session.prepareStatement("INSERT INTO access.own_mart VALUES (?, ?, ?)")) {
            sql.setString(1, schema);
            sql.setString(2, mart);
            sql.setString(3, contractColumn);
            sql.executeUpdate();
        }
    }

    /** Makes the copies of one login again from what is published, or removes them when it has no contracts. */
    void makeAnew(String login) throws SQLException {
        List<String> schemas = schemas(session, login);
        // Whoever loses a contract loses it now, whatever they are reading.
        new Swap(session, Duration.ZERO).remove(String.join(" ", schemas));
        if (Sql.text(session, "SELECT login FROM access.membership WHERE login = ?", login) != null
                && Sql.holds(session, "SELECT to_regnamespace(?) IS NOT NULL", Marts.SCHEMA)) {
            copy(login, Marts.SCHEMA, Marts.SCHEMA, schemas.get(0));
            copy(login, Marts.BOARDS, Marts.BOARDS, schemas.get(1));
        }
    }

    /**
     * @param schema the marts' usual one
     * @param from where they are now
     * @param to the one that is made
     */
    private void copy(String login, String schema, String from, String to) throws SQLException {
        String reader = Sql.identifier(session, login);
        Sql.run(
                session,
                List.of(
                        "CREATE SCHEMA " + to,
                        "COMMENT ON SCHEMA " + to + " IS 'The rows of schema " + schema
                                + " that belong to the contracts of one login. Made by Waymark at every publish'",
                        "GRANT USAGE ON SCHEMA " + to + " TO " + reader));
        // Inside one array literal, whatever the names of the contracts hold.
        String contracts = Sql.text(
                session,
                "SELECT quote_literal(array_agg(contract_id)::text) FROM access.membership WHERE login = ?",
                login);
        for (String mart : Sql.texts(session, """
            SELECT mart FROM access.own_mart
            WHERE schema_name = ? AND to_regclass(format('%s.%I', ?::text, mart)) IS NOT NULL ORDER BY 1\
            """, schema, from)) {
            String source = from + "." + mart;
            String table = to + "." + mart;
            String column = Sql.text(
                    session,
                    "SELECT contract_column FROM access.own_mart WHERE schema_name = ? AND mart = ?",
                    schema,
                    mart);
            Sql.run(session, "CREATE TABLE " + table + " (LIKE " + source + " INCLUDING ALL)");
            fill(
                    table,
                    "SELECT * FROM " + source
                            + (column == null ? "" : " WHERE " + column + " = ANY (" + contracts + "::text[])"));
            Sql.run(session, Sql.texts(session, """
                SELECT format('COMMENT ON TABLE %s IS %L', ?::text, obj_description(to_regclass(?), 'pg_class'))
                UNION ALL
                SELECT format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', ?::text, attname)
                FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND attstattarget = 0\
                """, table, source, table, source));
            Sql.run(session, List.of("GRANT SELECT ON " + table + " TO " + reader, "ANALYZE " + table));
        }
    }

    private void fill(String table, String query) throws SQLException {
        try {
            DerivedMarts.copy(
                    session,
                    "COPY (" + query + ") TO STDOUT WITH (FORMAT binary)",
                    "COPY " + table + " FROM STDIN WITH (FORMAT binary, FREEZE)");
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "The rows of " + table + " cannot be kept in the folder for temporary files; make room there", e);
        }
    }
}

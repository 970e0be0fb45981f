package waymark.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The SQL that makes the marts in a schema, one statement each. Names are plain lower case words, so none needs quotes.
 */
final class MartStatements {

    private final String schema;

    MartStatements(String schema) {
        this.schema = schema;
    }

    /** Makes the schema, which only its readers may look into. */
    List<String> makeSchema(String comment, Set<Reader> readers) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA " + schema);
        statements.add("COMMENT ON SCHEMA " + schema + " IS " + literal(comment));
        for (Reader reader : new TreeSet<>(readers)) {
            statements.add("GRANT USAGE ON SCHEMA " + schema + " TO " + reader.role());
        }
        return statements;
    }

    /** Makes the bare table, ready to be filled. */
    String makeTable(MartTable table) {
        return table.columns().stream()
                .map(column -> "    " + column.name() + " " + column.type().sql()
                        + (column.presence() == MartColumn.Presence.REQUIRED ? " NOT NULL" : ""))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + named(table.name()) + " (\n", "\n)"));
    }

    /**
     * Fills the table. Frozen rows show to every transaction at once, also to one whose snapshot is older than the
     * swap.
     */
    String fillTable(MartTable table) {
        return "COPY " + named(table.name()) + " (" + String.join(", ", table.columnNames())
                + ") FROM STDIN WITH (FORMAT text, FREEZE, ENCODING 'UTF8')";
    }

    /** Keys, indexes, comments and rights of a filled table. */
    List<String> finishTable(MartTable table) {
        String name = named(table.name());
        List<String> statements = new ArrayList<>();
        if (!table.primaryKey().isEmpty()) {
            statements.add("ALTER TABLE " + name + " ADD PRIMARY KEY (" + String.join(", ", table.primaryKey()) + ")");
        }
        if (!table.uniqueKey().isEmpty()) {
            statements.add("CREATE UNIQUE INDEX ON " + name + " (" + String.join(", ", table.uniqueKey())
                    + ") NULLS NOT DISTINCT");
        }
        statements.addAll(index(name, table.indexes()));
        statements.add("COMMENT ON TABLE " + name + " IS " + literal(table.comment()));
        for (MartColumn column : table.columns()) {
            statements.add(comment(name, column.name(), column.comment()));
        }
        statements.addAll(allow(name, table.contractColumn(), table.readers()));
        statements.add("ANALYZE " + name);
        return statements;
    }

    /** Makes the bare table that a query gives; {@code search_path} has to name the schemas that it asks. */
    String makeTable(DerivedMart mart) {
        return "CREATE TABLE " + named(mart.name()) + " AS\n" + mart.query() + "\nWITH NO DATA";
    }

    /** Gives what the query of a table finds, as {@link #fill} takes it. */
    String find(DerivedMart mart) {
        return "COPY (\n" + mart.query() + "\n) TO STDOUT WITH (FORMAT binary)";
    }

    /** Fills a derived table, frozen like the others. */
    String fill(DerivedMart mart) {
        return "COPY " + named(mart.name()) + " FROM STDIN WITH (FORMAT binary, FREEZE)";
    }

    /** Makes a view; {@code search_path} has to name the schemas that it asks. */
    String makeView(DerivedMart mart) {
        return "CREATE VIEW " + named(mart.name()) + " WITH (security_invoker = true) AS\n" + mart.query();
    }

    /** Indexes, comments and rights of a derived mart that is made and filled. */
    List<String> finish(DerivedMart mart) {
        String name = named(mart.name());
        boolean table = mart.made() == DerivedMart.Made.TABLE;
        List<String> statements = new ArrayList<>(index(name, mart.indexes()));
        statements.add("COMMENT ON " + mart.made() + " " + name + " IS " + literal(mart.comment()));
        mart.columns().forEach((column, comment) -> statements.add(comment(name, column, comment)));
        // A view reads with the rights of whoever asks: its rows are kept apart by what it reads from.
        statements.addAll(allow(name, table ? mart.contractColumn() : null, mart.readers()));
        if (table) {
            statements.add("ANALYZE " + name);
        }
        return statements;
    }

    private static List<String> index(String name, List<List<String>> indexes) {
        return indexes.stream()
                .map(columns -> "CREATE INDEX ON " + name + " (" + String.join(", ", columns) + ")")
                .toList();
    }

    private static String comment(String name, String column, String comment) {
        return "COMMENT ON COLUMN " + name + "." + column + " IS " + literal(comment);
    }

    private static List<String> allow(String name, String contractColumn, Set<Reader> readers) {
        List<String> statements = new ArrayList<>();
        if (contractColumn != null) {
            statements.add("ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY");
        }
        for (Reader reader : new TreeSet<>(readers)) {
            if (contractColumn != null) {
                statements.add(policy(name, contractColumn, reader));
            }
            statements.add("GRANT SELECT ON " + name + " TO " + reader.role());
        }
        return statements;
    }

    private static String policy(String name, String contractColumn, Reader reader) {
        // As a subquery the list of contracts is made once for a query, not once for a row, and an index can be used.
        String rows = reader == Reader.CONTRACT_MANAGER
                ? contractColumn + " = ANY ((SELECT " + Access.OWN_CONTRACTS + ")::text[])"
                : "true";
        return "CREATE POLICY " + reader.role() + "_reads ON " + name + " FOR SELECT TO " + reader.role() + " USING ("
                + rows + ")";
    }

    /** A table or view of the schema, by its full name. */
    String named(String relation) {
        return schema + "." + relation;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

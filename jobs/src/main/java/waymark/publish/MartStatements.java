package waymark.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<String> makeSchema() {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA " + schema);
        statements.add("COMMENT ON SCHEMA " + schema
                + " IS 'What Waymark publishes. Every publish replaces it as a whole: make nothing of your own in it'");
        for (Reader reader : Reader.values()) {
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
        for (List<String> index : table.indexes()) {
            statements.add("CREATE INDEX ON " + name + " (" + String.join(", ", index) + ")");
        }
        statements.add("COMMENT ON TABLE " + name + " IS " + literal(table.comment()));
        for (MartColumn column : table.columns()) {
            statements.add("COMMENT ON COLUMN " + name + "." + column.name() + " IS " + literal(column.comment()));
        }
        if (table.contractColumn() != null) {
            statements.add("ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY");
        }
        sorted(table.readers()).forEach(reader -> statements.addAll(allow(table, reader)));
        statements.add("ANALYZE " + name);
        return statements;
    }

    private List<String> allow(MartTable table, Reader reader) {
        String name = named(table.name());
        String grant = "GRANT SELECT ON " + name + " TO " + reader.role();
        if (table.contractColumn() == null) {
            return List.of(grant);
        }
        // As a subquery the list of contracts is made once for a query, not once for a row, and an index can be used.
        String rows = reader == Reader.CONTRACT_MANAGER
                ? table.contractColumn() + " = ANY ((SELECT " + Access.OWN_CONTRACTS + ")::text[])"
                : "true";
        return List.of(
                "CREATE POLICY " + reader.role() + "_reads ON " + name + " FOR SELECT TO " + reader.role() + " USING ("
                        + rows + ")",
                grant);
    }

    /** Makes a view; {@code search_path} has to name this schema. */
    List<String> makeView(MartView view) {
        String name = named(view.name());
        List<String> statements = new ArrayList<>();
        statements.add("CREATE VIEW " + name + " WITH (security_invoker = true) AS\n" + view.query());
        statements.add("COMMENT ON VIEW " + name + " IS " + literal(view.comment()));
        view.columnComments().entrySet().stream()
                .map(column ->
                        "COMMENT ON COLUMN " + name + "." + column.getKey() + " IS " + literal(column.getValue()))
                .sorted()
                .forEach(statements::add);
        sorted(view.readers()).forEach(reader -> statements.add("GRANT SELECT ON " + name + " TO " + reader.role()));
        return statements;
    }

    private String named(String relation) {
        return schema + "." + relation;
    }

    private static List<Reader> sorted(Iterable<Reader> readers) {
        List<Reader> sorted = new ArrayList<>();
        readers.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

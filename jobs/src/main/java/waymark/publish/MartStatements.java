package waymark.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL that makes the marts in a schema, one statement each. Names are plain lower case words, so none needs quotes.
 */
final class MartStatements {

    /**
     * Columns that tell one person from others or hold what a sender wrote, in marts and boards alike. A column that is new and ends
     * like a number of something is one of them until it stands among those of the commission.
     */
    private static final Pattern OF_PEOPLE =
            Pattern.compile("(?!(contract|prime_provider|provider|area|jobcentre|run|instrument|check|delivery)_id$)"
                    + "(.*_id|.*_key|value|message|path|why|extra_columns)");

    private final String schema;

    MartStatements(String schema) {
        this.schema = schema;
    }

    /** Makes the schema, which only those may look into who read every contract. */
    List<String> makeSchema(String comment) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA " + schema);
        statements.add("COMMENT ON SCHEMA " + schema + " IS " + literal(comment));
        for (Reader reader : Reader.OF_EVERY_CONTRACT) {
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
        statements.addAll(allow(name, table.readers()));
        statements.addAll(analyze(name, table.columnNames()));
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
        statements.addAll(allow(name, mart.readers()));
        if (table) {
            statements.addAll(analyze(name, mart.columns().keySet()));
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

    private static List<String> allow(String name, Set<Reader> readers) {
        return Reader.OF_EVERY_CONTRACT.stream()
                .filter(readers::contains)
                .map(reader -> "GRANT SELECT ON " + name + " TO " + reader.role())
                .toList();
    }

    /**
     * The planner's statistics keep the commonest values of a column, and would keep those of people who are gone: there are none
     * on columns that name a person or hold what a sender wrote.
     */
    private static List<String> analyze(String name, Collection<String> columns) {
        List<String> statements = new ArrayList<>();
        columns.stream()
                .filter(column -> OF_PEOPLE.matcher(column).matches())
                .forEach(column ->
                        statements.add("ALTER TABLE " + name + " ALTER COLUMN " + column + " SET STATISTICS 0"));
        statements.add("ANALYZE " + name);
        return statements;
    }

    /** A table or view of the schema, by its full name. */
    String named(String relation) {
        return schema + "." + relation;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

package waymark.dashboard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import waymark.problem.WaymarkException;
import waymark.publish.Marts;

/** The columns of published marts and of the dashboards' own tables, as PostgreSQL knows them. */
public final class PublishedColumns {

    /** The catalogue shows what there is to anyone, whatever they may read of it. */
    private static final String QUERY = """
        SELECT n.nspname || '.' || c.relname, a.attname, format_type(a.atttypid, NULL),
          COALESCE(col_description(c.oid, a.attnum), '')
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN (?, ?)
          AND c.relkind IN ('r', 'v', 'm', 'p') AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY 1, a.attnum\
        """;

    private final Map<String, List<Column>> byTable;

    private PublishedColumns(Map<String, List<Column>> byTable) {
        this.byTable = byTable;
    }

    /**
     * A column.
     *
     * @param type its type in capitals, such as {@code DATE}
     * @param about its comment; empty when it has none
     */
    record Column(String name, String type, String about) {

        /** Whether it tells a day or a moment. */
        boolean isTemporal() {
            return type.equals("DATE") || type.startsWith("TIMESTAMP");
        }
    }

    /**
     * Reads the columns of every table and view that charts may rest on.
     *
     * @throws WaymarkException when that is not to be had
     */
    public static PublishedColumns read(Connection session) {
        Map<String, List<Column>> byTable = new HashMap<>();
        try (PreparedStatement sql = session.prepareStatement(QUERY)) {
            sql.setString(1, Marts.SCHEMA);
            sql.setString(2, Marts.BOARDS);
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    byTable.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(new Column(
                                    rows.getString(2), rows.getString(3).toUpperCase(Locale.ROOT), rows.getString(4)));
                }
            }
        } catch (SQLException e) {
            throw WaymarkException.failed(
                    "the columns of the marts cannot be read (" + e.getMessage() + "): mend that", e);
        }
        return new PublishedColumns(byTable);
    }

    /** Of marts that are not published anywhere. */
    static PublishedColumns none() {
        return new PublishedColumns(Map.of());
    }

    /** The columns of a table, such as {@code boards.overview}, in their order; none when it is not published. */
    List<Column> of(String table) {
        return byTable.getOrDefault(table, List.of());
    }
}

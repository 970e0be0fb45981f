package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows that a chart shows or should show: values by column. Numbers are kept as such, moments as milliseconds since 1970 in UTC,
 * and all else as text; order means nothing.
 *
 * @param columns their names, in order
 * @param rows each with a value, or null, for each column
 */
record ChartRows(List<String> columns, List<List<Object>> rows) {

    private static final double TOLERANCE = 1e-6;

    /** The rows that Superset has answered a query with. */
    static ChartRows shown(JsonNode result) {
        TreeSet<String> columns = new TreeSet<>();
        result.path("colnames").forEach(name -> columns.add(name.asText()));
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode row : result.path("data")) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(value(row.path(column))));
            rows.add(values);
        }
        return new ChartRows(List.copyOf(columns), rows);
    }

    private static Object value(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    /** The rows that SQL gives. */
    static ChartRows of(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData about = result.getMetaData();
            TreeMap<String, Integer> places = new TreeMap<>();
            for (int at = 1; at <= about.getColumnCount(); at++) {
                places.put(about.getColumnLabel(at), at);
            }
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> values = new ArrayList<>();
                for (int at : places.values()) {
                    values.add(value(result.getObject(at)));
                }
                rows.add(values);
            }
            return new ChartRows(List.copyOf(places.keySet()), rows);
        }
    }

    private static Object value(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Date day) {
            return millis(day.toLocalDate());
        }
        if (value instanceof Timestamp moment) {
            return (double) moment.getTime();
        }
        return value == null ? null : value.toString();
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** In what these rows, which are shown, differ from those that were expected; nothing when they do not. */
    List<String> differences(ChartRows expected) {
        if (!columns.equals(expected.columns)) {
            return List.of("shows columns " + columns + " where " + expected.columns + " are expected");
        }
        List<List<Object>> missing = new ArrayList<>(sorted(expected.rows));
        List<List<Object>> strange = new ArrayList<>();
        for (List<Object> row : sorted(rows)) {
            int at = firstLike(row, missing);
            if (at < 0) {
                strange.add(row);
            } else {
                missing.remove(at);
            }
        }
        List<String> differences = new ArrayList<>();
        if (!strange.isEmpty()) {
            differences.add("shows " + count(strange) + " that the marts do not give, such as " + told(strange.get(0)));
        }
        if (!missing.isEmpty()) {
            differences.add("lacks " + count(missing) + " that the marts give, such as " + told(missing.get(0)));
        }
        return differences;
    }

    private static String count(List<List<Object>> rows) {
        return rows.size() == 1 ? "a row" : rows.size() + " rows";
    }

    private String told(List<Object> row) {
        List<String> told = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            told.add(columns.get(at) + "=" + row.get(at));
        }
        return String.join(", ", told);
    }

    private static List<List<Object>> sorted(List<List<Object>> rows) {
        return rows.stream().sorted(Comparator.comparing(List::toString)).toList();
    }

    /** Rows that are like each other are near each other in both lists, since both are sorted. */
    private static int firstLike(List<Object> row, List<List<Object>> others) {
        for (int at = 0; at < others.size(); at++) {
            if (isLike(row, others.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLike(List<Object> one, List<Object> other) {
        for (int at = 0; at < one.size(); at++) {
            if (!isLike(one.get(at), other.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(Object one, Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
        return one == null ? other == null : one.equals(other);
    }
}

package waymark.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.calendar.BankHolidays;
import waymark.calendar.Nation;
import waymark.calendar.WorkingCalendar;

/** A DuckDB database in a file, with as many threads as there are cores and the memory that Waymark gets. */
final class DuckDatabase implements AutoCloseable {

    private static final LocalDate FIRST_WORKING_DAY = LocalDate.of(2010, 1, 1);

    private final Connection connection;

    DuckDatabase(Path file, String memory) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        execute("SET memory_limit = '" + memory + "'");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The working days, numbered, of England and Wales and of Scotland: DuckDB knows no bank holidays. */
    void loadWorkingDays(BankHolidays holidays) throws SQLException {
        execute("CREATE TABLE working_day (scottish BOOLEAN, day DATE, number INTEGER)");
        for (Nation nation : new Nation[] {Nation.ENGLAND, Nation.SCOTLAND}) {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO working_day VALUES (?, ?, ?)")) {
                WorkingCalendar calendar = holidays.of(nation);
                int number = 0;
                for (LocalDate day = FIRST_WORKING_DAY; day.getYear() <= holidays.lastYear(); day = day.plusDays(1)) {
                    number += calendar.isWorkingDay(day) ? 1 : 0;
                    insert.setBoolean(1, nation == Nation.SCOTLAND);
                    insert.setDate(2, Date.valueOf(day));
                    insert.setInt(3, number);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** What a query gives: metric, contract, month, numerator, denominator (null where there is none). */
    SortedMap<Figure.Key, Figure> figures(String sql) throws SQLException {
        SortedMap<Figure.Key, Figure> figures = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Figure.Key key = new Figure.Key(
                        rows.getString(1), rows.getString(2), rows.getDate(3).toLocalDate());
                figures.put(key, new Figure(rows.getLong(4), rows.getLong(5)));
            }
        }
        return figures;
    }

    /** The text of a query that comes with the benchmark. */
    static String sql(String name) {
        try (InputStream text = DuckDatabase.class.getResourceAsStream("/duckdb/" + name + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package waymark.publish;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.ServerErrorMessage;
import waymark.problem.WaymarkException;
import waymark.rule.Sentence;

/** Runs a query on the marts as an analyst, who can change nothing, and prints what comes. */
public final class SqlConsole {

    private static final int ROWS_AT_ONCE = 1000;
    private static final String NO_TABLE = "42P01";
    private static final String SCHEMAS = String.join(" ", Schemas.LIVE.names());

    /** How the tables of the dashboards began when they lay among the marts. */
    private static final String YESTERDAY = "board_";

    /** A table as a query names it; the group is its name without schema. */
    private static final Pattern TABLE = Pattern.compile("\\G(?:[\\w\"]+\\s*\\.\\s*)*([\\w\"]+)");

    /** How results are printed. */
    public enum Format {
        /** Aligned columns, and the number of rows. */
        TABLE,
        /** CSV with a header. */
        CSV
    }

    private final Database database;

    public SqlConsole(Database database) {
        this.database = database;
    }

    /**
     * Runs {@code query} and prints its rows.
     *
     * @throws WaymarkException when the query is wrong (with the place), asks for what an analyst may not do, or takes
     * too long
     */
    public void run(String query, Format format, PrintStream out) {
        try (Connection analyst = database.analyst()) {
            // Rows come a thousand at a time only inside a transaction.
            analyst.setAutoCommit(false);
            try {
                print(analyst, query, format, out);
            } catch (SQLException e) {
                throw fault(query, e, NO_TABLE.equals(e.getSQLState()) ? whereItIs(analyst, query, e) : "");
            }
        } catch (SQLException e) {
            throw fault(query, e, "");
        }
    }

    private static void print(Connection analyst, String query, Format format, PrintStream out) throws SQLException {
        try (Statement statement = analyst.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            if (!statement.execute(query)) {
                out.println("Done; nothing to show.");
                return;
            }
            try (ResultSet rows = statement.getResultSet()) {
                ResultPrinter.of(format, rows, out).print();
            }
        }
    }

    /** Tables of the name that the query asks for, in whatever schema; empty when there are none. */
    private static String whereItIs(Connection analyst, String query, SQLException fault) throws SQLException {
        ServerErrorMessage told = Faults.told(fault);
        Matcher named = TABLE.matcher(query);
        if (told == null || told.getPosition() < 1 || !named.find(place(told.getPosition(), query))) {
            return "";
        }
        String asked = named.group(1).replace("\"", "").toLowerCase(Locale.ROOT);
        boolean ofYesterday = asked.startsWith(YESTERDAY);
        analyst.rollback();
        List<String> there = Sql.texts(
                analyst,
                """
                SELECT relnamespace::regnamespace || '.' || relname FROM pg_class
                WHERE relname = ? AND relkind IN ('r', 'v')
                    AND relnamespace::regnamespace::text = ANY (string_to_array(?, ' '))
                ORDER BY 1\
                """,
                ofYesterday ? asked.substring(YESTERDAY.length()) : asked,
                ofYesterday ? Marts.BOARDS : SCHEMAS);
        return there.isEmpty() ? "" : asked + " is" + (ofYesterday ? " now " : " ") + String.join(" or ", there) + ".";
    }

    private static WaymarkException fault(String query, SQLException fault, String whereItIs) {
        String state = String.valueOf(fault.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Faults.doing("the query", fault);
        }
        ServerErrorMessage told = Faults.told(fault);
        StringBuilder message = new StringBuilder("SQL: ").append(Faults.firstLine(fault));
        if (told != null && told.getPosition() > 0) {
            message.append(place(query, told.getPosition()));
        }
        if (told != null && told.getHint() != null) {
            message.append("\n").append(told.getHint());
        }
        String remedy = !whereItIs.isEmpty()
                ? whereItIs
                : switch (state) {
                    case Faults.CANCELLED ->
                        "The query took longer than an analyst may; ask for less, or raise the"
                                + " statement timeout in the settings.";
                    case Faults.READ_ONLY, Faults.LACKS_RIGHT ->
                        Sentence.of("An analyst reads schemas {} and changes nothing.", Schemas.LIVE.names());
                    case "3F000", NO_TABLE ->
                        "What is published: SELECT table_schema, table_name FROM information_schema.tables WHERE"
                                + " table_schema IN ('" + SCHEMAS.replace(" ", "', '")
                                + "'). When there is nothing, run Waymark first.";
                    default -> "";
                };
        return WaymarkException.wrongUse(remedy.isEmpty() ? message.toString() : message + "\n" + remedy);
    }

    /** The line of the query that is at fault, with a mark under the place. */
    private static String place(String query, int position) {
        int at = place(position, query);
        int begin = query.lastIndexOf('\n', at - 1) + 1;
        int end = query.indexOf('\n', at);
        String line = query.substring(begin, end < 0 ? query.length() : end).replace('\t', ' ');
        return "\n" + line + "\n" + " ".repeat(query.codePointCount(begin, at)) + "^";
    }

    /** Where the server's position lies in the text; it counts characters from 1, and may be one past the end. */
    private static int place(int position, String query) {
        return query.offsetByCodePoints(0, Math.min(position - 1, query.codePointCount(0, query.length())));
    }
}

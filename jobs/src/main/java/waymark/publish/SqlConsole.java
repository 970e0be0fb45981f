package waymark.publish;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.ServerErrorMessage;
import waymark.problem.WaymarkException;

/** Runs a query on the marts as an analyst, who can change nothing, and prints what comes. */
public final class SqlConsole {

    private static final int ROWS_AT_ONCE = 1000;

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
        } catch (SQLException e) {
            throw fault(query, e);
        }
    }

    private static WaymarkException fault(String query, SQLException fault) {
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
        String remedy =
                switch (state) {
                    case Faults.CANCELLED ->
                        "The query took longer than an analyst may; ask for less, or raise the"
                                + " statement timeout in the settings.";
                    case Faults.READ_ONLY, Faults.LACKS_RIGHT ->
                        "An analyst reads schema " + Marts.SCHEMA + " and changes nothing.";
                    case "3F000", "42P01" ->
                        "What is published: SELECT table_name FROM information_schema.tables WHERE"
                                + " table_schema = '" + Marts.SCHEMA + "'. When there is nothing, run Waymark first.";
                    default -> "";
                };
        return WaymarkException.wrongUse(remedy.isEmpty() ? message.toString() : message + "\n" + remedy);
    }

    /** The line of the query that is at fault, with a mark under the place. */
    private static String place(String query, int position) {
        int at = Math.min(
                query.offsetByCodePoints(0, Math.min(position - 1, query.codePointCount(0, query.length()))),
                query.length());
        int begin = query.lastIndexOf('\n', at - 1) + 1;
        int end = query.indexOf('\n', at);
        String line = query.substring(begin, end < 0 ? query.length() : end).replace('\t', ' ');
        return "\n" + line + "\n" + " ".repeat(query.codePointCount(begin, at)) + "^";
    }
}

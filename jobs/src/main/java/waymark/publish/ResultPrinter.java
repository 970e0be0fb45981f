package waymark.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.problem.WaymarkException;

/** Prints the rows of a query as they come, in memory that does not grow with them. */
abstract class ResultPrinter {

    private static final Set<Integer> NUMBERS =
            Set.of(Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.REAL, Types.DOUBLE);

    private final ResultSet rows;
    private final int columns;

    private ResultPrinter(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.columns = rows.getMetaData().getColumnCount();
    }

    static ResultPrinter of(SqlConsole.Format format, ResultSet rows, PrintStream out) throws SQLException {
        return switch (format) {
            case CSV -> new AsCsv(rows, out);
            case TABLE -> new AsTable(rows, out);
        };
    }

    final void print() throws SQLException {
        begin(rows.getMetaData());
        long number = 0;
        while (rows.next()) {
            String[] values = new String[columns];
            for (int column = 0; column < columns; column++) {
                values[column] = rows.getString(column + 1);
            }
            row(values);
            number++;
        }
        end(number);
    }

    abstract void begin(ResultSetMetaData about) throws SQLException;

    abstract void row(String[] values);

    abstract void end(long number);

    final String[] names(ResultSetMetaData about) throws SQLException {
        String[] names = new String[columns];
        for (int column = 0; column < columns; column++) {
            names[column] = about.getColumnLabel(column + 1);
        }
        return names;
    }

    private static final class AsCsv extends ResultPrinter {

        private final PrintStream out;
        private final CsvLines lines;

        private AsCsv(ResultSet rows, PrintStream out) throws SQLException {
            super(rows);
            this.out = out;
            this.lines = new CsvLines(out);
        }

        @Override
        void begin(ResultSetMetaData about) throws SQLException {
            row(names(about));
        }

        @Override
        void row(String[] values) {
            try {
                lines.write(values);
            } catch (IOException e) {
                throw WaymarkException.failed("The result cannot be written: " + e.getMessage(), e);
            }
        }

        @Override
        void end(long number) {
            out.flush();
        }
    }

    /** Columns are as wide as the first rows need; a later value that is wider pushes its line to the right. */
    private static final class AsTable extends ResultPrinter {

        private static final int ROWS_MEASURED = 1000;

        private final PrintStream out;
        private final List<String[]> held = new ArrayList<>();
        private String[] names;
        private boolean[] number;
        private int[] widths;

        private AsTable(ResultSet rows, PrintStream out) throws SQLException {
            super(rows);
            this.out = out;
        }

        @Override
        void begin(ResultSetMetaData about) throws SQLException {
            names = names(about);
            number = new boolean[names.length];
            for (int column = 0; column < names.length; column++) {
                number[column] = NUMBERS.contains(about.getColumnType(column + 1));
            }
        }

        @Override
        void row(String[] values) {
            for (int column = 0; column < values.length; column++) {
                values[column] = visible(values[column]);
            }
            if (widths == null) {
                held.add(values);
                if (held.size() == ROWS_MEASURED) {
                    printHeld();
                }
            } else {
                line(values);
            }
        }

        @Override
        void end(long rows) {
            if (widths == null) {
                printHeld();
            }
            out.println(rows == 1 ? "(1 row)" : "(" + rows + " rows)");
        }

        private void printHeld() {
            widths = new int[names.length];
            for (int column = 0; column < names.length; column++) {
                widths[column] = length(names[column]);
                for (String[] values : held) {
                    widths[column] = Math.max(widths[column], length(values[column]));
                }
            }
            line(names);
            String[] rules = new String[names.length];
            for (int column = 0; column < names.length; column++) {
                rules[column] = "-".repeat(widths[column]);
            }
            line(rules);
            held.forEach(this::line);
            held.clear();
        }

        private void line(String[] values) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < values.length; column++) {
                String gap = " ".repeat(Math.max(0, widths[column] - length(values[column])));
                line.append(column == 0 ? "" : "  ");
                line.append(number[column] ? gap + values[column] : values[column] + gap);
            }
            out.println(line.toString().stripTrailing());
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }

        /** Without control characters, which could move the cursor or break the line. */
        private static String visible(String text) {
            return text == null
                    ? ""
                    : text.replace("\n", "\\n").replace("\t", "\\t").replaceAll("\\p{Cntrl}", "?");
        }
    }
}

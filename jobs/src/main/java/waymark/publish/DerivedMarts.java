package waymark.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.ServerErrorMessage;
import waymark.problem.WaymarkException;

/** Makes derived marts inside the transaction of a publish, and says which file is at fault when one cannot be made. */
final class DerivedMarts {

    /** Classes of PostgreSQL's faults that lie in a statement and the values it meets, not in the server. */
    private static final Set<String> OF_THE_QUERY = Set.of("0A", "21", "22", "23", "42");

    private final Connection session;
    private final MartStatements statements;

    /** @param session its {@code search_path} names the schema of the marts, then that of the statements */
    DerivedMarts(Connection session, MartStatements statements) {
        this.session = session;
        this.statements = statements;
    }

    /**
     * Makes a mart that is not there yet.
     *
     * @return how many rows a table has; empty for a view
     */
    OptionalLong make(DerivedMart mart) throws SQLException {
        boolean table = mart.made() == DerivedMart.Made.TABLE;
        String statement = table ? statements.makeTable(mart) : statements.makeView(mart);
        try {
            Sql.run(session, statement);
            requireColumns(mart);
            OptionalLong rows = table ? OptionalLong.of(fill(mart)) : OptionalLong.empty();
            Sql.run(session, statements.finish(mart));
            return rows;
        } catch (SQLException e) {
            if (!OF_THE_QUERY.contains(stateClass(e))) {
                throw e;
            }
            throw WaymarkException.failed(
                    mart.file() + ": PostgreSQL cannot make it (" + Faults.firstLine(e) + place(statement, e)
                            + "); mend the file and publish again. Readers see the marts as they were",
                    e);
        }
    }

    private static String stateClass(SQLException fault) {
        return fault.getSQLState() == null ? "" : fault.getSQLState().substring(0, 2);
    }

    /** The line of the query that the server points at; the query begins on the statement's second line. */
    private static String place(String statement, SQLException fault) {
        ServerErrorMessage told = Faults.told(fault);
        if (told == null || told.getPosition() < 1) {
            return "";
        }
        String before = statement.substring(0, Math.min(told.getPosition(), statement.length()));
        return ", line " + before.chars().filter(each -> each == '\n').count() + " of its query";
    }

    private long fill(DerivedMart mart) throws SQLException {
        try {
            return copy(session, statements.find(mart), statements.fill(mart));
        } catch (IOException e) {
            throw WaymarkException.failed(
                    mart.file() + ": its rows cannot be kept in the folder for temporary files; make room there", e);
        }
    }

    /**
     * Fills a table with what a query finds, as two statements COPY it out and in. A table that a query fills at once has no frozen
     * rows: a transaction older than the swap would find it empty beside filled ones. So the rows leave the server and come back; a
     * session cannot do both at the same time.
     *
     * @return how many rows it has
     */
    static long copy(Connection session, String find, String fill) throws SQLException, IOException {
        Path rows = Files.createTempFile("waymark-mart-", ".copy");
        try {
            CopyManager copy = session.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
                copy.copyOut(find, out);
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(rows))) {
                return copy.copyIn(fill, in);
            }
        } finally {
            Files.delete(rows);
        }
    }

    private void requireColumns(DerivedMart mart) throws SQLException {
        List<String> made = Sql.texts(session, """
            SELECT attname FROM pg_attribute
            WHERE attrelid = to_regclass(?) AND attnum > 0 ORDER BY attnum\
            """, statements.named(mart.name()));
        List<String> faults = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(mart.columns().keySet());
        made.forEach(unknown::remove);
        Set<String> silent = new LinkedHashSet<>(made);
        silent.removeAll(mart.columns().keySet());
        if (!silent.isEmpty()) {
            faults.add("its query gives " + String.join(", ", silent) + ", of which columns says nothing");
        }
        if (!unknown.isEmpty()) {
            faults.add("its query does not give " + String.join(", ", unknown) + ", which columns describes");
        }
        if (!faults.isEmpty()) {
            throw WaymarkException.failed(mart.file() + ": " + String.join("; ", faults)
                    + ". Describe the columns that it gives, and no others. Readers see the marts as they were");
        }
    }
}

package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import waymark.problem.WaymarkException;

/**
 * Replaces the marts in PostgreSQL. All of it is one transaction, from the empty tables to the swap: until it ends
 * readers see the old marts, and if it does not end PostgreSQL itself leaves nothing of it.
 */
public final class PostgresMarts {

    private final Database database;
    private final Marts marts;
    private final Duration patience;

    /**
     * @param patience how long a publish waits, all in all, for readers that hold what it replaces in an open transaction
     */
    public PostgresMarts(Database database, Marts marts, Duration patience) {
        this.database = database;
        this.marts = marts;
        this.patience = patience;
    }

    /**
     * What was published.
     *
     * @param rows number of rows by table, in the order of the marts; derived tables last, with their schema
     * @param deriving how long the marts that are made of others took, their rows among {@code rows}
     * @param weaknesses what leaves readers more rights than they need, in words, each with the remedy
     * @param events what else a person should know, in words: readers whose sessions were ended, what was not tidied
     */
    public record Published(Map<String, Long> rows, Duration deriving, List<String> weaknesses, List<String> events) {

        /** Number of rows of all tables. */
        public long allRows() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What a person should know of it, line by line. */
        public List<String> remarks() {
            return Stream.of(
                            List.of("  of it the dashboards' marts " + deriving.toMillis() + " ms"), events, weaknesses)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * Replaces the marts with the rows of {@code source}. What looked back from the old ones goes with them.
     *
     * @throws WaymarkException when it cannot; the old marts stay as they are
     */
    public Published publish(MartSource source, PublishedRun run) {
        return publish(source, run, Schemas.LIVE, Schemas.LOOK_BACK);
    }

    /**
     * Puts the rows of {@code source} beside the marts, in the place of the last look back.
     *
     * @throws WaymarkException when it cannot; the last look back stays as it is
     */
    public Published publishBeside(MartSource source, PublishedRun run) {
        return publish(source, run, Schemas.LOOK_BACK);
    }

    private Published publish(MartSource source, PublishedRun run, Schemas current, Schemas... others) {
        List<String> weaknesses = database.prepare();
        try (Connection session = database.publisher()) {
            Sql.run(session, "SET ROLE " + Database.OWNER);
            Access.make(session);
            session.setAutoCommit(false);
            Published published = grow(session, source, run, current.next(), weaknesses);
            Map<String, String> renamed = new LinkedHashMap<>(current.renamed());
            OwnMarts own = new OwnMarts(session);
            if (current.equals(Schemas.LIVE)) {
                renamed.putAll(own.grow(marts, current.next()));
            }
            List<String> ended = new Swap(session, patience).replace(renamed, others);
            published.events().addAll(ended);
            if (current.equals(Schemas.LIVE)) {
                // The rule on rows of earlier versions, which the old marts were the last to need.
                Sql.run(session, "DROP FUNCTION IF EXISTS access.own_contracts()");
            }
            session.commit();
            database.tidy().ifPresent(published.events()::add);
            return published;
        } catch (SQLException e) {
            throw Faults.doing("publishing", e);
        }
    }

    /** A session that ends without commit leaves nothing. */
    private Published grow(
            Connection session, MartSource source, PublishedRun run, Schemas next, List<String> weaknesses)
            throws SQLException {
        MartStatements statements = new MartStatements(next.marts());
        MartStatements ofBoards = new MartStatements(next.boards());
        MartStatements ofCases = new MartStatements(next.cases());
        begin(session, next);
        Sql.run(session, statements.makeSchema(next.aboutMarts()));
        Sql.run(session, ofBoards.makeSchema(next.aboutBoards()));
        Sql.run(session, ofCases.makeSchema(next.aboutCases()));
        Map<String, Long> rows = new LinkedHashMap<>();
        for (MartTable table : marts.tables()) {
            rows.put(table.name(), fill(session, statements, table, source, run));
        }
        for (MartTable table : marts.facts()) {
            rows.put(Marts.CASES + "." + table.name(), fill(session, ofCases, table, source, run));
        }
        long began = System.nanoTime();
        Sql.run(session, "SET LOCAL search_path = " + next.marts() + ", " + next.boards());
        // What a sort or a grouping of millions of findings needs to stay in memory.
        Sql.run(session, "SET LOCAL work_mem = '64MB'");
        DerivedMarts derived = new DerivedMarts(session, ofBoards);
        for (DerivedMart mart : marts.derived()) {
            derived.make(mart).ifPresent(made -> rows.put(Marts.BOARDS + "." + mart.name(), made));
        }
        Duration deriving = Duration.ofNanos(System.nanoTime() - began);
        return new Published(rows, deriving, weaknesses, new ArrayList<>());
    }

    private static void begin(Connection session, Schemas next) throws SQLException {
        // Two publishes at once meet here, at the name of the schema: the second one is told so.
        Sql.run(session, "SET LOCAL lock_timeout = '5s'");
        Sql.run(session, "SET LOCAL maintenance_work_mem = '256MB'");
        Sql.run(session, "DROP SCHEMA IF EXISTS " + String.join(", ", next.names()) + " CASCADE");
    }

    private static long fill(
            Connection session, MartStatements statements, MartTable table, MartSource source, PublishedRun run)
            throws SQLException {
        Sql.run(session, statements.makeTable(table));
        long rows;
        try (RowStream stream =
                table.equals(Marts.PUBLISHED_RUN) ? RowStream.of(List.<Object[]>of(run.row())) : source.rows(table)) {
            rows = copy(session, statements.fillTable(table), table, stream);
        }
        Sql.run(session, statements.finishTable(table));
        return rows;
    }

    private static long copy(Connection session, String statement, MartTable table, RowStream stream)
            throws SQLException {
        CopyIn copy = session.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            CopyText text = new CopyText(copy);
            while (stream.hasNext()) {
                text.write(checked(stream.next(), table));
            }
            text.flush();
            return copy.endCopy();
        } catch (SQLException | RuntimeException e) {
            cancel(copy, e);
            throw e;
        }
    }

    private static Object[] checked(Object[] row, MartTable table) {
        if (row.length != table.columns().size()) {
            throw WaymarkException.failed("a row of mart " + table.name() + " has " + row.length + " values for its "
                    + table.columns().size() + " columns");
        }
        return row;
    }

    private static void cancel(CopyIn copy, Exception cause) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}

package waymark.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Single statements on a session, so that callers read as what they do. */
final class Sql {

    private Sql() {}

    static void run(Connection session, String statement) throws SQLException {
        try (Statement sql = session.createStatement()) {
            sql.execute(statement);
        }
    }

    static void run(Connection session, List<String> statements) throws SQLException {
        for (String statement : statements) {
            run(session, statement);
        }
    }

    /** What is done on a session. */
    interface Work {
        void run() throws SQLException;
    }

    /** Does all of it, or nothing, whatever it throws; in the session's transaction, when there is one, without ending it. */
    static void together(Connection session, Work work) throws SQLException {
        if (!session.getAutoCommit()) {
            work.run();
            return;
        }
        session.setAutoCommit(false);
        try {
            work.run();
            session.commit();
        } catch (SQLException | RuntimeException e) {
            undo(session, e);
            throw e;
        }
        session.setAutoCommit(true);
    }

    private static void undo(Connection session, Exception cause) {
        try {
            session.rollback();
            session.setAutoCommit(true);
        } catch (SQLException e) {
            // A session that is gone has left nothing.
            cause.addSuppressed(e);
        }
    }

    /** The first column of every row, as text. */
    static List<String> texts(Connection session, String query, Object... values) throws SQLException {
        try (PreparedStatement sql = session.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                sql.setObject(at + 1, values[at]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    static String text(Connection session, String query, Object... values) throws SQLException {
        List<String> texts = texts(session, query, values);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Whether the one value of {@code query} is true. */
    static boolean holds(Connection session, String query, Object... values) throws SQLException {
        return "t".equals(text(session, query, values));
    }

    static String identifier(Connection session, String name) throws SQLException {
        return session.unwrap(PGConnection.class).escapeIdentifier(name);
    }
}

package waymark.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What published marts show now.
 *
 * @param lastSentOn the date of the newest delivery among them; null when there is none
 */
public record PublishedState(String runId, Standpoint standpoint, LocalDate lastSentOn) {

    /** What the marts of these schemas show; empty when nothing is published there. */
    public static Optional<PublishedState> in(Database database, Schemas schemas) {
        String run = schemas.marts() + "." + Marts.PUBLISHED_RUN.name();
        try (Connection session = database.publisher()) {
            if (Sql.text(session, "SELECT to_regclass(?)::text", run) == null) {
                return Optional.empty();
            }
            try (PreparedStatement sql = session.prepareStatement("SELECT run_id, as_of, known_on,"
                            + " (SELECT max(sent_on) FROM " + schemas.marts() + ".delivery) FROM " + run);
                    ResultSet row = sql.executeQuery()) {
                return row.next() ? Optional.of(of(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Faults.doing("asking what is published", e);
        }
    }

    private static PublishedState of(ResultSet row) throws SQLException {
        int at = 1;
        return new PublishedState(
                row.getString(at++),
                new Standpoint(row.getObject(at++, LocalDate.class), row.getObject(at++, LocalDate.class)),
                row.getObject(at, LocalDate.class));
    }

    /** In words, as in "2019-01-31 with all deliveries known (run 20190201-060000-1a2b)". */
    @Override
    public String toString() {
        return standpoint + " (run " + runId + ")";
    }

    /** Whether figures from that standpoint look back from here: to an earlier day, or with deliveries left out that are here. */
    boolean seesFurtherThan(Standpoint other) {
        boolean leavesOut = other.knownOn() != null && lastSentOn != null && lastSentOn.isAfter(other.knownOn());
        return leavesOut || standpoint.asOf().isAfter(other.asOf());
    }
}

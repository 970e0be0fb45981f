package waymark.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What the marts show now. */
public final class PublishedState {

    private PublishedState() {}

    /** The run that the marts show; empty when nothing has been published. */
    public static Optional<String> runId(Database database) {
        try (Connection session = database.publisher()) {
            if (Sql.text(session, "SELECT to_regclass('" + Marts.SCHEMA + "." + Marts.PUBLISHED_RUN.name() + "')::text")
                    == null) {
                return Optional.empty();
            }
            return Optional.ofNullable(
                    Sql.text(session, "SELECT run_id FROM " + Marts.SCHEMA + "." + Marts.PUBLISHED_RUN.name()));
        } catch (SQLException e) {
            throw Faults.doing("asking what is published", e);
        }
    }
}

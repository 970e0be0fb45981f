package waymark.dashboard.server;

import java.sql.Connection;
import java.sql.SQLException;
import waymark.dashboard.MartsAddress;
import waymark.problem.WaymarkException;
import waymark.publish.Access;
import waymark.publish.Database;
import waymark.publish.Passwords;
import waymark.publish.Reader;

/** The PostgreSQL logins with which Superset reads the marts: each reads what is published, and may do nothing else. */
public final class ReaderLogin {

    private ReaderLogin() {}

    /** Makes the login of charts, or finds it made; how it reaches the marts. */
    public static MartsAddress forCharts(Database marts, Passwords keys) {
        String password = keys.of(SupersetHome.READER);
        try (Connection session = marts.publisher()) {
            new Access(session, marts.limits()).admit(SupersetHome.READER, Reader.PERFORMANCE_MANAGER, password);
        } catch (SQLException e) {
            throw WaymarkException.failed(
                    "PostgreSQL login " + SupersetHome.READER + " cannot be made (" + e.getMessage() + "): mend that",
                    e);
        }
        return MartsAddress.of(marts.url(), SupersetHome.READER, password);
    }

    /** The login of analysts; how it reaches the marts. */
    public static MartsAddress forAnalysts(Database marts) {
        return MartsAddress.of(marts.url(), Database.ANALYST_LOGIN, marts.admitAnalyst());
    }
}

package waymark.dashboard.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import waymark.problem.WaymarkException;
import waymark.publish.Marts;

/** The contracts that there are. */
public final class Contracts {

    private Contracts() {}

    /**
     * Those of the published marts.
     *
     * @param marts a session that reads every contract
     */
    public static Set<String> published(Connection marts) {
        Set<String> contracts = new TreeSet<>();
        try (Statement sql = marts.createStatement();
                ResultSet rows = sql.executeQuery("SELECT contract_id FROM " + Marts.SCHEMA + ".contract")) {
            while (rows.next()) {
                contracts.add(rows.getString(1));
            }
            return contracts;
        } catch (SQLException e) {
            throw WaymarkException.failed("the contracts cannot be read from the marts (" + e.getMessage() + ")", e);
        }
    }
}

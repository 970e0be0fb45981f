package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/**
 * The manager of one contract, let in to the Superset of the tests, with her dashboard, a chart on it and the mart behind that.
 */
final class Joan implements AutoCloseable {

    static final String BOARD = "my-contract";
    static final String CHART = "my-worklist";
    static final String MART = "worklist";

    private final TestSuperset superset = TestSuperset.shared();
    private final Readers readers = new Readers(superset);
    private final Attempts attempts = new Attempts(superset);
    private final SupersetClient session;
    private final Set<String> others;

    /** Lets everyone in, and her with them. */
    Joan() throws SQLException {
        readers.apply(Readers.ALL);
        session = readers.client(Readers.JOAN);
        others = contracts();
        assertThat(others.remove(Readers.OWN)).isTrue();
        assertThat(others).hasSizeGreaterThan(3);
    }

    private Set<String> contracts() throws SQLException {
        Set<String> contracts = new TreeSet<>();
        try (Connection analyst = superset.database().analyst();
                Statement sql = analyst.createStatement();
                ResultSet rows = sql.executeQuery("SELECT contract_id FROM contract")) {
            while (rows.next()) {
                contracts.add(rows.getString(1));
            }
        }
        return contracts;
    }

    TestSuperset superset() {
        return superset;
    }

    Attempts attempts() {
        return attempts;
    }

    SupersetClient session() {
        return session;
    }

    /** The contracts that are not hers. */
    Set<String> others() {
        return others;
    }

    /** What her chart asks, unless changed: the contracts in its mart. */
    ObjectNode query() {
        return attempts.query(MART, CHART, BOARD);
    }

    /** Asks for data as she does. */
    Reply data(ObjectNode body) {
        return Attempts.data(session, body);
    }

    void assertNothingOfOthers(Reply reply) {
        assertThat(Attempts.rows(reply)).as(reply.said()).doesNotContain(others);
    }

    @Override
    public void close() {
        readers.apply(Readers.NOBODY);
    }
}

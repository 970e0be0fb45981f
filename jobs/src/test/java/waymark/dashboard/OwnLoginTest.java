package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.dashboard.access.AccessList;
import waymark.dashboard.access.Person;

/** What a contract manager gets with SQL of her own, past Superset. */
@Tag("superset")
class OwnLoginTest {

    private static TestSuperset superset;
    private static Readers readers;

    @BeforeAll
    static void admit() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(Readers.ALL);
    }

    @AfterAll
    static void dismiss() {
        if (readers != null) {
            readers.apply(Readers.NOBODY);
        }
    }

    @Test
    void everyMartShowsHerOwnContractOnly() throws SQLException {
        int asked = 0;
        int copies = 0;
        try (Connection joan = session(Readers.JOAN);
                Connection ann = session(Readers.ANN)) {
            for (Map.Entry<String, String> mart :
                    MartShapes.of(superset.files()).contracts().entrySet()) {
                String query = "SELECT DISTINCT " + mart.getValue() + " FROM ";
                String own = mart.getKey().replaceFirst("\\.", "_of_joan.");
                assertThatThrownBy(() -> values(joan, query + mart.getKey())).hasMessageContaining("permission denied");
                // Scores are kept from contract managers altogether.
                if (!values(joan, "SELECT to_regclass('" + own + "')::text").isEmpty()) {
                    assertThat(values(joan, query + own)).as(query + own).isSubsetOf(Readers.OWN);
                    copies++;
                }
                asked += values(ann, query + mart.getKey()).size() > 1 ? 1 : 0;
            }
        }
        assertThat(asked).as("marts that hold several contracts").isGreaterThan(10);
        assertThat(copies).as("marts of which she has a copy").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET ROLE performance_manager",
                "SET ROLE analyst",
                "SET ROLE waymark_superset",
                "SET SESSION AUTHORIZATION waymark_superset",
                "SELECT * FROM access.membership",
                "INSERT INTO access.membership VALUES ('joan', 'WHP-06')",
                "SET row_security = off; SELECT * FROM marts.finding",
                "ALTER TABLE marts.finding DISABLE ROW LEVEL SECURITY",
                "SELECT query_to_xml('SELECT * FROM marts.finding', true, false, '')",
                "SELECT query FROM pg_stat_activity",
                "SELECT * FROM marts.provider",
                "EXPLAIN (ANALYZE) SELECT 1 FROM marts.finding WHERE contract_id = 'WP-16'",
                "EXPLAIN SELECT 1 FROM boards.worklist",
                "SELECT reltuples FROM pg_class",
                "SELECT pg_relation_size(oid) FROM pg_class",
                "SELECT n_live_tup FROM pg_stat_all_tables",
                "SELECT relation FROM pg_locks",
                "SELECT pg_advisory_lock(1)",
                "SET log_statement = 'none'"
            })
    void aWayAroundIsRefused(String sql) throws SQLException {
        try (Connection joan = session(Readers.JOAN);
                Statement statement = joan.createStatement()) {
            statement.execute("SET default_transaction_read_only = off");
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void herPasswordOpensNoOtherDatabase() {
        String url = superset.database().url().replaceFirst("/[^/]*$", "/superset");

        assertThatThrownBy(() -> DriverManager.getConnection(url, "joan", readers.sqlPassword(Readers.JOAN)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void thoseWhoAskNothingOfTheirOwnHaveNoLogin() throws SQLException {
        try (Connection ann = session(Readers.ANN)) {
            assertThat(values(ann, "SELECT rolname FROM pg_roles WHERE rolname IN ('joan', 'ann', 'pat', 'oliver')"))
                    .containsExactly("ann", "joan");
        }
    }

    @Test
    void aContractManagerForWhomTheListDoesNotAskHasNone() throws SQLException {
        readers.apply(
                new AccessList(List.of(new Person("joan", BoardReader.CONTRACT_MANAGER, List.of(Readers.OWN), false))));
        try (Connection analyst = superset.database().analyst()) {
            assertThat(values(
                            analyst,
                            "SELECT rolname FROM pg_roles WHERE rolname = 'joan'"
                                    + " UNION SELECT nspname FROM pg_namespace WHERE nspname LIKE '%_of_joan'"))
                    .isEmpty();
        } finally {
            readers.apply(Readers.ALL);
        }
    }

    private static Connection session(Person person) throws SQLException {
        return DriverManager.getConnection(superset.database().url(), person.name(), readers.sqlPassword(person));
    }

    private static Set<String> values(Connection session, String query) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (Statement sql = session.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}

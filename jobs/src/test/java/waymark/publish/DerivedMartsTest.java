package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;
import waymark.publish.board.BoardMarts;

/** Marts made of marts by a query, in the transaction of a publish. */
class DerivedMartsTest {

    private static final String FIGURES = "SELECT contract_id, month, numerator AS figure FROM measure";
    private static final DerivedMart TABLE = mart(DerivedMart.Made.TABLE, "figure", FIGURES);

    private static DerivedMart mart(DerivedMart.Made made, String name, String query) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("contract_id", "The contract's id");
        columns.put("month", "The month");
        columns.put("figure", "The figure");
        boolean table = made == DerivedMart.Made.TABLE;
        return new DerivedMart(
                "dashboards/marts/" + name + ".yaml",
                name,
                made,
                "What it's for",
                table ? "contract_id" : null,
                EnumSet.of(Reader.PERFORMANCE_MANAGER, Reader.CONTRACT_MANAGER),
                table ? List.of(List.of("contract_id", "month")) : List.of(),
                columns,
                query);
    }

    private static PostgresMarts.Published publish(int figure, DerivedMart... marts) {
        return new PostgresMarts(TestServer.shared(), Marts.base().with(List.of(marts)), Duration.ofSeconds(20))
                .publish(new SampleMarts(figure), SampleMarts.run(figure));
    }

    private static List<String> asked(String login, Reader role, String query) throws SQLException {
        try (Connection reader = TestServer.reader(login, role)) {
            return Sql.texts(reader, query);
        }
    }

    private static List<String> asManager(String query) throws SQLException {
        return asked("derived_manager", Reader.PERFORMANCE_MANAGER, query);
    }

    @Test
    void aTableHoldsWhatItsQueryFoundInTheMartsOfTheSamePublish() throws SQLException {
        publish(1, TABLE);
        PostgresMarts.Published second = publish(2, TABLE);

        assertThat(asManager("SELECT contract_id || ' ' || month || ' ' || figure FROM boards.figure ORDER BY 1"))
                .containsExactly("WHP-01 2020-02-01 2", "WHP-02 2020-02-01 2");
        assertThat(second.rows()).containsEntry("boards.figure", 2L);
        assertThat(second.remarks()).singleElement().asString().matches(" +of it the dashboards' marts [0-9]+ ms");
        publish(3);
        assertThat(asManager("SELECT to_regclass('boards.figure') IS NULL")).containsExactly("t");
    }

    @Test
    void aTableHasItsIndexAndTheCommentsOfItsDescription() throws SQLException {
        publish(1, TABLE);

        assertThat(asManager("SELECT indexdef FROM pg_indexes WHERE tablename = 'figure'"))
                .singleElement()
                .asString()
                .endsWith("ON boards.figure USING btree (contract_id, month)");
        assertThat(asManager("SELECT obj_description('boards.figure'::regclass)"))
                .containsExactly("What it's for");
        assertThat(asManager("SELECT col_description('boards.figure'::regclass, n) FROM generate_series(1, 3) n"))
                .containsExactly("The contract's id", "The month", "The figure");
        assertThat(asManager("SELECT reltuples FROM pg_class WHERE oid = 'boards.figure'::regclass"))
                .containsExactly("2");
    }

    @Test
    void aContractManagerHasACopyOfOwnRowsAndWhoIsNoReaderSeesNone() throws SQLException {
        publish(1, TABLE, mart(DerivedMart.Made.VIEW, "shown", "SELECT * FROM figure"));
        try (Connection login = TestServer.reader("derived_member", Reader.CONTRACT_MANAGER);
                Connection publisher = TestServer.shared().publisher()) {
            new Access(publisher, TestServer.LIMITS).assign("derived_member", Set.of("WHP-02"));

            assertThat(Sql.texts(login, "SELECT contract_id FROM boards_of_derived_member.figure"))
                    .containsExactly("WHP-02");
            assertThatThrownBy(() -> Sql.texts(login, "SELECT contract_id FROM boards.figure"))
                    .hasMessageContaining("permission denied");
            // Nobody says whose the rows of a view are.
            assertThatThrownBy(() -> Sql.texts(login, "SELECT contract_id FROM shown"))
                    .hasMessageContaining("does not exist");
            new Access(publisher, TestServer.LIMITS).assign("derived_member", Set.of());
        }
        assertThat(asManager("SELECT contract_id FROM boards.shown ORDER BY 1")).containsExactly("WHP-01", "WHP-02");
        assertThatThrownBy(() -> asked("derived_analyst", Reader.ANALYST, "SELECT contract_id FROM boards.figure"))
                .hasMessageContaining("permission denied");
    }

    /** Rows that are not frozen would be invisible here, beside filled tables. */
    @Test
    void aTransactionOlderThanTheSwapFindsTheRowsOfANewTable() throws SQLException {
        publish(1);
        try (Connection reader = TestServer.reader("derived_old", Reader.PERFORMANCE_MANAGER)) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Sql.texts(reader, "SELECT 1 FROM pg_catalog.pg_class LIMIT 1");
            publish(2, TABLE);

            assertThat(Sql.texts(reader, "SELECT count(*) FROM boards.figure")).containsExactly("2");
            reader.rollback();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what is wrong              | query                                                             | message
        a column that is not there   | 'SELECT contract_id, month,\n numeratr AS figure FROM measure'     | column "numeratr" does not exist, line 2 of its query
        a division by nothing        | SELECT contract_id, month, numerator / excluded AS figure FROM measure | division by zero
        a column without comment     | SELECT contract_id, month, 1 AS figure, 2 AS more FROM measure     | its query gives more, of which columns says nothing
        a comment without column     | SELECT contract_id, month FROM measure                            | its query does not give figure, which columns describes
        """)
    void aFaultFailsThePublishWithTheFilesName(String situation, String query, String message) throws SQLException {
        publish(1, TABLE);
        DerivedMart wrong = mart(DerivedMart.Made.TABLE, "wrong", query);

        assertThatThrownBy(() -> publish(2, TABLE, wrong))
                .as(situation)
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith("dashboards/marts/wrong.yaml: ")
                .hasMessageContaining(message);
        assertThat(asManager("SELECT DISTINCT figure FROM boards.figure")).containsExactly("1");
    }

    @Test
    void everyMartOfTheDashboardsCanBeMade() {
        List<DerivedMart> marts = BoardMarts.load();

        assertThat(publish(1, marts.toArray(DerivedMart[]::new)).rows())
                .containsEntry("boards.as_of", 1L)
                .containsKeys(marts.stream()
                        .filter(mart -> mart.made() == DerivedMart.Made.TABLE)
                        .map(mart -> "boards." + mart.name())
                        .toArray(String[]::new));
    }
}

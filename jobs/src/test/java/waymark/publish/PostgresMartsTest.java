package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.problem.WaymarkException;

class PostgresMartsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FIGURES = "SELECT DISTINCT numerator FROM marts.measure";

    static final DerivedMart FIGURE =
            view("figure", "SELECT contract_id, numerator FROM measure", "contract_id", "numerator");

    private static final Marts WITH_VIEWS = Marts.base()
            .with(List.of(FIGURE, view("figure_sum", "SELECT sum(numerator) AS total FROM figure", "total")));

    private static DerivedMart view(String name, String query, String... columns) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (String column : columns) {
            comments.put(column, "The " + column);
        }
        return new DerivedMart(
                name + ".yaml",
                name,
                DerivedMart.Made.VIEW,
                "A view",
                null,
                EnumSet.allOf(Reader.class),
                List.of(),
                comments,
                query);
    }

    private static PostgresMarts.Published publish(int figure) {
        return marts(Marts.base(), PATIENCE).publish(new SampleMarts(figure), SampleMarts.run(figure));
    }

    private static PostgresMarts marts(Marts marts, Duration patience) {
        return new PostgresMarts(TestServer.shared(), marts, patience);
    }

    private static List<String> asManager(String query) throws SQLException {
        try (Connection manager = TestServer.reader("publish_manager", Reader.PERFORMANCE_MANAGER)) {
            return Sql.texts(manager, query);
        }
    }

    @Test
    void aSecondPublishReplacesTheFirst() throws SQLException {
        publish(1);
        PostgresMarts.Published second = publish(2);

        assertThat(asManager(FIGURES)).containsExactly("2");
        assertThat(asManager("SELECT run_id FROM published_run")).containsExactly("r2");
        assertThat(second.rows())
                .containsEntry("measure", 2L)
                .containsEntry("finding", 4L)
                .containsEntry("month", 0L);
        assertThat(second.weaknesses()).isEmpty();
    }

    @Test
    void leavesNothingBehindOfOlderMarts() throws SQLException {
        publish(1);
        publish(2);

        try (Connection superuser = TestServer.superuser()) {
            assertThat(Sql.texts(
                            superuser,
                            "SELECT nspname FROM pg_namespace"
                                    + " WHERE nspname ~ '^(marts|boards|cases)' AND nspname !~ '_of_' ORDER BY 1"))
                    .containsExactly("boards", "cases", "marts");
            assertThat(Sql.text(
                            superuser,
                            "SELECT count(*) FROM pg_class WHERE relname = 'measure'"
                                    + " AND relnamespace::regnamespace::text !~ '_of_'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void keepsMembershipFromOnePublishToTheNext() throws SQLException {
        publish(1);
        try (Connection login = TestServer.reader("publish_member", Reader.CONTRACT_MANAGER);
                Connection publisher = TestServer.shared().publisher()) {
            new Access(publisher, TestServer.LIMITS).assign("publish_member", Set.of("WHP-02"));
            publish(2);

            assertThat(Sql.texts(login, "SELECT contract_id FROM measure")).containsExactly("WHP-02");
            new Access(publisher, TestServer.LIMITS).assign("publish_member", Set.of());
            assertThatThrownBy(() -> Sql.texts(login, "SELECT contract_id FROM measure"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void aRunThatDiesHalfwayLeavesTheOldMarts() throws SQLException {
        publish(1);
        MartSource dying = table -> {
            if (table.name().equals("finding")) {
                throw new IllegalStateException("killed");
            }
            return new SampleMarts(2).rows(table);
        };
        assertThatThrownBy(() -> marts(Marts.base(), PATIENCE).publish(dying, SampleMarts.run(2)))
                .hasMessage("killed");
        assertThat(asManager(FIGURES)).containsExactly("1");

        publish(3);
        assertThat(asManager(FIGURES)).containsExactly("3");
    }

    @Test
    void rowsThatStopComingLeaveTheOldMarts() throws SQLException {
        publish(1);
        MartSource broken = table -> new BrokenAfterFirst(new SampleMarts(2).rows(table));

        assertThatThrownBy(() -> marts(Marts.base(), PATIENCE).publish(broken, SampleMarts.run(2)))
                .hasMessage("disk gone");
        assertThat(asManager(FIGURES)).containsExactly("1");
    }

    private record BrokenAfterFirst(RowStream rows) implements RowStream {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Object[] next() {
            Object[] row = rows.next();
            if (!rows.hasNext()) {
                throw new IllegalStateException("disk gone");
            }
            return row;
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    @Test
    void aRowThatBreaksTheKeyIsNamed() throws SQLException {
        publish(1);
        MartSource twice = table -> {
            List<Object[]> rows = new ArrayList<>();
            new SampleMarts(2).rows(table).forEachRemaining(rows::add);
            if (table.name().equals("finding")) {
                // The second finding on a contract has neither referral nor dimension: empties count as equal.
                rows.add(rows.get(1));
            }
            return RowStream.of(rows);
        };
        assertThatThrownBy(() -> marts(Marts.base(), PATIENCE).publish(twice, SampleMarts.run(2)))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining(
                        "(metric, referral_id, subject_id, dimension)=(n, null, WHP-01/2020-02, null) is duplicated");
        assertThat(asManager(FIGURES)).containsExactly("1");
    }

    @Test
    void viewsAreMadeAnewForThoseWhoReadEveryContract() throws SQLException {
        marts(WITH_VIEWS, PATIENCE).publish(new SampleMarts(1), SampleMarts.run(1));
        marts(WITH_VIEWS, PATIENCE).publish(new SampleMarts(2), SampleMarts.run(2));
        try (Connection login = TestServer.reader("publish_viewer", Reader.CONTRACT_MANAGER);
                Connection publisher = TestServer.shared().publisher()) {
            new Access(publisher, TestServer.LIMITS).assign("publish_viewer", Set.of("WHP-01"));

            assertThatThrownBy(() -> Sql.texts(login, "SELECT total FROM boards.figure_sum"))
                    .hasMessageContaining("permission denied");
            new Access(publisher, TestServer.LIMITS).assign("publish_viewer", Set.of());
        }
        assertThat(asManager("SELECT total FROM boards.figure_sum")).containsExactly("4");
        publish(3);
        assertThat(asManager("SELECT to_regclass('boards.figure') IS NULL")).containsExactly("t");
    }
}

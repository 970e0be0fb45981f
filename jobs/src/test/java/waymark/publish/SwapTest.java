package waymark.publish;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import waymark.problem.WaymarkException;

/** What readers see while the marts are replaced beneath them. */
class SwapTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FIGURES = "SELECT DISTINCT numerator FROM marts.measure";

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
    void aReaderInATransactionFindsTheOldMartsUntilItEnds() throws Exception {
        publish(1);
        try (Connection reader = TestServer.reader("publish_reader", Reader.PERFORMANCE_MANAGER)) {
            reader.setAutoCommit(false);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("1");
            CompletableFuture<PostgresMarts.Published> second = supplyAsync(() -> publish(2));
            TimeUnit.MILLISECONDS.sleep(1500);

            assertThat(second).isNotDone();
            assertThat(Sql.texts(reader, "SELECT DISTINCT amount FROM marts.finding"))
                    .containsExactly("1");
            reader.commit();
            second.get(10, TimeUnit.SECONDS);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("2");
        }
    }

    /** One that has looked at a table of the dashboards alone must not find new marts beside it. */
    @Test
    void aReaderOfTheDashboardsTablesFindsTheOldMartsUntilItEnds() throws Exception {
        Marts both = Marts.base().with(List.of(PostgresMartsTest.FIGURE));
        marts(both, PATIENCE).publish(new SampleMarts(1), SampleMarts.run(1));
        try (Connection reader = TestServer.reader("publish_reader", Reader.PERFORMANCE_MANAGER)) {
            reader.setAutoCommit(false);
            assertThat(Sql.texts(reader, "SELECT numerator FROM boards.figure LIMIT 1"))
                    .containsExactly("1");
            CompletableFuture<PostgresMarts.Published> second =
                    supplyAsync(() -> marts(both, PATIENCE).publish(new SampleMarts(2), SampleMarts.run(2)));
            TimeUnit.MILLISECONDS.sleep(1500);

            assertThat(second).isNotDone();
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("1");
            reader.commit();
            second.get(10, TimeUnit.SECONDS);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("2");
            assertThat(Sql.texts(reader, "SELECT DISTINCT numerator FROM boards.figure"))
                    .containsExactly("2");
        }
    }

    @Test
    void aDatabaseThatHasNoSchemaOfDashboardsYetGetsIt() throws SQLException {
        publish(1);
        try (Connection superuser = TestServer.superuser()) {
            Sql.run(superuser, "DROP SCHEMA boards");
            Sql.run(superuser, "CREATE TABLE marts.board_figure AS SELECT 1 AS figure");
            Sql.run(superuser, "ALTER TABLE marts.board_figure OWNER TO " + Database.OWNER);
        }
        publish(2);

        assertThat(asManager("SELECT obj_description('boards'::regnamespace) LIKE '%dashboards%'"))
                .containsExactly("t");
        assertThat(asManager("SELECT to_regclass('marts.board_figure') IS NULL"))
                .containsExactly("t");
    }

    @Test
    void aReaderThatHoldsTheMartsForTooLongIsSentAwayAndNamed() throws Exception {
        publish(1);
        try (Connection reader = TestServer.reader("publish_holder", Reader.PERFORMANCE_MANAGER)) {
            Sql.run(reader, "SET idle_in_transaction_session_timeout = 0");
            reader.setAutoCommit(false);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("1");

            assertThat(marts(Marts.base(), Duration.ofSeconds(1))
                            .publish(new SampleMarts(2), SampleMarts.run(2))
                            .remarks())
                    .anyMatch(remark -> remark.matches(
                            "  Ended the session of login publish_holder, waymark, process \\d+, which had held the old"
                                    + " marts for \\d s"));
            assertThat(asManager(FIGURES)).containsExactly("2");
            assertThatThrownBy(() -> Sql.texts(reader, FIGURES)).hasMessageContaining("terminating connection");
        }
    }

    /** As on a server that someone else runs. */
    @Test
    void whereNoSessionMayBeEndedTheReaderIsNamedAndNothingChanges() throws Exception {
        publish(1);
        try (Connection superuser = TestServer.superuser();
                Connection reader = TestServer.reader("publish_holder", Reader.PERFORMANCE_MANAGER)) {
            Sql.run(superuser, "REVOKE pg_signal_backend FROM " + Database.OWNER);
            reader.setAutoCommit(false);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("1");

            assertThatThrownBy(() ->
                            marts(Marts.base(), Duration.ofSeconds(1)).publish(new SampleMarts(2), SampleMarts.run(2)))
                    .isInstanceOf(WaymarkException.class)
                    .hasMessageContaining("login publish_holder")
                    .hasMessageContaining("call publish again");
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("1");
            Sql.run(superuser, "GRANT pg_signal_backend TO " + Database.OWNER);
        }
    }

    @Test
    void noQueryEverSeesAMixture() throws Exception {
        publish(100);
        AtomicBoolean done = new AtomicBoolean();
        String both = "SELECT DISTINCT 'r' || m.numerator || p.run_id || f.amount"
                + " FROM marts.measure m, marts.published_run p, marts.finding f";
        Set<String> seen = new ConcurrentSkipListSet<>();
        CompletableFuture<Void> reading = runAsync(() -> {
            try (Connection reader = TestServer.reader("publish_busy", Reader.ANALYST)) {
                while (!done.get()) {
                    seen.addAll(Sql.texts(reader, both));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        for (int figure = 101; seen.size() < 5 && figure < 160; figure++) {
            publish(figure);
        }
        done.set(true);
        reading.get(30, TimeUnit.SECONDS);

        assertThat(seen).hasSizeGreaterThan(4).allMatch(answer -> answer.matches("r(\\d+)r\\1\\1"));
    }

    @Test
    void aSnapshotThatIsOlderThanTheSwapFindsWholeMarts() throws SQLException {
        publish(1);
        try (Connection reader = TestServer.reader("publish_snapshot", Reader.PERFORMANCE_MANAGER)) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(Sql.text(reader, "SELECT count(*) > 0 FROM pg_class")).isEqualTo("t");
            publish(2);
            assertThat(Sql.texts(reader, FIGURES)).containsExactly("2");
        }
    }

    @Test
    void whatOthersMadeOnTheMartsIsNotDroppedInSilence() throws SQLException {
        publish(1);
        try (Connection superuser = TestServer.superuser()) {
            Sql.run(superuser, "CREATE VIEW public.theirs AS SELECT count(*) FROM marts.measure");
            try {
                assertThatThrownBy(() -> publish(2))
                        .isInstanceOf(WaymarkException.class)
                        .hasMessageContaining("view public.theirs depends on table marts.measure");
                assertThat(asManager(FIGURES)).containsExactly("1");
            } finally {
                Sql.run(superuser, "DROP VIEW public.theirs");
            }
        }
    }

    @Test
    void aSecondPublisherIsToldThatOneIsUnderWay() throws Exception {
        publish(1);
        try (Connection other = TestServer.shared().publisher()) {
            Sql.run(other, "SET ROLE " + Database.OWNER);
            other.setAutoCommit(false);
            Sql.run(other, "CREATE SCHEMA " + Schemas.LIVE.next().marts());

            assertThatThrownBy(() -> publish(2)).hasMessageContaining("something else publishes");
            other.rollback();
        }
        publish(3);
        assertThat(asManager(FIGURES)).containsExactly("3");
    }
}

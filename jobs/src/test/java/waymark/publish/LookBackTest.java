package waymark.publish;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.contract.FeedCatalogue;

/** Where a run goes in a real PostgreSQL, and what stands beside what. */
class LookBackTest {

    /** The sample's deliveries are of 1 February 2020. */
    private static final Standpoint SHOWN = new Standpoint(LocalDate.of(2020, 6, 30), null);

    private static final Standpoint EARLIER = new Standpoint(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 1, 31));
    private static final Marts WITH_BOARD =
            Marts.base().withFacts(FeedCatalogue.load()).with(List.of(PostgresMartsTest.FIGURE));
    private static final Database DATABASE = TestServer.shared();

    private static PublishedRun run(int figure, Standpoint standpoint) {
        return new PublishedRun(
                "r" + figure,
                standpoint.asOf(),
                standpoint.knownOn(),
                Instant.parse("2020-07-01T05:30:00Z"),
                "0.1.0",
                SampleMarts.MONTH,
                SampleMarts.MONTH,
                standpoint.asOf().plusDays(7),
                standpoint.asOf().plusDays(7));
    }

    private static PostgresMarts marts() {
        return new PostgresMarts(DATABASE, WITH_BOARD, Duration.ofSeconds(20));
    }

    private static void publish(int figure, Standpoint standpoint, Move lookingBack) {
        if (Move.of(shown(Schemas.LIVE), standpoint, lookingBack) == Move.BESIDE) {
            marts().publishBeside(new SampleMarts(figure), run(figure, standpoint));
        } else {
            marts().publish(new SampleMarts(figure), run(figure, standpoint));
        }
    }

    private static Optional<PublishedState> shown(Schemas schemas) {
        return PublishedState.in(DATABASE, schemas);
    }

    private static String runIn(Schemas schemas) {
        return shown(schemas).map(PublishedState::runId).orElse("none");
    }

    private static void begin() {
        marts().publish(new SampleMarts(1), run(1, SHOWN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | as of      | known on   | looking back | marts | look_back
        the day that is shown                | 2020-06-30 |            | BESIDE       | r2    | none
        a later day                          | 2020-07-01 |            | BESIDE       | r2    | none
        an earlier day                       | 2020-06-29 |            | BESIDE       | r1    | r2
        an earlier day, told to publish      | 2020-06-29 |            | BACK         | r2    | none
        leaves no delivery out               | 2020-06-30 | 2020-02-01 | BESIDE       | r2    | none
        leaves deliveries out                | 2020-06-30 | 2020-01-31 | BESIDE       | r1    | r2
        leaves them out, told to publish     | 2020-06-30 | 2020-01-31 | BACK         | r2    | none
        """)
    void aRunGoesWhereItBelongs(
            String situation, LocalDate asOf, LocalDate knownOn, Move lookingBack, String inMarts, String beside) {
        begin();
        publish(2, new Standpoint(asOf, knownOn), lookingBack);

        assertThat(runIn(Schemas.LIVE)).as(situation).isEqualTo(inMarts);
        assertThat(runIn(Schemas.LOOK_BACK)).as(situation).isEqualTo(beside);
    }

    @Test
    void theFirstRunOfAllIsWhatTheMartsShow() throws SQLException {
        Database fresh = new ExternalDatabase(
                TestServer.fresh("external_look_back"),
                EmbeddedServer.SUPERUSER,
                TestServer.password(EmbeddedServer.SUPERUSER),
                TestServer.home().resolve("unused"),
                TestServer.LIMITS);
        assertThat(PublishedState.in(fresh, Schemas.LIVE)).isEmpty();

        assertThat(Move.of(PublishedState.in(fresh, Schemas.LIVE), EARLIER, Move.BESIDE))
                .isEqualTo(Move.FORWARD);
        new PostgresMarts(fresh, Marts.base(), Duration.ofSeconds(20)).publish(new SampleMarts(4), run(4, EARLIER));
        assertThat(PublishedState.in(fresh, Schemas.LIVE))
                .contains(new PublishedState("r4", EARLIER, LocalDate.of(2020, 2, 1)));
    }

    @Test
    void marksWhatItShowsAndIsReplacedByTheNext() throws SQLException {
        begin();
        publish(2, EARLIER, Move.BESIDE);
        publish(3, EARLIER, Move.BESIDE);

        assertThat(shown(Schemas.LOOK_BACK)).contains(new PublishedState("r3", EARLIER, SampleMarts.MONTH));
        assertThat(shown(Schemas.LIVE)).contains(new PublishedState("r1", SHOWN, SampleMarts.MONTH));
        try (Connection analyst = TestServer.reader("look_analyst", Reader.ANALYST)) {
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM measure"))
                    .containsExactly("1");
            assertThat(Sql.texts(analyst, "SELECT DISTINCT numerator FROM look_back_boards.figure"))
                    .containsExactly("3");
            assertThat(Sql.texts(analyst, "SELECT contract_id FROM look_back_cases.esf_form ORDER BY 1"))
                    .containsExactly("WHP-01", "WHP-02");
            assertThat(Sql.texts(analyst, "SELECT obj_description('look_back'::regnamespace)"))
                    .singleElement()
                    .asString()
                    .startsWith("A look back:");
            assertThat(Sql.texts(analyst, """
                    SELECT now.numerator || ' was ' || was.numerator
                    FROM marts.measure now JOIN look_back.measure was USING (contract_id) ORDER BY 1\
                    """)).containsExactly("1 was 3", "1 was 3");
            assertThatThrownBy(() -> Sql.run(analyst, "SET transaction_read_only = off; DELETE FROM look_back.measure"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** A contract manager reads copies of the marts, and has no right on a look back either. */
    @Test
    void isOpenToThoseWhoReadEveryContractAlone() throws SQLException {
        begin();
        publish(2, EARLIER, Move.BESIDE);
        try (Connection manager = TestServer.reader("look_contract", Reader.CONTRACT_MANAGER);
                Connection publisher = DATABASE.publisher()) {
            new Access(publisher, TestServer.LIMITS).assign("look_contract", Set.of("WHP-02"));

            assertThat(Sql.texts(manager, "SELECT contract_id FROM measure")).containsExactly("WHP-02");
            assertThatThrownBy(() -> Sql.texts(manager, "SELECT contract_id FROM look_back.measure"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> Sql.texts(manager, "SELECT contract_id FROM look_back_cases.esf_form"))
                    .hasMessageContaining("permission denied");
            new Access(publisher, TestServer.LIMITS).assign("look_contract", Set.of());
        }
        try (Connection superuser = TestServer.superuser()) {
            assertThat(rights(superuser, Schemas.LOOK_BACK))
                    .isEqualTo(rights(superuser, Schemas.LIVE))
                    .isNotEmpty();
        }
    }

    /** Every table with who may do what with it. */
    private static List<String> rights(Connection superuser, Schemas schemas) throws SQLException {
        return Sql.texts(superuser, """
            SELECT concat_ws(' ', c.relname, c.relkind, c.relowner::regrole, c.relacl, n.nspacl)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (string_to_array(?, ' ')) AND c.relkind IN ('r', 'v') ORDER BY 1\
            """, String.join(" ", schemas.names()));
    }

    @Test
    void goesWhenTheMartsMoveOn() throws SQLException {
        begin();
        publish(2, EARLIER, Move.BESIDE);
        publish(3, SHOWN, Move.BESIDE);

        assertThat(runIn(Schemas.LIVE)).isEqualTo("r3");
        try (Connection superuser = TestServer.superuser()) {
            assertThat(Sql.texts(
                            superuser,
                            "SELECT nspname FROM pg_namespace WHERE nspname ~ '^(marts|boards|look)' ORDER BY 1"))
                    .containsExactly("boards", "marts");
        }
    }

    @Test
    void whateverDiesHalfwayLeavesBothAsTheyWere() {
        begin();
        publish(2, EARLIER, Move.BESIDE);
        MartSource dying = table -> {
            if (table.name().equals("finding")) {
                throw new IllegalStateException("killed");
            }
            return new SampleMarts(3).rows(table);
        };
        assertThatThrownBy(() -> marts().publishBeside(dying, run(3, EARLIER))).hasMessage("killed");
        assertThatThrownBy(() -> marts().publish(dying, run(3, SHOWN))).hasMessage("killed");

        assertThat(runIn(Schemas.LIVE)).isEqualTo("r1");
        assertThat(runIn(Schemas.LOOK_BACK)).isEqualTo("r2");
    }

    /** One who compares the two finds both until the transaction ends, and neither keeps the publisher from the other. */
    @Test
    void aReaderOfTheLookBackFindsItUntilTheTransactionEnds() throws Exception {
        begin();
        publish(2, EARLIER, Move.BESIDE);
        try (Connection reader = TestServer.reader("look_reader", Reader.PERFORMANCE_MANAGER)) {
            reader.setAutoCommit(false);
            assertThat(Sql.texts(reader, "SELECT DISTINCT numerator FROM look_back.measure"))
                    .containsExactly("2");
            CompletableFuture<PostgresMarts.Published> live =
                    supplyAsync(() -> marts().publish(new SampleMarts(3), run(3, SHOWN)));
            TimeUnit.MILLISECONDS.sleep(1500);

            assertThat(live).isNotDone();
            assertThat(Sql.texts(reader, "SELECT DISTINCT numerator FROM marts.measure"))
                    .containsExactly("1");
            assertThat(Sql.texts(reader, "SELECT DISTINCT amount FROM look_back.finding"))
                    .containsExactly("2");
            reader.commit();
            live.get(10, TimeUnit.SECONDS);
            assertThat(Sql.texts(reader, "SELECT DISTINCT numerator FROM marts.measure"))
                    .containsExactly("3");
        }
    }
}

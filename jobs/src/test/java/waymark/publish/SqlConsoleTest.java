package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.contract.FeedCatalogue;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.board.BoardMarts;

class SqlConsoleTest {

    @BeforeAll
    static void publish() {
        new PostgresMarts(
                        TestServer.shared(),
                        Marts.base().withFacts(FeedCatalogue.load()).with(BoardMarts.load()),
                        Duration.ofSeconds(20))
                .publish(new SampleMarts(7), SampleMarts.run(7));
    }

    private static String printed(String query, SqlConsole.Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SqlConsole(TestServer.shared()).run(query, format, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String query, String message) {
        assertThatThrownBy(() -> printed(query, SqlConsole.Format.TABLE))
                .isInstanceOfSatisfying(WaymarkException.class, fault -> {
                    assertThat(fault.exitCode()).isEqualTo(ExitCode.WRONG_USE);
                    assertThat(fault).hasMessage(message);
                });
    }

    @Test
    void printsAnAlignedTable() {
        assertThat(printed(
                        "SELECT contract_id, numerator, value, esf_in_scope AS \"Größe\" FROM measure"
                                + " JOIN contract USING (contract_id) ORDER BY 1",
                        SqlConsole.Format.TABLE))
                .isEqualTo("""
                    contract_id  numerator  value  Größe
                    -----------  ---------  -----  -----
                    WHP-01               7         t
                    WHP-02               7         f
                    (2 rows)
                    """);
    }

    @Test
    void printsCsv() {
        assertThat(printed("SELECT 'a,\"b\"' AS one, NULL AS two, 1.50 AS three", SqlConsole.Format.CSV))
                .isEqualTo("one,two,three\n\"a,\"\"b\"\"\",,1.50\n");
    }

    @Test
    void keepsTheTerminalFromControlCharacters() {
        assertThat(printed("SELECT E'a\\nb\\x1b[2J' AS one", SqlConsole.Format.TABLE))
                .isEqualTo("one\n--------\na\\nb?[2J\n(1 row)\n");
    }

    @Test
    void printsMoreRowsThanItHolds() {
        String table =
                printed("SELECT repeat('x', i / 1000) AS x FROM generate_series(1, 2500) i", SqlConsole.Format.TABLE);
        assertThat(table.lines()).hasSize(2503).last().isEqualTo("(2500 rows)");
    }

    @Test
    void showsWhereAQueryIsWrong() {
        assertRefused("SELECT contract_id,\n  numeratr\nFROM measure", """
            SQL: column "numeratr" does not exist
              numeratr
              ^
            Perhaps you meant to reference the column "measure.numerator".\
            """);
    }

    @Test
    void showsWhereALineBreakEndsAWrongLine() {
        assertRefused("SELECT 🙂é FRO measure\n", """
            SQL: syntax error at or near "measure"
            SELECT 🙂é FRO measure
                          ^\
            """);
    }

    @Test
    void changesNothing() {
        assertRefused("DELETE FROM measure", """
            SQL: cannot execute DELETE in a read-only transaction
            An analyst reads schemas marts, boards and cases and changes nothing.\
            """);
        assertRefused("SET transaction_read_only = off; DELETE FROM measure", """
            SQL: permission denied for table measure
            An analyst reads schemas marts, boards and cases and changes nothing.\
            """);
    }

    @Test
    void endsAQueryThatTakesTooLong() {
        assertRefused("SET LOCAL statement_timeout = 50; SELECT pg_sleep(5)", """
            SQL: canceling statement due to statement timeout
            The query took longer than an analyst may; ask for less, or raise the statement timeout in the settings.\
            """);
    }

    @Test
    void saysWhatThereIsWhenATableIsNot() {
        assertThatThrownBy(() -> printed("SELECT * FROM marts.nothing", SqlConsole.Format.TABLE))
                .hasMessageContaining("relation \"marts.nothing\" does not exist")
                .hasMessageContaining("information_schema.tables")
                .hasMessageContaining("IN ('marts', 'boards', 'cases')");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # situation                     | query                                                   | remedy
        where it lay yesterday          | SELECT * FROM marts.board_overview                      | board_overview is now boards.overview.
        without schema                  | SELECT * FROM board_overview                            | board_overview is now boards.overview.
        called like a mart today        | SELECT * FROM marts.board_problem                       | board_problem is now boards.problem.
        called like a word of SQL today | SELECT * FROM marts.board_check                         | board_check is now boards.check.
        in quotes                       | SELECT * FROM "marts" . "board_as_of"                   | board_as_of is now boards.as_of.
        in capitals                     | SELECT * FROM MARTS.BOARD_AS_OF                         | board_as_of is now boards.as_of.
        on a later line                 | `SELECT '🙂' FROM measure\nJOIN board_ledger USING (n)` | board_ledger is now boards.ledger.
        today's name without schema     | SELECT * FROM overview                                  | overview is boards.overview.
        a fact without schema           | SELECT * FROM plan_action                               | plan_action is cases.plan_action.
        in the wrong schema             | SELECT * FROM boards.measure                            | measure is marts.measure.
        """)
    void saysWhereATableIsThatLiesElsewhere(String situation, String query, String remedy) {
        assertThatThrownBy(() -> printed(query.replace("\\n", "\n"), SqlConsole.Format.TABLE))
                .as(situation)
                .isInstanceOf(WaymarkException.class)
                .hasMessageEndingWith("\n" + remedy);
    }

    @Test
    void everyTableOfTheDashboardsIsFoundByItsNameOfYesterday() {
        for (DerivedMart mart : BoardMarts.load()) {
            assertThatThrownBy(() -> printed("SELECT * FROM marts.board_" + mart.name(), SqlConsole.Format.TABLE))
                    .hasMessageEndingWith("\nboard_" + mart.name() + " is now boards." + mart.name() + ".");
        }
    }
}

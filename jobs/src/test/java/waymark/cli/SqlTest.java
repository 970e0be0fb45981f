package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a slip in the statement | SELEC 1                                 | syntax error
        a table that is not     | SELECT * FROM marts.measures            | information_schema.tables
        a change                | DELETE FROM marts.measure               | changes nothing
        a new table             | CREATE TABLE marts.mine (a int)         | changes nothing
        """)
    void aQueryThatCannotBeRunIsToldWithoutAStackTrace(String situation, String query, String message) {
        Calling asked =
                Sample.done(2, "sql", "--home", DemoHome.shared().folder().toString(), query);
        assertThat(asked.err())
                .as(situation)
                .startsWith("waymark: ")
                .contains(message)
                .doesNotContain("\tat ");
        assertThat(asked.out()).isEmpty();
    }
}

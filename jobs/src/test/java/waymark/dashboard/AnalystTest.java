package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst can ask by SQL in Superset. */
@Tag("superset")
class AnalystTest {

    private static TestSuperset superset;
    private static Readers readers;
    private static SupersetClient ann;

    @BeforeAll
    static void admit() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(Readers.ALL);
        ann = readers.client(Readers.ANN);
    }

    @AfterAll
    static void dismiss() {
        if (readers != null) {
            readers.apply(Readers.NOBODY);
        }
    }

    @Test
    void asksTheMartsOfAllContracts() {
        Reply reply = asked("Marts by SQL", "SELECT count(*) AS n FROM contract");

        assertThat(reply.status()).as(reply.said()).isEqualTo(200);
        assertThat(reply.json().path("data").path(0).path("n").asInt()).isGreaterThan(3);
    }

    @Test
    void isInPostgresqlWhoAnalystsAre() {
        Reply reply = asked(
                "Marts by SQL",
                "SELECT CASE WHEN pg_has_role('analyst', 'MEMBER') AND NOT pg_has_role('waymark_owner', 'MEMBER')"
                        + " THEN 1 ELSE 0 END AS n");

        assertThat(reply.json().path("data").path(0).path("n").asInt())
                .as(reply.text())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            by the connection of dashboards | Marts        | SELECT 1
            changing a figure               | Marts by SQL | UPDATE marts.measure SET numerator = 0
            making a table                  | Marts by SQL | CREATE TABLE marts.mine (a int)
            making a table from a query     | Marts by SQL | CREATE TABLE marts.mine AS SELECT 1
            who may read what               | Marts by SQL | SELECT * FROM access.membership
            making a role                   | Marts by SQL | CREATE ROLE mine
            taking a role                   | Marts by SQL | SET ROLE waymark_owner
            files of the server             | Marts by SQL | SELECT pg_read_file('/etc/hostname')
            """)
    void isRefused(String situation, String database, String sql) {
        Reply reply = asked(database, sql);

        assertThat(reply.isGood() && reply.json().path("errors").isEmpty())
                .as(reply.text())
                .isFalse();
    }

    private static Reply asked(String database, String sql) {
        ObjectNode body = BundleZip.object()
                .put("database_id", number(database))
                .put("sql", sql)
                .put("client_id", UUID.randomUUID().toString().substring(0, 8))
                .put("runAsync", false)
                .put("schema", "marts");
        return ann.ask("POST", "/api/v1/sqllab/execute/", body);
    }

    private static int number(String database) {
        for (JsonNode each : superset.client().list("/api/v1/database/")) {
            if (each.path("database_name").asText().equals(database)) {
                return each.path("id").asInt();
            }
        }
        throw new AssertionError("no database " + database);
    }
}

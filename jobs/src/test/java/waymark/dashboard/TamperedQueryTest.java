package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the manager of one contract gets of the others by a query of her own chart that she has changed: nothing. That others can
 * see them by it is held in {@link ContractManagerTest}.
 */
@Tag("superset")
class TamperedQueryTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static Joan joan;

    @BeforeAll
    static void admit() throws SQLException {
        joan = new Joan();
    }

    @AfterAll
    static void dismiss() {
        if (joan != null) {
            joan.close();
        }
    }

    /** Changes to a query on a dataset that she may ask: each in JSON, laid over the query. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            another contract                    | {"filters": [{"col": "contract_id", "op": "==", "val": "WHP-06"}]}
            her own and another                 | {"filters": [{"col": "contract_id", "op": "IN", "val": ["WHP-06", "WHP-03"]}]}
            all but her own                     | {"filters": [{"col": "contract_id", "op": "!=", "val": "WHP-03"}]}
            whatever begins like one            | {"filters": [{"col": "contract_id", "op": "LIKE", "val": "W%"}]}
            a condition that closes a bracket   | {"extras": {"where": "1=1) OR (1=1"}}
            a condition with OR                 | {"extras": {"where": "1=1 OR 1=1"}}
            a condition that comments the rest  | {"extras": {"where": "1=1 --"}}
            a condition with a template         | {"extras": {"where": "{{ '1=1 OR 1=1' }}"}}
            a condition that asks a table       | {"extras": {"where": "EXISTS (SELECT 1 FROM marts.contract)"}}
            a condition on groups               | {"extras": {"having": "1=1) OR (1=1"}}
            a second statement                  | {"extras": {"where": "1=1; SELECT contract_id FROM marts.contract"}}
            a column that asks a table          | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(SELECT string_agg(contract_id, ',') FROM marts.contract)"}]}
            a column with a second query        | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "contract_id FROM marts.contract UNION SELECT contract_id"}]}
            a column that runs text             | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "query_to_xml('SELECT contract_id FROM marts.contract', true, false, '')::text"}]}
            a column that writes out a table    | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "table_to_xml('marts.contract', true, false, '')::text"}]}
            a column that writes out a schema   | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "schema_to_xml('marts', true, false, '')::text"}]}
            a column that runs text to search   | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(ts_stat('SELECT to_tsvector(contract_id) FROM marts.contract')).word"}]}
            what others ask at this moment      | {"columns": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(pg_stat_get_activity(NULL)).query"}]}
            a figure that asks a table          | {"columns": [], "metrics": [{"expressionType": "SQL", "label": "m", "sqlExpression": "(SELECT max(contract_id) FROM marts.contract)"}]}
            a figure over names                 | {"columns": [], "metrics": [{"expressionType": "SQL", "label": "m", "sqlExpression": "string_agg(DISTINCT contract_id, ',')"}]}
            rows as they are                    | {"columns": ["contract_id", "referral_id"], "orderby": [["contract_id", true]]}
            rows from further down              | {"row_offset": 10}
            an order by another table           | {"orderby": [[{"expressionType": "SQL", "label": "o", "sqlExpression": "(SELECT 1 FROM marts.contract)"}, true]]}
            a series limit                      | {"columns": ["contract_id"], "series_columns": ["contract_id"], "series_limit": 50, "metrics": [{"expressionType": "SQL", "label": "n", "sqlExpression": "COUNT(*)"}]}
            """)
    void aQueryThatWasTamperedWithShowsNothingOfOthers(String situation, String change) throws JsonProcessingException {
        ObjectNode body = joan.query();
        ((ObjectNode) body.path("queries").path(0)).setAll((ObjectNode) JSON.readTree(change));

        joan.assertNothingOfOthers(joan.data(body));
    }

    /**
     * The rule on rows is one condition of the query, and PostgreSQL may try others first. Whether an expression failed, or took its
     * time, would tell of rows that the rule leaves out; so there are none of her own, not even a pattern, which fails on a row
     * that goes on where the pattern ends in a backslash.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a pattern that fails on others' rows | {"filters": [{"col": "contract_id", "op": "LIKE", "val": "WHP-0\\\\"}]}
            the same without regard to capitals  | {"filters": [{"col": "contract_id", "op": "ILIKE", "val": "whp-0\\\\"}]}
            a pattern turned round               | {"filters": [{"col": "contract_id", "op": "NOT LIKE", "val": "WHP-0\\\\"}]}
            a division that fails on them        | {"extras": {"where": "1 / (CASE WHEN contract_id = 'WHP-06' THEN 0 ELSE 1 END) = 1"}}
            a cast that fails on them            | {"extras": {"where": "(CASE WHEN contract_id = 'WHP-06' THEN 'x' ELSE '1' END)::int = 1"}}
            a condition that takes its time      | {"extras": {"where": "pg_sleep(CASE WHEN contract_id = 'WHP-06' THEN 1 ELSE 0 END) IS NULL"}}
            a division after grouping            | {"extras": {"having": "1 / count(*) = 1"}}
            a condition by its old name          | {"where": "1 / (CASE WHEN contract_id = 'WHP-06' THEN 0 ELSE 1 END) = 1"}
            a filter on an expression            | {"filters": [{"col": {"expressionType": "SQL", "label": "c", "sqlExpression": "1 / (CASE WHEN contract_id = 'WHP-06' THEN 0 ELSE 1 END)"}, "op": "==", "val": 1}]}
            a column that divides                | {"columns": [{"expressionType": "SQL", "label": "c", "sqlExpression": "1 / (CASE WHEN contract_id = 'WHP-06' THEN 0 ELSE 1 END)"}]}
            a column by its old name             | {"groupby": [{"expressionType": "SQL", "label": "c", "sqlExpression": "1 / length(contract_id)"}]}
            a figure that divides                | {"metrics": [{"expressionType": "SQL", "label": "m", "sqlExpression": "sum(1 / length(contract_id))"}]}
            a figure put together                | {"metrics": [{"expressionType": "SIMPLE", "label": "m", "aggregate": "MAX", "column": {"column_name": "contract_id"}}]}
            an order that divides                | {"orderby": [[{"expressionType": "SQL", "label": "o", "sqlExpression": "1 / length(contract_id)"}, true]]}
            a series by a figure that divides    | {"series_columns": ["contract_id"], "series_limit": 5, "series_limit_metric": {"expressionType": "SQL", "label": "m", "sqlExpression": "sum(1 / length(contract_id))"}}
            notes from another chart             | {"annotation_layers": [{"annotationType": "EVENT", "name": "a", "sourceType": "table", "value": 1, "show": true, "style": "solid", "opacity": "", "overrides": {}}]}
            """)
    void sqlOfHerOwnIsRefused(String situation, String change) throws JsonProcessingException {
        ObjectNode body = joan.query();
        ((ObjectNode) body.path("queries").path(0)).setAll((ObjectNode) JSON.readTree(change));

        Reply reply = joan.data(body);
        assertThat(reply.status()).as(reply.said()).isIn(400, 403);
        assertThat(reply.said()).doesNotContain("division by zero", "escape character");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            one value        | {"filters": [{"col": "contract_id", "op": "==", "val": "WHP-03"}]}
            several          | {"filters": [{"col": "contract_id", "op": "IN", "val": ["WHP-03", "WHP-06"]}]}
            a period         | {"filters": [{"col": "due_on", "op": "TEMPORAL_RANGE", "val": "2000-01-01 : 2030-01-01"}]}
            none that is set | {"filters": [{"col": "contract_id", "op": "IS NOT NULL"}]}
            in some order    | {"orderby": [["contract_id", false]]}
            """)
    void aFilterThatComparesIsAnswered(String situation, String change) throws JsonProcessingException {
        ObjectNode body = joan.query();
        ((ObjectNode) body.path("queries").path(0)).setAll((ObjectNode) JSON.readTree(change));

        assertThat(Attempts.values(joan.data(body), "contract_id")).containsExactly(Readers.OWN);
    }

    /** How many rows there are tells as much as their contents. */
    @Test
    void figuresCountHerOwnRowsOnly() throws SQLException {
        ObjectNode body = joan.query();
        ObjectNode query = (ObjectNode) body.path("queries").path(0);
        query.putArray("columns");
        query.putArray("metrics").add("items");

        assertThat(Attempts.values(joan.data(body), "items")).containsExactly(String.valueOf(ownItems()));
    }

    private static long ownItems() throws SQLException {
        try (Connection session = joan.superset().database().analyst();
                Statement sql = session.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT count(*) FROM boards." + Joan.MART + " WHERE contract_id = '" + Readers.OWN + "'")) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}

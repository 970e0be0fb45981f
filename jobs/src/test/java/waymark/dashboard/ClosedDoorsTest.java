package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.dashboard.access.Person;

/** What of Superset is shut to whom. */
@Tag("superset")
class ClosedDoorsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Person> PEOPLE = Map.of(
            "contract manager", Readers.JOAN,
            "performance manager", Readers.PAT,
            "operator", Readers.OLIVER,
            "analyst", Readers.ANN);

    private static final Map<String, SupersetClient> SESSIONS = new HashMap<>();

    private static TestSuperset superset;
    private static Readers readers;
    private static Attempts attempts;

    @BeforeAll
    static void admit() {
        superset = TestSuperset.shared();
        readers = new Readers(superset);
        readers.apply(Readers.ALL);
        attempts = new Attempts(superset);
    }

    @AfterAll
    static void dismiss() {
        if (readers != null) {
            readers.apply(Readers.NOBODY);
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contract manager    | GET    | /api/v1/dashboard/{dashboard:action-plans}                       |
            contract manager    | GET    | /api/v1/dashboard/action-plans                                   |
            contract manager    | GET    | /api/v1/dashboard/{dashboard:action-plans}/charts                |
            contract manager    | GET    | /api/v1/dashboard/{dashboard:action-plans}/datasets              |
            contract manager    | GET    | /api/v1/dashboard/{dashboard:data-quality}                       |
            contract manager    | GET    | /api/v1/dashboard/export/?q=!({dashboard:my-contract})           |
            contract manager    | GET    | /api/v1/chart/{chart:my-worklist}/data/                          |
            contract manager    | GET    | /api/v1/chart/{chart:refused-files}                              |
            contract manager    | GET    | /api/v1/chart/{chart:refused-files}/data/                         |
            contract manager    | GET    | /api/v1/chart/export/?q=!({chart:my-worklist})                   |
            contract manager    | GET    | /api/v1/dataset/                                                 |
            contract manager    | GET    | /api/v1/dataset/{dataset:worklist}                         |
            contract manager    | GET    | /api/v1/dataset/export/?q=!({dataset:worklist})            |
            contract manager    | GET    | /api/v1/datasource/table/{dataset:worklist}/column/contract_id/values/ |
            contract manager    | GET    | /api/v1/datasource/table/{dataset:problem}/column/contract_id/values/ |
            contract manager    | GET    | /api/v1/explore/?slice_id={chart:my-worklist}                    |
            contract manager    | GET    | /api/v1/explore/?datasource_id={dataset:problem}&datasource_type=table |
            contract manager    | POST   | /datasource/samples?datasource_type=table&datasource_id={dataset:worklist}&dashboard_id={dashboard:my-contract}&per_page=10&page=1 | {"filters": []}
            contract manager    | POST   | /datasource/samples?datasource_type=table&datasource_id={dataset:problem}&per_page=10&page=1 | {"filters": []}
            contract manager    | POST   | /superset/explore_json/                                          | {"slice_id": 1}
            contract manager    | POST   | /api/v1/explore/form_data                                        | {"datasource_id": {dataset:problem}, "datasource_type": "table", "form_data": "{}"}
            contract manager    | POST   | /api/v1/chart/                                                   | {"slice_name": "x", "datasource_id": {dataset:worklist}, "datasource_type": "table", "viz_type": "table"}
            contract manager    | POST   | /api/v1/dashboard/                                               | {"dashboard_title": "x"}
            contract manager    | POST   | /api/v1/dashboard/{dashboard:my-contract}/copy/                  | {"dashboard_title": "x", "json_metadata": "{}"}
            contract manager    | PUT    | /api/v1/dashboard/{dashboard:my-contract}                        | {"dashboard_title": "x"}
            contract manager    | POST   | /api/v1/dataset/                                                 | {"database": 1, "schema": "marts", "table_name": "contract"}
            contract manager    | GET    | /api/v1/database/                                                |
            contract manager    | GET    | /api/v1/database/1/tables/?q=(schema_name:marts)                 |
            contract manager    | POST   | /api/v1/sqllab/execute/                                          | {"database_id": 1, "sql": "SELECT * FROM marts.contract", "client_id": "try1"}
            contract manager    | POST   | /api/v1/sqllab/execute/                                          | {"database_id": 2, "sql": "SELECT * FROM marts.contract", "client_id": "try2"}
            contract manager    | GET    | /api/v1/sqllab/                                                  |
            contract manager    | GET    | /api/v1/query/                                                   |
            contract manager    | GET    | /api/v1/saved_query/                                             |
            contract manager    | GET    | /api/v1/rowlevelsecurity/                                        |
            contract manager    | POST   | /api/v1/rowlevelsecurity/                                        | {"name": "x", "filter_type": "Regular", "tables": [1], "roles": [], "clause": "1 = 1"}
            contract manager    | GET    | /api/v1/security/users/                                          |
            contract manager    | GET    | /api/v1/security/roles/                                          |
            contract manager    | GET    | /api/v1/assets/export/                                           |
            contract manager    | GET    | /api/v1/log/                                                     |
            performance manager | POST   | /api/v1/sqllab/execute/                                          | {"database_id": 1, "sql": "SELECT 1", "client_id": "try3"}
            performance manager | GET    | /api/v1/database/                                                |
            performance manager | GET    | /api/v1/dataset/                                                 |
            performance manager | GET    | /api/v1/security/users/                                          |
            performance manager | PUT    | /api/v1/dashboard/{dashboard:my-contract}                        | {"dashboard_title": "x"}
            operator            | GET    | /api/v1/dashboard/{dashboard:overview}                           |
            operator            | GET    | /api/v1/dashboard/{dashboard:my-contract}                        |
            operator            | POST   | /api/v1/sqllab/execute/                                          | {"database_id": 1, "sql": "SELECT 1", "client_id": "try4"}
            operator            | GET    | /api/v1/chart/{chart:my-worklist}/data/                          |
            analyst             | GET    | /api/v1/security/users/                                          |
            analyst             | GET    | /api/v1/rowlevelsecurity/                                        |
            analyst             | PUT    | /api/v1/dashboard/{dashboard:my-contract}                        | {"dashboard_title": "x"}
            analyst             | DELETE | /api/v1/chart/{chart:my-worklist}                                |
            """)
    void isRefused(String who, String method, String path, String body) throws JsonProcessingException {
        Reply reply = session(who)
                .ask(method, attempts.numbered(path), body == null ? null : JSON.readTree(attempts.numbered(body)));

        assertThat(reply.status()).as(reply.said()).isIn(401, 403, 404);
    }

    private static SupersetClient session(String who) {
        return SESSIONS.computeIfAbsent(who, role -> readers.client(PEOPLE.get(role)));
    }

    /** Refusals mean something only when the same is there for who may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/dashboard/action-plans
            /api/v1/dashboard/{dashboard:action-plans}/datasets
            /api/v1/dashboard/export/?q=!({dashboard:my-contract})
            /api/v1/chart/{chart:refused-files}
            /api/v1/dataset/{dataset:worklist}
            /api/v1/datasource/table/{dataset:worklist}/column/contract_id/values/
            /api/v1/explore/?slice_id={chart:my-worklist}
            /api/v1/rowlevelsecurity/
            /api/v1/security/users/
            /api/v1/log/
            """)
    void anAdministratorGetsIn(String path) {
        assertThat(superset.client().ask("GET", attempts.numbered(path), null).status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} opens {1} dashboards")
    @CsvSource(delimiter = '|', textBlock = """
            performance manager | 11
            analyst             | 11
            operator            | 1
            contract manager    | 1
            """)
    void opensTheDashboardsOfTheRole(String who, int count) {
        assertThat(session(who).list("/api/v1/dashboard/")).hasSize(count);
    }

    /** Names of others are none of a reader's business. */
    @Test
    void listsOfOwnersAreEmpty() {
        Reply reply = readers.client(Readers.JOAN).ask("GET", "/api/v1/dashboard/related/owners", null);

        assertThat(reply.text()).doesNotContain("pat", "oliver", "admin");
    }
}

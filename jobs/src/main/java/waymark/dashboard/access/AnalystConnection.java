package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.SupersetClient;

/** The database in Superset that analysts ask by SQL: the marts, as the analysts' login of PostgreSQL. */
final class AnalystConnection {

    /** Its name in Superset. */
    static final String NAME = "Marts by SQL";

    private static final String PATH = "/api/v1/database/";
    private static final int CONNECT_SECONDS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final SupersetClient superset;

    AnalystConnection(SupersetClient superset) {
        this.superset = superset;
    }

    /** Makes it, or gives it this address anew; its number in Superset. */
    int make(MartsAddress analyst) {
        ObjectNode database = JSON.createObjectNode()
                .put("database_name", NAME)
                .put(
                        "sqlalchemy_uri",
                        "postgresql+psycopg2://" + SupersetClient.encoded(analyst.login()) + ":"
                                + SupersetClient.encoded(analyst.password()) + "@" + analyst.host() + ":"
                                + analyst.port()
                                + "/" + SupersetClient.encoded(analyst.database()))
                .put("expose_in_sqllab", true)
                .put("allow_run_async", false)
                .put("allow_ctas", false)
                .put("allow_cvas", false)
                .put("allow_dml", false)
                .put("allow_file_upload", false);
        ObjectNode extra = JSON.createObjectNode().put("allows_virtual_table_explore", false);
        extra.putObject("engine_params")
                .putObject("connect_args")
                .put("connect_timeout", CONNECT_SECONDS)
                .put("application_name", "superset")
                .put("options", "-c default_transaction_read_only=on");
        database.put("extra", extra.toString());
        for (JsonNode standing : superset.list(PATH)) {
            if (standing.path("database_name").asText().equals(NAME)) {
                int id = standing.path("id").asInt();
                superset.put(PATH + id, database);
                return id;
            }
        }
        return superset.post(PATH, database).path("id").asInt();
    }
}

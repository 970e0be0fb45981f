package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RecordedQueryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As a browser sent it, but for the length: with a dashboard's filter on a contract, and the page's own additions. */
    private static final String SENT = """
            {"datasource": {"id": 17, "type": "table"}, "force": false, "result_format": "json", "result_type": "full",
             "form_data": {"slice_id": 4, "dashboardId": 9, "extra_form_data": {"time_range": "No filter", "filters": [{"col": "contract_id", "op": "IN", "val": ["WP-16"]}]}},
             "queries": [{"metrics": ["judged"], "time_range": "No filter", "url_params": {"native_filters_key": "x"}, "custom_params": {}, "applied_time_extras": {},
               "filters": [{"col": "month", "op": "TEMPORAL_RANGE", "val": "No filter"}, {"col": "contract_id", "op": "IN", "val": ["WP-16"]}]}]}
            """;

    @Test
    void keepsWhatTheChartAsksAndNothingOfTheMoment() throws JsonProcessingException {
        Chart chart = BundleReader.read(TrialBundle.files()).charts().get("judged-by-month");

        String recorded = RecordedQuery.normalised(chart, JSON.readTree(SENT));

        JsonNode expected = JSON.readTree("""
                {"datasource": {"id": 0, "type": "table"}, "force": false, "result_format": "json", "result_type": "full",
                 "form_data": {"datasource": "0__table", "viz_type": "echarts_timeseries_bar"},
                 "queries": [{"filters": [{"col": "month", "op": "TEMPORAL_RANGE", "val": "No filter"}], "metrics": ["judged"]}]}
                """);
        assertThat(JSON.readTree(recorded)).isEqualTo(expected);
        assertThat(recorded.indexOf("\"datasource\"")).isLessThan(recorded.indexOf("\"force\""));
        assertThat(recorded.indexOf("\"filters\"")).isLessThan(recorded.indexOf("\"metrics\""));
        assertThat(recorded).endsWith("}\n");
    }
}

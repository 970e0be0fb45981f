package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;

class BundleReaderTest {

    private static final String DASHBOARD = "dashboards/1-trial.yaml";

    @Test
    void readsWhatTheFilesSay() {
        Bundle bundle = BundleReader.read(TrialBundle.files());

        Dashboard trial = bundle.dashboards().get("trial");
        assertThat(bundle.database()).isEqualTo("Marts");
        assertThat(trial.charts()).containsExactly("judged-by-month", "areas");
        assertThat(trial.readers()).containsExactly(BoardReader.PERFORMANCE_MANAGER);
        assertThat(trial.rows()).extracting(Dashboard.Row::heading).containsExactly("How many?", "", "");
        assertThat(bundle.charts().get("areas").expected()).containsExactly("SELECT COUNT(*) AS areas FROM area");
        assertThat(bundle.datasets().get("measure").metrics().get("judged").format())
                .contains(",d");
    }

    @Test
    void aTextHasRoomForItsLinesOnANarrowScreen() {
        Bundle bundle = BundleReader.read(
                TrialBundle.changed("dashboards/1-trial.yaml", "In words", "Twelve letters ".repeat(13)));

        // 194 letters are three lines of 90, of three units each, and four units around them.
        assertThat(bundle.dashboards().get("trial").rows().get(1).height()).isEqualTo(13);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a key that is none             | charts/areas.yaml           | about: All      | abuot: All        | unknown key abuot; did you mean about? Else remove it
        a key of the params is ours    | charts/areas.yaml           | metric: areas   | viz_type: x       | params: names viz_type, which the import writes itself; remove it
        a dataset that is none         | charts/areas.yaml           | dataset: area   | dataset: areas    | dataset: there is no dataset areas; did you mean area?
        a metric that is not saved     | charts/areas.yaml           | metric: areas   | metric: rate      | params.metric: there is no saved metric rate; write one of areas
        a metric written out           | charts/areas.yaml           | metric: areas   | metric: {a: 1}    | params.metric: holds {"a":1}, which is written out; write the name of a saved metric
        a column that is none          | charts/judged-by-month.yaml | [contract_id]   | [contract]        | params.groupby: there is no column contract; did you mean contract_id?
        a filter's column that is none | charts/judged-by-month.yaml | subject: month  | subject: moth     | params.adhoc_filters: there is no column moth; did you mean month?
        a condition in SQL             | charts/judged-by-month.yaml | SIMPLE          | SQL               | params.adhoc_filters: holds a condition in SQL; write a SIMPLE one
        SQL on a metric that is none   | charts/areas.yaml           | FROM area       | FROM area WHERE metric IN ('whp_action_plan_on_tim') | expected: there is no metric whp_action_plan_on_tim; did you mean whp_action_plan_on_time?
        a mart that is none            | datasets/area.yaml          | mart: area      | mart: areas       | mart: areas is not the name of the file; name the file areas.yaml
        a label of another metric      | datasets/area.yaml          | sql: COUNT(*)}  | sql: COUNT(*)}⏎  more: {label: Areas, sql: x} | metrics.more.label: Areas is that of another metric; write another
        a time that is no column       | datasets/measure.yaml       | time: month     | time: mnth        | time: there is no column mnth; did you mean month?
        a label of no column           | datasets/measure.yaml       | {contract_id:   | {contract_no:     | labels: there is no column contract_no; did you mean contract_id?
        widths that do not fill        | dashboards/1-trial.yaml     | width: 4        | width: 3          | rows[2]: the widths sum to 11; make them 12
        a chart that is none           | dashboards/1-trial.yaml     | chart: areas    | chart: area       | rows: there is no chart area; did you mean areas?
        a chart twice                  | dashboards/1-trial.yaml     | chart: areas    | chart: judged-by-month | rows: chart judged-by-month stands there twice; name it once
        a reader who is none           | dashboards/1-trial.yaml     | [PERFORMANCE_M  | [PERFORMANCE_N    | readers[0]: PERFORMANCE_NANAGER is not known; write one of PERFORMANCE_MANAGER
        a filter that reaches nothing  | dashboards/1-trial.yaml     | dataset: measure, column: contract_id | dataset: area, column: lot | filters[0]
        another number                 | dashboards/1-trial.yaml     | number: 1       | number: 2         | number and slug are not those in the name of the file; name it 2-trial.yaml
        a row of two things            | dashboards/1-trial.yaml     | {text:          | {heading: x, text: | rows[1]: holds more than one thing; write either heading, or text, or charts
        a colour that is none          | dashboards/1-trial.yaml     | "#000000"       | black             | colours.judged: black is not a colour; write one such as "#0072B2"
        """)
    void saysWhatIsWrongAndWhatToWrite(String situation, String file, String before, String after, String fault) {
        BundleFiles files = TrialBundle.changed(file, before, after.replace("⏎", "\n"));

        assertThatThrownBy(() -> BundleReader.read(files))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("dashboards/bundle/" + file + ": " + fault);
    }

    @Test
    void tellsTheFaultsOfAllFilesAtOnce() {
        BundleFiles files = TrialBundle.changed(DASHBOARD, "width: 4", "width: 5")
                .with("dashboards/bundle/charts/areas.yaml", "title: [")
                .with("dashboards/bundle/queries/area.json", "{\"queries\": []}")
                .with("dashboards/bundle/charts/more/x.yaml", "")
                .with("dashboards/bundle/colours.yaml", "Met: blue\n");

        assertThatThrownBy(() -> BundleReader.read(files))
                .hasMessageContainingAll(
                        "rows[2]: the widths sum to 13",
                        "charts/areas.yaml: line 1 is not YAML",
                        "queries/area.json: belongs to no chart",
                        "charts/more/x.yaml: is no part of a bundle",
                        "colours.yaml: Met: blue is not a colour");
    }

    /** A mart whose contract is not read would be shown to every contract manager whole. */
    @Test
    void refusesASlipInTheFileOfAMartBesideIt() {
        BundleFiles files = TrialBundle.changed("charts/areas.yaml", "about: All", "abuot: All")
                .with("dashboards/marts/mine.yaml", """
                name: mine
                made: TABLE
                comment: Rows of contracts
                contrct: contract_id
                readers: [PERFORMANCE_MANAGER]
                columns: {contract_id: The contract}
                query: SELECT contract_id FROM measure
                """)
                .with("dashboards/marts/torn.yaml", "name: [");

        String slip = "dashboards/marts/mine.yaml: unknown key contrct; did you mean contract?";
        String torn = "dashboards/marts/torn.yaml: line 1 is not YAML";
        assertThatThrownBy(() -> BundleReader.read(files))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContainingAll(slip, torn, "charts/areas.yaml: unknown key abuot");
        assertThatThrownBy(() -> MartShapes.of(files))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContainingAll(slip, torn);
    }

    /** {@code boards.problem} and {@code marts.problem} both are there. */
    @Test
    void aDatasetShowsTheDashboardsOwnTableWhereThereIsOneOfItsName() {
        MartShapes shapes = MartShapes.of(TrialBundle.files().with("dashboards/marts/problem.yaml", """
                name: problem
                made: TABLE
                comment: Rows of contracts
                contract: contract_id
                columns: {contract_id: The contract}
                query: SELECT contract_id FROM measure
                """));

        assertThat(shapes.tableOf("problem")).isEqualTo("boards.problem");
        assertThat(shapes.columnsOf("problem")).containsExactly("contract_id");
        assertThat(shapes.tableOf("area")).isEqualTo("marts.area");
        assertThat(shapes.contracts())
                .containsEntry("boards.problem", "contract_id")
                .containsEntry("marts.problem", "sender");
    }

    @Test
    void takesSomeDashboardsWithoutLookingAtTheFaultsOfOthers() {
        BundleFiles files = TrialBundle.files()
                .with("dashboards/bundle/dashboards/2-other.yaml", "number: [")
                .with("dashboards/bundle/charts/other.yaml", "titel: x");

        Bundle part = BundleReader.read(files.only(List.of("trial")));

        assertThat(part.dashboards()).containsOnlyKeys("trial");
        assertThat(part.charts()).containsOnlyKeys("areas", "judged-by-month");
        assertThatThrownBy(() -> files.only(List.of("trail"))).hasMessageContaining("there is no dashboard trail");
    }
}

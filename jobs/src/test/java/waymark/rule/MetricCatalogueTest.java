package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cases.Programme;

/** The catalogue says of each metric what the agreed table of metrics ({@code metrics.csv}) says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricCatalogueTest {

    private final Map<String, Metric> described = MetricCatalogue.described();

    @Test
    void describesTheAgreedMetricsInTheirOrder() throws IOException {
        assertThat(described.keySet())
                .hasSize(119)
                .containsExactlyElementsOf(
                        agreed().map(row -> row.get("metric")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreed")
    void saysWhatWasAgreed(Map<String, String> row) {
        Metric metric = described.get(row.get("metric"));

        assertThat(Map.ofEntries(
                        Map.entry("metric", metric.name()),
                        Map.entry("ref", metric.ref()),
                        Map.entry("programme", programmes(metric)),
                        Map.entry("kind", metric.kind().name().toLowerCase(Locale.ROOT)),
                        Map.entry("unit", metric.unit()),
                        Map.entry("better", better(metric)),
                        Map.entry("subject", metric.subject()),
                        Map.entry("month_of", metric.monthOf()),
                        Map.entry("definition", metric.definition()),
                        Map.entry("target", metric.target()),
                        Map.entry("rule", metric.rule())))
                .isEqualTo(row);
    }

    @Test
    void hasOneHeadlineForEachProgramme() {
        assertThat(described.values().stream()
                        .filter(Metric::headline)
                        .map(Metric::programmes)
                        .toList())
                .containsExactlyInAnyOrder(
                        Set.of(Programme.WHP), Set.of(Programme.WP), Set.of(Programme.WC), Set.of(Programme.SES));
    }

    @Test
    void namesEveryMetricDifferentlyAndInAFewWords() {
        assertThat(described.values().stream().map(Metric::title))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeBetween(8, 70).matches("[A-Z][^_]*[^.]"));
    }

    @Test
    void citesAParagraphForEveryProgrammeThatAMetricJudges() {
        Set<String> aboutDeliveries = Set.of("feed_on_time", "row_rejected", "reconciliation_break");

        for (Metric metric : described.values()) {
            Set<Programme> cited = metric.clauses().keySet();
            if (aboutDeliveries.contains(metric.name())) {
                assertThat(cited).as(metric.name()).isEmpty();
            } else if (metric.name().equals("leave_reason")) {
                assertThat(cited).containsExactly(Programme.WC);
            } else {
                assertThat(cited).as(metric.name()).isEqualTo(metric.programmes());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        whp_action_plan_on_time, whp_action_plan_on_time_working_days          | WHP | 003 para 3
        whp_action_plan_on_time_strict, whp_action_plan_days, whp_open_unstarted| WHP | 003 para 3
        whp_activity_on_plan                                                   | WHP | 003 para 4
        whp_action_explained, whp_complex_needs_considered                     | WHP | 003 para 4 bullet 1
        whp_smart_action, whp_smart_action_checked                             | WHP | 003 para 4 bullet 2
        whp_mandatory_in_writing                                               | WHP | 003 para 4 bullet 3
        whp_mandatory_single_file                                              | WHP | 003 para 4 bullet 4
        whp_signature_exception, whp_interaction_evidenced                     | WHP | 003 para 4 bullet 5
        whp_plan_review_on_time                                                | WHP | 003 para 4 bullet 6
        whp_plan_request_supplied                                              | WHP | 003 para 4 bullet 7
        whp_action_notified                                                    | WHP | 003 must do 3
        whp_plan_copy_issued                                                   | WHP | 003 must do 4
        whp_compliance_check_passed                                            | WHP | 003 para 5
        whp_esf_start_match                                                    | WHP | 003 para 6
        whp_compliance_check_agrees, whp_esf_at_risk                           | WHP | 003 Consequences
        exit_report_on_time, exit_report_returned                              | WP  | 004 L55
        exit_report_outstanding, exit_report_working_days                      | WP  | 004 L55
        exit_report_reminded                                                   | WP  | 004 L72-74
        exit_report_escalated                                                  | WP  | 004 L76
        exit_report_wper1                                                      | WP  | 004 L57-62
        exit_report_minimum_information                                        | WP  | 004 L64
        exit_report_participant_copy                                           | WP  | 004 L66-70
        exit_next_step                                                         | WP  | 004 L172-174
        returnee_volume, returnee_forecast                                     | WP  | 004 L82-84
        exit_request_lead_days, exit_eligible_not_requested                    | WP  | 004 L31
        leave_reason                                                           | WC  | 000 para 9.13
        start_gap                                                              | SES | 002 para 4.04
        """)
    void citesTheParagraphOfPartA(String metrics, Programme programme, String clause) {
        assertThat(metrics.split(", ", -1))
                .allSatisfy(name -> assertThat(described.get(name).clause(programme)).isEqualTo(clause));
    }

    private static String programmes(Metric metric) {
        return metric.programmes().equals(EnumSet.allOf(Programme.class))
                ? "all"
                : Arrays.stream(Programme.values())
                        .filter(metric.programmes()::contains)
                        .map(Programme::name)
                        .collect(Collectors.joining(", "));
    }

    private static String better(Metric metric) {
        return metric.better().name().toLowerCase(Locale.ROOT) + (metric.headline() ? ", headline" : "");
    }

    private static Stream<Map<String, String>> agreed() throws IOException {
        try (InputStreamReader text = new InputStreamReader(
                        MetricCatalogueTest.class.getResourceAsStream("/metrics.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList().stream();
        }
    }
}

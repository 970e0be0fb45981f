package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cases.Programme;

/** The catalogue says of each metric what the agreed table of metrics ({@code metrics.csv}) says. */
class MetricCatalogueTest {

    private static final Map<String, Metric> DESCRIBED = MetricCatalogue.described();

    @Test
    void describesTheAgreedMetricsInTheirOrder() throws IOException {
        assertThat(DESCRIBED.keySet())
                .hasSize(123)
                .containsExactlyElementsOf(
                        agreed().map(row -> row.get("metric")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreed")
    void saysWhatWasAgreed(Map<String, String> row) {
        Metric metric = DESCRIBED.get(row.get("metric"));

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
                        Map.entry("duty", metric.duty().name()),
                        Map.entry("rule", metric.rule())))
                .isEqualTo(row);
    }

    @Test
    void hasOneHeadlineForEachProgramme() {
        assertThat(DESCRIBED.values().stream()
                        .filter(Metric::headline)
                        .map(Metric::programmes)
                        .toList())
                .containsExactlyInAnyOrder(
                        Set.of(Programme.WHP), Set.of(Programme.WP), Set.of(Programme.WC), Set.of(Programme.SES));
    }

    @Test
    void namesEveryMetricDifferentlyAndInAFewWords() {
        assertThat(DESCRIBED.values().stream().map(Metric::title))
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).hasSizeBetween(8, 70).matches("[A-Z][^_]*[^.]"));
    }

    @Test
    void citesAParagraphForEveryProgrammeThatAMetricJudges() {
        Set<String> aboutDeliveries = Set.of("feed_on_time", "row_rejected", "reconciliation_break");

        for (Metric metric : DESCRIBED.values()) {
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
    @CsvSource(delimiter = '|', textBlock = """
        whp_initial_planning_days                                                           | WHP | 003 para 2
        whp_action_plan_on_time, whp_action_plan_on_time_working_days                       | WHP | 003 para 3
        whp_action_plan_on_time_strict, whp_action_plan_days, whp_open_unstarted            | WHP | 003 para 3
        whp_activity_on_plan                                                                | WHP | 003 para 4
        whp_action_explained, whp_complex_needs_considered                                  | WHP | 003 para 4 bullet 1
        whp_smart_action, whp_smart_action_checked                                          | WHP | 003 para 4 bullet 2
        whp_mandatory_in_writing                                                            | WHP | 003 para 4 bullet 3
        whp_mandatory_single_file                                                           | WHP | 003 para 4 bullet 4
        whp_signature_exception, whp_interaction_evidenced                                  | WHP | 003 para 4 bullet 5
        whp_plan_review_on_time                                                             | WHP | 003 para 4 bullet 6
        whp_plan_request_supplied                                                           | WHP | 003 para 4 bullet 7
        whp_action_notified                                                                 | WHP | 003 must do 3
        whp_plan_copy_issued                                                                | WHP | 003 must do 4
        whp_compliance_check_passed                                                         | WHP | 003 para 5
        whp_esf_start_match                                                                 | WHP | 003 para 6
        whp_compliance_check_agrees, whp_esf_at_risk                                        | WHP | 003 Consequences
        exit_report_on_time, exit_report_returned, exit_report_outstanding                  | WP  | 004 L55
        exit_report_working_days                                                            | WP  | 004 L55
        exit_report_reminded                                                                | WP  | 004 L72-74
        exit_report_escalated                                                               | WP  | 004 L76
        exit_report_wper1                                                                   | WP  | 004 L57-62
        exit_report_minimum_information, exit_report_item                                   | WP  | 004 L64
        exit_report_participant_copy                                                        | WP  | 004 L66-70
        exit_next_step                                                                      | WP  | 004 L172-174
        returnee_volume, returnee_forecast                                                  | WP  | 004 L82-84
        exit_request_lead_days, exit_eligible_not_requested                                 | WP  | 004 L31
        leave_reason                                                                        | WC  | 000 para 9.13
        start_gap                                                                           | SES | 002 para 4.04
        plan_content                                                                        | WC  | 000 para 9.2
        plan_in_place, plan_lag, plan_review_on_time                                        | WC  | 000 para 9.4
        plan_signed_by_all, plan_signed_by_two, plan_signature_by_party, plan_copy_current  | WC  | 000 para 9.5
        plan_accessible_format, leaver_report_accessible_format                             | WC  | 000 para 9.5
        review_participant_present, plan_progression                                        | WC  | 000 para 9.6
        m1_extension_rationale, m1_duration, m1_overrun, milestone_passed                   | WC  | 000 para 9.7
        action_accomplished, distance_coverage, distance_travelled, distance_improved       | WC  | 000 para 9.7
        distance_declined, distance_by_area                                                 | WC  | 000 para 9.7
        support_minutes, participation_minutes, activity_linked, support_source             | WC  | 000 para 9.8
        participation_source, hours_recorded                                                | WC  | 000 para 9.8
        barrier_assessed, barrier_acted_on                                                  | WC  | 000 para 9.9
        progression_explained                                                               | WC  | 000 para 9.10
        network_consent                                                                     | WC  | 000 para 9.11
        plan_original_held                                                                  | WC  | 000 para 9.12
        leaver_report_made, leaver_report_agreed, leaver_report_lag                         | WC  | 000 para 9.13
        leaver_report_content, leaver_report_item                                           | WC  | 000 para 9.14
        access_to_work_handover                                                             | WC  | 000 para 9.15
        employer_informed                                                                   | WC  | 000 para 9.16
        leaver_copy                                                                         | WC  | 000 para 9.17
        leaver_report_retained                                                              | WC  | 000 para 9.18
        plan_taper, time_bound_explained, m2_taper_index, m2_employer_prepared              | WC  | 000 para 9.21
        plan_closure_steps, leaver_report_closure_steps                                     | WC  | 000 para 9.22
        activity_after_provision                                                            | WC  | 000 End of Provision
        m2_entry_hours                                                                      | WC  | 001 para 5.3
        m2_review_on_time, m2_review_three_way, m2_review_content, m2_support_breadth       | WC  | 001 para 5.6
        m2_access_to_work_discussed                                                         | WC  | 001 para 5.7
        m2_duration, m2_overrun, m2_extension_request_complete                              | WC  | 001 para 5.8
        m2_extension_evidenced, m2_extension_pending, m2_extension_decision_days            | WC  | 001 para 5.9
        m2_minimum_hours, m2_minimum_hours_linked, m2_hours_shortfall, m2_part_month_hours  | WC  | 001 para 5.10
        m2_progressed_in_12_months, m2_progressed_in_24_months                              | WC  | 001 para 5.10
        m2_regular_contact                                                                  | WC  | 001 para 5.12
        external_funding                                                                    | SES | 002 para 4.02
        plan_in_place, plan_lag, support_plan_at_start                                      | SES | 002 para 4.05
        plan_content                                                                        | SES | 002 para 4.06
        plan_signed_by_all, plan_signed_by_two, plan_signature_by_party, plan_copy_current  | SES | 002 para 4.07
        plan_accessible_format                                                              | SES | 002 para 4.08
        scheduled_review_on_time                                                            | SES | 002 para 4.09
        support_linked_to_objective                                                         | SES | 002 para 4.10
        qualification_linked_to_objective                                                   | SES | 002 para 4.11
        review_interval_defined                                                             | SES | 002 para 4.12
        start_back_final_plan                                                               | SES | 002 para 4.13
        review_participant_present                                                          | SES | 002 para 4.15
        length_rationale, milestone_passed, action_accomplished, distance_coverage          | SES | 002 para 4.16
        distance_travelled, distance_improved, distance_declined, distance_by_area          | SES | 002 para 4.16
        support_minutes, participation_minutes, activity_linked, support_source             | SES | 002 para 4.17
        participation_source, hours_recorded                                                | SES | 002 para 4.17
        barrier_assessed, barrier_acted_on                                                  | SES | 002 para 4.18
        network_consent                                                                     | SES | 002 para 4.19
        plan_original_held                                                                  | SES | 002 para 4.20
        start_back_content                                                                  | SES | 002 para 4.21
        needs_assessment_at_start                                                           | SES | 002 para 4.22
        access_to_work_liaison, job_search_support                                          | SES | 002 para 4.23
        """)
    void citesTheParagraph(String metrics, Programme programme, String clause) {
        assertThat(metrics.split(", ", -1))
                .allSatisfy(name ->
                        assertThat(DESCRIBED.get(name).clause(programme)).isEqualTo(clause));
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

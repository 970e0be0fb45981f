package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks on several columns of a row. */
class RowRulesTest {

    @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}")
    @CsvSource({
        // feed, later, its day, earlier, its day, refused
        "referral, status_date, 2020-02-03, referral_date, 2020-02-03, false",
        "referral, status_date, 2020-02-02, referral_date, 2020-02-03, true",
        "participation, leave_date, 2020-02-03, start_date, 2020-02-03, false",
        "participation, leave_date, 2020-02-02, start_date, 2020-02-03, true",
        "participation, leave_date, 2020-02-02, start_date, '', false",
        "module_stay, end_date, 2020-02-03, start_date, 2020-02-03, false",
        "module_stay, end_date, 2020-02-02, start_date, 2020-02-03, true",
        "module_stay, end_date, '', start_date, 2020-02-03, false",
        // only a warning, made elsewhere
        "employment, end_date, 2020-02-02, start_date, 2020-02-03, false",
        "contract, end_date, 2020-02-02, start_date, 2020-02-03, false"
    })
    void wantsDatesInTheirOrder(
            String feed, String later, String laterDay, String earlier, String earlierDay, boolean refused) {
        Taken.Row row = Written.taken(feed, Map.of(later, laterDay, earlier, earlierDay));
        assertThat(row.fault()).isEqualTo(refused ? "DATE_ORDER " + later : "");
    }

    @ParameterizedTest(name = "{0}: {1} \"{2}\", {3} \"{4}\"")
    @CsvSource({
        // feed, column, its text, needed, its text, refused
        "participation, leave_date, 2020-02-29, leave_reason, OTHER, false",
        "participation, leave_date, 2020-02-29, leave_reason, '', true",
        "participation, leave_date, '', leave_reason, '', false",
        "participation, leave_date, '', leave_reason, OTHER, false",
        "plan_signature, refusal_type, REFUSES, refusal_reason, '', true",
        "plan_signature, refusal_type, REFUSES, refusal_recorded_date, '', true",
        "plan_signature, refusal_type, '', refusal_recorded_date, '', false",
        "support_activity, source_type, PRIME, source_org_id, '', false",
        "support_activity, source_type, SUBCONTRACTOR, source_org_id, '', true",
        "support_activity, source_type, SUBCONTRACTOR, source_org_id, ORG-1, false",
        "support_activity, source_type, OTHER_EXTERNAL, source_org_id, '', true"
    })
    void wantsWhatBelongsTogether(
            String feed, String column, String text, String needed, String neededText, boolean refused) {
        Taken.Row row = Written.taken(feed, Map.of(column, text, needed, neededText));
        assertThat(row.fault()).isEqualTo(refused ? "REQUIRED_WITH " + needed : "");
    }

    @Test
    void namesEachColumnThatIsMissing() {
        assertThat(Written.taken("plan_signature", Map.of("refusal_reason", "", "refusal_recorded_date", ""))
                        .faults())
                .containsExactly("REQUIRED_WITH refusal_reason", "REQUIRED_WITH refusal_recorded_date");
    }

    @Test
    void holdsNoFaultOfAColumnAgainstAnother() {
        Map<String, String> row = new HashMap<>();
        row.put("leave_reason", "BORED");
        assertThat(Written.taken("participation", row).faults()).containsExactly("BAD_CODE leave_reason");
        row.put("start_date", "2030-02-30");
        assertThat(Written.taken("participation", row).faults())
                .containsExactly("BAD_DATE start_date", "BAD_CODE leave_reason");
        row.put("leave_date", "soon");
        row.put("leave_reason", "");
        assertThat(Written.taken("participation", row).faults())
                .containsExactly("BAD_DATE start_date", "BAD_DATE leave_date");
    }

    @ParameterizedTest(name = "scale {0} to {1}")
    @CsvSource({"1, 10, false", "1, 1.01, false", "1, 1.00, true", "2, 1, true", "-2, -1, false"})
    void wantsAScaleThatRises(String minimum, String maximum, boolean refused) {
        Taken.Row row = Written.taken("instrument", Map.of("scale_min", minimum, "scale_max", maximum));
        assertThat(row.fault()).isEqualTo(refused ? "SCALE scale_max" : "");
    }

    @ParameterizedTest(name = "{0} \"{1}\"")
    @CsvSource({
        "ACTION_PLAN_DAYS, 1, false",
        "ACTION_PLAN_DAYS, 0, true",
        "ACTION_PLAN_DAYS, 365, false",
        "ACTION_PLAN_DAYS, 366, true",
        "ACTION_PLAN_DAYS, 0020, false",
        "ACTION_PLAN_DAYS, 000, true",
        "ACTION_PLAN_DAYS, 99999999999999999999, true",
        "ACTION_PLAN_DAYS, 20.0, true",
        "ACTION_PLAN_DAYS, +20, true",
        "ACTION_PLAN_DAYS, -20, true",
        "ACTION_PLAN_REVIEW_DAYS, 28, false",
        "ACTION_PLAN_REVIEW_DAYS, monthly, true",
        "ACTION_PLAN_DAY_BASIS, CALENDAR, false",
        "ACTION_PLAN_DAY_BASIS, WORKING, false",
        "ACTION_PLAN_DAY_BASIS, working, true",
        "ACTION_PLAN_DAY_BASIS, 20, true",
        "REVIEW_SIGNATURE_REQUIRED, true, false",
        "AGREED_ACTIONS_REQUIRED, false, false",
        "TARGET_DATES_REQUIRED, yes, true",
        "TARGET_DATES_REQUIRED, TRUE, true",
        "TARGET_PERCENT, 0, false",
        "TARGET_PERCENT, 100, false",
        "TARGET_PERCENT, 101, true",
        "TARGET_PERCENT, 100.00, false",
        "TARGET_PERCENT, 100.01, true",
        "TARGET_PERCENT, 99.99, false",
        "TARGET_PERCENT, 99.999, true",
        "TARGET_PERCENT, 85.5, false",
        "TARGET_PERCENT, 85., true",
        "TARGET_PERCENT, .5, true",
        "TARGET_PERCENT, 8.5.5, true",
        "TARGET_PERCENT, -1, true",
        "TARGET_PERCENT, 85%, true"
    })
    void wantsAValueThatTheTermAllows(String term, String value, boolean refused) {
        Taken.Row row = Written.taken("contract_term", Map.of("term", term, "value", value));
        assertThat(row.fault()).isEqualTo(refused ? "TERM_VALUE value" : "");
    }

    @Test
    void wantsExitReportsOfTheSendersOwnContract() {
        assertThat(Written.taken("exit_report", Map.of("contract_id", "WP-01")).fault())
                .isEmpty();
        assertThat(Written.taken("exit_report", Map.of("contract_id", "WP-02")).fault())
                .isEqualTo("FOREIGN contract_id");
        // Jobcentre Plus speaks of any contract.
        assertThat(Written.taken("exit_event", Map.of("contract_id", "WP-02")).fault())
                .isEmpty();
    }
}

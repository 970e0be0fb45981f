package waymark.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is visible as of a day: the contracts against the table of the specification. */
class AsOfColumnsTest {

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "always", textBlock = """
            # feed               | visible from
            referral             | referral_date
            participation        | always
            plan                 | created_date
            plan_signature       | always
            plan_action          | agreed_date recorded_date plan.created_date
            plan_review          | always
            support_activity     | activity_date
            distance_reading     | assessed_date
            participant_event    | event_date
            access_to_work_event | event_date
            esf_form             | received_date
            compliance_check     | check_date
            participant_change   | effective_date
            module_stay          | start_date
            module_extension     | request_date
            employment           | start_date
            barrier              | assessed_date
            leaver_report        | created_date
            mandatory_activity   | always
            end_of_programme     | report_date
            exit_event           | event_date
            exit_report          | completed_date
            contract             | always
            contract_term        | always
            contact              | always
            provider             | always
            jobcentre            | always
            instrument           | always
            """)
    void showsARowFromItsEventDateOn(String feed, String columns) {
        assertThat(CATALOGUE.feed(feed).orElseThrow().eventOn())
                .containsExactly(columns == null ? new String[0] : columns.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # feed               | date that empties: the columns it empties, in the order of the feed
            referral             | status_date: referral_status=OPEN, status_date=referral_date, status_reason
            participation        | start_date: start_date; leave_date: leave_date, leave_reason, in_work_at_leave, access_to_work_at_leave, m1_exhausted_no_job; transition_date: next_programme, transition_date
            plan                 | agreed_date: agreed_date; copy_issued_date: copy_issued_date, copy_method; review_interval_agreed_date: review_interval_days, review_interval_agreed_date
            plan_signature       | signed_date: signed_date, method; refusal_recorded_date: refusal_type, refusal_reason, refusal_recorded_date
            plan_action          | recorded_date: recorded_date; notified_date: notified_date; accomplished_date: accomplished_date
            plan_review          | schedule_agreed_date: scheduled_date, schedule_agreed_date; held_date: held_date, mode, attended, outcome, actions_checked, progress_rating, adjustments_agreed, recorded_and_agreed, signed_by
            support_activity     | nothing
            module_stay          | end_date: end_date, end_reason
            module_extension     | decision_date: decision=PENDING, decision_date, decided_by, approved_until, approval_email_ref
            employment           | end_date: end_date
            distance_reading     | nothing
            barrier              | closed_date: closed_date
            participant_event    | nothing
            access_to_work_event | nothing
            leaver_report        | agreed_date: agreed, agreed_date; participant_copy_date: participant_copy_date; onward_permission_date: onward_permission_date; onward_copy_date: onward_copy_date
            mandatory_activity   | issued_in_writing_date: issued_in_writing_date
            end_of_programme     | nothing
            exit_event           | keyed_date: keyed_date
            exit_report          | sent_date: sent_date; copy_notice_date: copy_notice_date; copy_date: copy_date
            esf_form             | nothing
            compliance_check     | nothing
            participant_change   | nothing
            contract             | nothing
            contract_term        | nothing
            contact              | nothing
            provider             | nothing
            jobcentre            | nothing
            instrument           | nothing
            """)
    void emptiesWhatADateInTheFutureSaysAboutARow(String feed, String emptied) {
        String described = CATALOGUE.feed(feed).orElseThrow().fields().stream()
                .filter(field -> field.emptiedWith() != null)
                .collect(groupingBy(FeedField::emptiedWith, LinkedHashMap::new, joiningNames()))
                .entrySet()
                .stream()
                .map(gate -> gate.getKey() + ": " + gate.getValue())
                .collect(joining("; "));

        assertThat(described).isEqualTo(emptied == null ? "" : emptied);
    }

    @Test
    void leavesPlannedDatesAsTheyAre() {
        assertThat(Stream.of(
                                field("plan_action", "due_date"),
                                field("module_extension", "requested_until"),
                                field("exit_event", "printed_deadline"),
                                field("mandatory_activity", "due_date"),
                                field("mandatory_activity", "occurs_on"),
                                field("end_of_programme", "end_date"),
                                field("referral", "attachment_date"))
                        .map(FeedField::emptiedWith))
                .containsOnlyNulls();
    }

    private static Collector<FeedField, ?, String> joiningNames() {
        return mapping(AsOfColumnsTest::read, joining(", "));
    }

    private static String read(FeedField field) {
        String instead = field.readsInstead();
        if (instead == null) {
            return field.name();
        }
        return field.name() + (instead.startsWith("=") ? instead : "=" + instead);
    }

    private static FeedField field(String feed, String column) {
        return CATALOGUE.feed(feed).orElseThrow().field(column);
    }
}

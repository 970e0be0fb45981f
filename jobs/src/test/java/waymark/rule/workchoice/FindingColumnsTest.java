package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.Programme;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;

/** Every column of a finding of every Work Choice rule: subject, month, clock and paragraph. */
class FindingColumnsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric                          | rows                                                                   | as of      | subject         | month   | opened     | due        | closed     | clause
        plan_review_on_time               | plan agreed_date=2018-12-15; held 2019-03-20                           | 2018-12-31 | R1/2019-03-15   | 2019-03 | 2018-12-15 | 2019-03-15 |            | 000 para 9.4
        plan_taper                        | in2 2017-06-01..; plan agreed_date=2017-06-10                          | 2018-05-15 | P1/1            | 2018-05 | 2017-06-10 |            |            | 000 para 9.21
        plan_progression                  | plan agreed_date=2017-06-10                                            | 2018-05-15 | P1/1            | 2018-05 | 2017-06-10 |            |            | 000 para 9.6
        plan_closure_steps                | plan agreed_date=2017-06-10                                            | 2018-05-15 | P1/1            | 2018-05 | 2017-06-10 |            |            | 000 para 9.22
        time_bound_explained              | participant_event event_type=TIME_BOUND_EXPLAINED event_date=2018-05-03; participant_event event_type=TIME_BOUND_EXPLAINED event_date=2018-05-02 | 2018-05-15 | R1 | 2018-05 | 2017-05-10 | | 2018-05-02 | 000 para 9.21
        progression_explained             | participant_event event_type=PROGRESSION_DISCUSSED event_date=2017-06-20; participant_event event_type=RETURN_RULES_EXPLAINED event_date=2017-06-10 | 2018-05-15 | R1 | 2017-05 | 2017-05-10 | | 2017-06-20 | 000 para 9.10
        m1_extension_rationale            | in1 2017-06-01..; module_extension kind=M1_RATIONALE request_date=2018-01-10 | 2018-05-15 | S1        | 2017-12 | 2017-06-01 | 2017-12-01 | 2018-01-10 | 000 para 9.7
        m1_duration                       | in1 2017-06-01..2017-11-30                                             | 2018-05-15 | S1              | 2017-11 | 2017-06-01 |            | 2017-11-30 | 000 para 9.7
        m1_overrun                        | in1 2017-06-01..2018-07-31                                             | 2018-08-15 | S1              | 2018-06 | 2017-06-01 | 2018-05-31 | 2018-07-31 | 000 para 9.7
        m1_overrun                        | in1 2017-06-01..                                                       | 2018-08-15 | S1              | 2018-06 | 2017-06-01 | 2018-05-31 |            | 000 para 9.7
        m2_duration                       | in2 2017-06-01..2017-11-30                                             | 2018-05-15 | S1              | 2017-11 | 2017-06-01 |            | 2017-11-30 | 001 para 5.8
        m2_overrun                        | in2 2017-06-01..2018-08-31; module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-20 approved_until=2018-07-31 | 2018-10-15 | S1 | 2018-08 | 2017-06-01 | 2018-07-31 | 2018-08-31 | 001 para 5.8
        m2_overrun                        | in2 2017-06-01..                                                       | 2018-10-15 | S1              | 2018-06 | 2017-06-01 | 2018-05-31 |            | 001 para 5.8
        m2_extension_evidenced            | in2 2017-06-01..; module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-20 approval_email_ref=M1; module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-05-10 approval_email_ref=M2 | 2018-10-15 | S1 | 2018-06 | 2017-06-01 | 2018-05-31 | 2018-05-10 | 001 para 5.9
        m2_extension_evidenced            | in2 2017-06-01..; module_extension kind=M2_REQUEST request_date=2018-02-01 decision=APPROVED decided_by=PERFORMANCE_MANAGER decision_date=2018-06-20 approval_email_ref=M1 | 2018-10-15 | S1 | 2018-06 | 2017-06-01 | 2018-05-31 | | 001 para 5.9
        m2_extension_request_complete     | module_extension kind=M2_REQUEST request_date=2018-02-01               | 2018-10-15 | X1              | 2018-02 | 2018-02-01 |            |            | 001 para 5.8
        m2_extension_pending              | module_extension kind=M2_REQUEST request_date=2018-02-01               | 2018-10-15 | X1              | 2018-02 | 2018-02-01 |            |            | 001 para 5.9
        m2_extension_decision_days        | module_extension kind=M2_REQUEST request_date=2018-02-01 decision=REFUSED decision_date=2018-04-10 | 2018-10-15 | X1 | 2018-04 | 2018-02-01 |     | 2018-04-10 | 001 para 5.9
        m2_minimum_hours                  | in2 2018-02-03..2018-02-10                                             | 2018-10-15 | R1/2018-02      | 2018-02 | 2018-02-01 | 2018-02-28 |            | 001 para 5.10
        m2_minimum_hours_linked           | in2 2018-02-03..2018-02-10                                             | 2018-10-15 | R1/2018-02      | 2018-02 | 2018-02-01 | 2018-02-28 |            | 001 para 5.10
        m2_hours_shortfall                | in2 2018-02-01..2018-02-28                                             | 2018-10-15 | R1/2018-02      | 2018-02 | 2018-02-01 | 2018-02-28 |            | 001 para 5.10
        m2_part_month_hours               | in2 2018-02-03..2018-02-10                                             | 2018-10-15 | R1/2018-02      | 2018-02 | 2018-02-01 | 2018-02-28 |            | 001 para 5.10
        m2_review_on_time                 | in2 2018-01-15..2018-04-20; held 2018-04-15; held 2018-04-10           | 2018-10-15 | R1/2018-04-15   | 2018-04 | 2018-01-15 | 2018-04-15 | 2018-04-10 | 001 para 5.6
        m2_review_three_way               | in2 2018-01-15..2018-04-20; held 2018-04-10                            | 2018-10-15 | R1/2018-04-15   | 2018-04 | 2018-01-15 | 2018-04-15 | 2018-04-10 | 001 para 5.6
        m2_review_content                 | in2 2018-01-15..2018-04-20; held 2018-04-10                            | 2018-10-15 | V1              | 2018-04 |            |            | 2018-04-10 | 001 para 5.6
        m2_taper_index                    | in2 2017-06-01..2017-11-30                                             | 2018-10-15 | S1              | 2017-11 | 2017-06-01 |            | 2017-11-30 | 000 para 9.21
        m2_regular_contact                | in2 2018-01-15..                                                       | 2018-10-15 | R1              | 2018-10 |            |            |            | 001 para 5.12
        m2_entry_hours                    | in2 2018-01-15..                                                       | 2018-10-15 | S1              | 2018-01 | 2018-01-15 |            |            | 001 para 5.3
        m2_progressed_in_12_months        | left 2018-09-30 UNSUPPORTED_WORK; in2 2018-01-15..                     | 2018-10-15 | S1              | 2018-01 | 2018-01-15 | 2019-01-14 | 2018-09-30 | 001 para 5.10
        m2_progressed_in_24_months        | left 2018-09-30 TO_WORK; in2 2018-01-15..                              | 2018-10-15 | S1              | 2018-01 | 2018-01-15 | 2020-01-14 |            | 001 para 5.10
        m2_access_to_work_discussed       | in2 2018-01-15..; access_to_work_event event_type=AGREED event_date=2018-09-10; access_to_work_event event_type=DISCUSSED event_date=2018-08-10 | 2018-10-15 | S1 | 2018-01 | 2018-01-15 | 2018-04-15 | 2018-08-10 | 001 para 5.7
        m2_support_breadth                | in2 2018-01-15..                                                       | 2018-10-15 | R1              | 2018-10 |            |            |            | 001 para 5.6
        m2_employer_prepared              | in2 2018-01-15..; employment start_date=2018-01-15; participant_event event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=2018-08-10 | 2018-10-15 | R1 | 2018-10 | | | 2018-08-10 | 000 para 9.21
        activity_after_provision          | hours 2019-05-10 60                                                    | 2019-10-15 | T1              | 2019-05 |            | 2019-03-31 | 2019-05-10 | 000 End of Provision
        activity_after_provision          | held 2019-05-10                                                        | 2019-10-15 | V1              | 2019-05 |            | 2019-03-31 | 2019-05-10 | 000 End of Provision
        activity_after_provision          | in2 2018-06-01..2019-05-10                                             | 2019-10-15 | S1              | 2019-04 |            | 2019-03-31 | 2019-04-01 | 000 End of Provision
        activity_after_provision          | in2 2019-05-10..                                                       | 2019-10-15 | S1              | 2019-05 |            | 2019-03-31 | 2019-05-10 | 000 End of Provision
        leaver_report_made                | left 2018-05-31 DIED; leaver_report created_date=2018-06-10; leaver_report created_date=2018-06-05 | 2018-10-15 | R1 | 2018-05 | 2018-05-31 | | 2018-06-05 | 000 para 9.13
        leaver_report_agreed              | left 2018-05-31 DIED; leaver_report created_date=2018-06-10 agreed=true agreed_date=2018-07-01 | 2018-10-15 | L1 | 2018-05 | 2018-05-31 | | 2018-07-01 | 000 para 9.13
        leaver_report_content             | left 2018-05-31 DIED; leaver_report created_date=2018-06-10            | 2018-10-15 | L1              | 2018-05 | 2018-05-31 |            |            | 000 para 9.14
        leaver_report_lag                 | left 2018-05-31 DIED; leaver_report created_date=2018-06-10            | 2018-10-15 | L1              | 2018-05 | 2018-05-31 |            | 2018-06-10 | 000 para 9.13
        leaver_report_accessible_format   | left 2018-05-31 DIED; leaver_report created_date=2018-06-10            | 2018-10-15 | L1              | 2018-05 | 2018-05-31 |            |            | 000 para 9.5
        leaver_copy                       | left 2018-05-31 DIED; leaver_report created_date=2018-06-10 participant_copy_date=2018-06-20 | 2018-10-15 | L1 | 2018-05 | 2018-05-31 | | 2018-06-20 | 000 para 9.17
        leaver_report_retained            | left 2018-05-31 DIED; leaver_report created_date=2018-06-10 original_held=true | 2018-10-15 | L1      | 2018-05 | 2018-05-31 |            |            | 000 para 9.18
        leaver_report_closure_steps       | left 2018-05-31 DIED; leaver_report created_date=2018-06-10            | 2018-10-15 | L1              | 2018-05 | 2018-05-31 |            |            | 000 para 9.22
        access_to_work_handover           | left 2018-05-31 OTHER; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-10 negotiated_by=PROVIDER arrangements_confirmed=true; access_to_work_event event_type=ADVISER_NOTIFIED event_date=2018-06-05 arrangements_confirmed=false | 2018-10-15 | R1 | 2018-05 | 2018-05-31 | | 2018-06-10 | 000 para 9.15
        employer_informed                 | left 2018-05-31 OTHER in_work_at_leave=true access_to_work_at_leave=true; access_to_work_event event_type=EMPLOYER_INFORMED event_date=2018-06-10 disclosure_allowed=false | 2018-10-15 | R1 | 2018-05 | 2018-05-31 | | 2018-06-10 | 000 para 9.16
        """)
    void saysWhatWhenAndByWhichParagraph(
            String metric,
            String rows,
            String asOf,
            String subject,
            String month,
            LocalDate opened,
            LocalDate due,
            LocalDate closed,
            String clause) {
        Finding finding = Judged.one(metric, rows, asOf);

        assertThat(finding.metric()).isEqualTo(metric);
        assertThat(finding.referralId()).isEqualTo("R1");
        assertThat(finding.contractId()).isEqualTo("C1");
        assertThat(finding.subjectId()).isEqualTo(subject);
        assertThat(finding.month()).isEqualTo(LocalDate.parse(month + "-01"));
        assertThat(finding.openedOn()).isEqualTo(opened);
        assertThat(finding.dueOn()).isEqualTo(due);
        assertThat(finding.closedOn()).isEqualTo(closed);
        assertThat(finding.clause()).isEqualTo(clause);
    }

    @Test
    void saysWhichItemOfALeaverReportAFindingIsAbout() {
        TreeMap<String, String> dimensions = new TreeMap<>();
        Judged.by("leaver_report_item", "left 2018-05-31 DIED; leaver_report created_date=2018-06-10", "2018-10-15")
                .forEach(finding -> {
                    assertThat(finding.month()).isEqualTo(LocalDate.of(2018, 5, 1));
                    assertThat(finding.openedOn()).isEqualTo(LocalDate.of(2018, 5, 31));
                    assertThat(finding.clause()).isEqualTo("000 para 9.14");
                    assertThat(finding.reason()).isEqualTo("DIED");
                    dimensions.put(finding.subjectId(), finding.dimension());
                });

        assertThat(dimensions)
                .containsExactly(
                        entry("L1/ACCESS_TO_WORK", "ACCESS_TO_WORK"),
                        entry("L1/DISTANCE_TRAVELLED", "DISTANCE_TRAVELLED"),
                        entry("L1/NEXT_STEPS", "NEXT_STEPS"),
                        entry("L1/REASON", "REASON"));
    }

    /** The holder on the due day counts, and without one the holder on the day that gives the month. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # metric               | rows                                                              | as of      | transferred | holder
        m2_minimum_hours       | in2 2018-02-01..2018-02-28                                        | 2018-10-15 | 2018-02-28  | C2
        m2_minimum_hours       | in2 2018-02-01..2018-02-28                                        | 2018-10-15 | 2018-03-01  | C1
        m2_duration            | in2 2018-02-01..2018-02-28                                        | 2018-10-15 | 2018-02-28  | C2
        m2_duration            | in2 2018-02-01..2018-02-28                                        | 2018-10-15 | 2018-03-01  | C1
        m2_extension_evidenced | in2 2017-06-01..                                                  | 2018-10-15 | 2018-06-01  | C1
        m2_extension_evidenced | in2 2017-06-01..                                                  | 2018-10-15 | 2018-05-31  | C2
        """)
    void namesTheContractThatHeldTheReferral(
            String metric, String rows, String asOf, String transferred, String holder) {
        String transfer = "; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=";

        assertThat(Judged.one(metric, rows + transfer + transferred, asOf).contractId())
                .isEqualTo(holder);
    }

    @Test
    void everyRuleQuotesTheParagraphThatItsFindingsCite() {
        Map<String, Metric> metrics = MetricCatalogue.described();

        WorkChoiceRules.all().forEach((name, make) -> {
            Metric metric = metrics.get(name);
            Guidance guidance = make.apply(metric).getClass().getAnnotation(Guidance.class);
            assertThat(guidance).as(name).isNotNull();
            assertThat(guidance.clause()).as(name).isEqualTo(metric.clause(Programme.WC));
        });
    }

    @Test
    void thereIsARuleForEveryMetricOfWorkChoiceAlone() {
        Set<String> ofWorkChoiceAlone = new HashSet<>();
        MetricCatalogue.described().values().stream()
                .filter(metric -> metric.programmes().equals(Set.of(Programme.WC)))
                .forEach(metric -> ofWorkChoiceAlone.add(metric.name()));

        assertThat(WorkChoiceRules.all().keySet()).isEqualTo(ofWorkChoiceAlone);
    }
}

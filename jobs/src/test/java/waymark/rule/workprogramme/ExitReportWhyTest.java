package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** Why, of each metric on exit reports that were returned. */
class ExitReportWhyTest {

    private static final String COMPLETE = "has_customer_details=true has_actions_agreed=true"
            + " has_activities_completed=true has_periods=true has_not_completed_reasons=true has_employability=true"
            + " has_attitude=true has_barriers=true has_compliance=true has_other_information=true has_next_steps=true"
            + " has_provider_details=true";
    private static final String NO_TOPIC =
            "has_employability=false has_attitude=false has_barriers=false has_compliance=false has_other_information=false";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WPER1 | MET     | The report is on form WPER1.
        OTHER | NOT_MET | The report is on another form than WPER1.
        """)
    void form(String form, Outcome outcome, String why) {
        assertThat(report("form=" + form).asOf("2013-08-31").judge(ExitReportForm::new, "exit_report_wper1"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | but                                                | outcome | why
        all is there               |                                                    | MET     |
        nothing but the minimum    | has_activities_completed=false has_periods= has_not_completed_reasons=false | MET |
        one section is missing     | has_next_steps=false                               | NOT_MET | The exit report lacks next steps.
        two are missing            | has_customer_details=false has_provider_details=false | NOT_MET | The exit report lacks customer details and provider details.
        no topic                   | NO_TOPIC has_actions_agreed=false                  | NOT_MET | The exit report lacks actions agreed and further information.
        one missing, others blank  | has_next_steps=false has_customer_details= has_actions_agreed= | NOT_MET | The exit report lacks next steps and is blank on customer details and actions agreed.
        one blank                  | has_provider_details=                              | UNKNOWN | The exit report is blank on provider details.
        no topic, one of them blank| NO_TOPIC has_barriers=                             | UNKNOWN | The exit report is blank on further information.
        """)
    void minimumInformation(String situation, String but, Outcome outcome, String why) {
        assertThat(report(complete(but))
                        .asOf("2013-08-31")
                        .judge(ExitReportMinimumInformation::new, "exit_report_minimum_information"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # item                | but                             | outcome | why
        PERIODS               |                                 | MET     |
        CUSTOMER_DETAILS      | has_customer_details=false      | NOT_MET | The exit report lacks customer details.
        ACTIONS_AGREED        | has_actions_agreed=false        | NOT_MET | The exit report lacks actions agreed.
        ACTIVITIES_COMPLETED  | has_activities_completed=false  | NOT_MET | The exit report lacks the activities that were completed.
        PERIODS               | has_periods=false               | NOT_MET | The exit report lacks the periods that work covered.
        NOT_COMPLETED_REASONS | has_not_completed_reasons=false | NOT_MET | The exit report lacks the reasons why actions were not completed.
        FURTHER_INFORMATION   | NO_TOPIC                        | NOT_MET | The exit report lacks further information.
        NEXT_STEPS            | has_next_steps=false            | NOT_MET | The exit report lacks next steps.
        PROVIDER_DETAILS      | has_provider_details=false      | NOT_MET | The exit report lacks provider details.
        NEXT_STEPS            | has_next_steps=                 | UNKNOWN | The exit report is blank on next steps.
        """)
    void item(String item, String but, Outcome outcome, String why) {
        List<Finding> findings =
                report(complete(but)).asOf("2013-08-31").judge(ExitReportItem::new, "exit_report_item");

        assertThat(findings)
                .filteredOn(finding -> finding.dimension().equals(item))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | report                                                                            | outcome  | why
        before the memo            | completed_date=2013-03-27 copy_method=FACE_TO_FACE                                 | EXCLUDED | Completed Wed 27 Mar 2013, before the memo of Thu 28 Mar: until then every participant was to have a copy.
        face to face               | copy_method=FACE_TO_FACE copy_date=2013-08-13                                      | MET      | A copy was given face to face on Tue 13 Aug 2013.
        face to face, no copy      | copy_method=FACE_TO_FACE                                                           | NOT_MET  | Face to face, but no day is recorded on which a copy was given.
        told by post               | copy_method=POST_NOTICE copy_notice_date=2013-08-13                                | MET      | Told by post that there is a copy; notice on Tue 13 Aug 2013.
        told by post, no day       | copy_method=POST_NOTICE                                                            | NOT_MET  | Told by post that there is a copy, but the day of the notice is not recorded.
        collected                  | copy_method=COLLECTED copy_notice_date=2013-08-13                                  | MET      | The copy was for collection; notice on Tue 13 Aug 2013.
        collected, no notice       | copy_method=COLLECTED copy_date=2013-08-20                                         | NOT_MET  | The copy was for collection, but the day of the notice is not recorded.
        posted with a warning      | copy_method=POSTED copy_notice_date=2013-08-13 copy_risk_advised=true              | MET      | The copy was for posting; notice on Tue 13 Aug 2013, with a warning of the risk.
        posted without a warning   | copy_method=POSTED copy_notice_date=2013-08-13 copy_risk_advised=false             | NOT_MET  | The copy was for posting; notice on Tue 13 Aug 2013, without a warning of the risk.
        posted, warning blank      | copy_method=POSTED copy_notice_date=2013-08-13 copy_risk_advised=                  | UNKNOWN  | The copy was for posting; notice on Tue 13 Aug 2013, and whether the participant was warned of the risk is not recorded.
        posted without a notice    | copy_method=POSTED copy_risk_advised=true                                          | NOT_MET  | The copy was for posting, but the day of the notice is not recorded.
        no method                  | copy_method= copy_notice_date=2013-08-13                                           | NOT_MET  | How the participant was to have a copy is not recorded.
        """)
    void participantCopy(String situation, String report, Outcome outcome, String why) {
        assertThat(report(report)
                        .asOf("2013-08-31")
                        .judge(ExitReportParticipantCopy::new, "exit_report_participant_copy"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WORK_EXPERIENCE | work experience
        COMMUNITY_WORK  | community work
        TRAINING        | training
        JOB_SEARCH      | job search
        IN_WORK_SUPPORT | in-work support
        OTHER           | some other step
        """)
    void nextStep(String step, String words) {
        assertThat(report("next_steps=" + step).asOf("2013-08-31").judge(ExitNextStep::new, "exit_next_step"))
                .singleElement()
                .extracting(Finding::why)
                .isEqualTo("The report completed on Mon 12 Aug 2013 recommends " + words + ".");
    }

    /** The flags of a complete report, but for those that {@code but} writes anew. */
    private static String complete(String but) {
        return COMPLETE + (but == null ? "" : " " + but.replace("NO_TOPIC", NO_TOPIC));
    }

    /** A report of Monday 12 August 2013 unless {@code columns} say otherwise; of a column given twice the last counts. */
    private static Given report(String columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : ("completed_date=2013-08-12 " + columns).split(" ", -1)) {
            cells.put(cell.substring(0, cell.indexOf('=')), cell);
        }
        return Given.rows("referral | programme=WP referral_date=2011-03-01")
                .and("exit_report | " + String.join(" ", cells.values()));
    }
}

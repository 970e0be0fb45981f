package waymark.rule.workprogramme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** What returned exit reports hold: the form, the minimum information, and what they recommend. */
class ExitReportContentTest {

    private static final List<String> FLAGS = List.of(
            "has_customer_details",
            "has_actions_agreed",
            "has_employability",
            "has_attitude",
            "has_barriers",
            "has_compliance",
            "has_other_information",
            "has_next_steps",
            "has_provider_details");
    private static final List<String> ITEM_FLAGS = List.of(
            "has_customer_details",
            "has_actions_agreed",
            "has_activities_completed",
            "has_periods",
            "has_not_completed_reasons",
            "has_employability",
            "has_attitude",
            "has_barriers",
            "has_compliance",
            "has_other_information",
            "has_next_steps",
            "has_provider_details");
    private static final Map<Character, String> LETTERS = Map.of('T', "true", 'F', "false", '-', "");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # T true, F false, - blank
        # situation                            | customer, actions | topics | next, provider | outcome | reason
        everything                             | TT                | TTTTT  | TT             | MET     |
        only employability                     | TT                | TFFFF  | TT             | MET     |
        only attitude                          | TT                | FTFFF  | TT             | MET     |
        only barriers                          | TT                | FFTFF  | TT             | MET     |
        only compliance                        | TT                | FFFTF  | TT             | MET     |
        only other information                 | TT                | FFFFT  | TT             | MET     |
        one topic, the others blank            | TT                | --T--  | TT             | MET     |
        no topic                               | TT                | FFFFF  | TT             | NOT_MET |
        no topic, one of them blank            | TT                | FFFF-  | TT             | UNKNOWN | FLAG_BLANK
        every topic blank                      | TT                | -----  | TT             | UNKNOWN | FLAG_BLANK
        no customer details                    | FT                | TTTTT  | TT             | NOT_MET |
        no actions agreed                      | TF                | TTTTT  | TT             | NOT_MET |
        no next steps                          | TT                | TTTTT  | FT             | NOT_MET |
        no provider details                    | TT                | TTTTT  | TF             | NOT_MET |
        customer details blank                 | -T                | TTTTT  | TT             | UNKNOWN | FLAG_BLANK
        actions agreed blank                   | T-                | TTTTT  | TT             | UNKNOWN | FLAG_BLANK
        next steps blank                       | TT                | TTTTT  | -T             | UNKNOWN | FLAG_BLANK
        provider details blank                 | TT                | TTTTT  | T-             | UNKNOWN | FLAG_BLANK
        one missing settles it, blanks or not  | -F                | -----  | --             | NOT_MET |
        no topic settles it, blanks or not     | --                | FFFFF  | --             | NOT_MET |
        nothing said                           | --                | -----  | --             | UNKNOWN | FLAG_BLANK
        """)
    void needsEveryPartAndAnyTopic(
            String situation, String begin, String topics, String end, Outcome outcome, String reason) {
        assertThat(flagged(FLAGS, begin + topics + end)
                        .asOf("2013-08-12")
                        .judge(ExitReportMinimumInformation::new, "exit_report_minimum_information"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(finding.reason()).isEqualTo(reason);
                    assertThat(finding.subjectId()).isEqualTo("XR1");
                    assertThat(finding.month()).isEqualTo("2013-08-01");
                    assertThat(finding.openedOn()).isNull();
                    assertThat(finding.dueOn()).isNull();
                    assertThat(finding.closedOn()).isEqualTo("2013-08-12");
                });
    }

    /** The flags stand as in the memo's form: customer, actions; activities, periods, reasons; five topics; next steps, provider. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # T true, F false, - blank
        # situation                   | flags            | met                                                                         | not met              | blank
        everything                    | TT TTT TTTTT TT  | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS | |
        nothing                       | FF FFF FFFFF FF  |                                                                             | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS |
        nothing said                  | -- --- ----- --  |                                                                             |                      | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS
        only customer details         | TF FFF FFFFF F-  | CUSTOMER_DETAILS                                                            | ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS | PROVIDER_DETAILS
        only actions agreed           | FT FFF FFFFF -F  | ACTIONS_AGREED                                                              | CUSTOMER_DETAILS ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION PROVIDER_DETAILS | NEXT_STEPS
        only activities               | F- TFF FFFFF FF  | ACTIVITIES_COMPLETED                                                        | CUSTOMER_DETAILS PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS | ACTIONS_AGREED
        only periods                  | -F FTF FFFFF FF  | PERIODS                                                                     | ACTIONS_AGREED ACTIVITIES_COMPLETED NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS | CUSTOMER_DETAILS
        only reasons                  | FF -FT FFFFF FF  | NOT_COMPLETED_REASONS                                                       | CUSTOMER_DETAILS ACTIONS_AGREED PERIODS FURTHER_INFORMATION NEXT_STEPS PROVIDER_DETAILS | ACTIVITIES_COMPLETED
        a topic, the others blank     | FF F-F --T-- FF  | FURTHER_INFORMATION                                                         | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED NOT_COMPLETED_REASONS NEXT_STEPS PROVIDER_DETAILS | PERIODS
        no topic, one of them blank   | FF FF- FFFF- FF  |                                                                             | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NEXT_STEPS PROVIDER_DETAILS | NOT_COMPLETED_REASONS FURTHER_INFORMATION
        only next steps               | FF FFF FFFFF TF  | NEXT_STEPS                                                                  | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION PROVIDER_DETAILS |
        only provider details         | FF FFF FFFFF FT  | PROVIDER_DETAILS                                                            | CUSTOMER_DETAILS ACTIONS_AGREED ACTIVITIES_COMPLETED PERIODS NOT_COMPLETED_REASONS FURTHER_INFORMATION NEXT_STEPS |
        """)
    void judgesEachItemByItself(String situation, String flags, String met, String notMet, String blank) {
        List<Finding> findings = flagged(ITEM_FLAGS, flags.replace(" ", ""))
                .asOf("2013-08-12")
                .judge(ExitReportItem::new, "exit_report_item");

        assertThat(items(findings, Outcome.MET)).isEqualTo(met == null ? "" : met);
        assertThat(items(findings, Outcome.NOT_MET)).isEqualTo(notMet == null ? "" : notMet);
        assertThat(items(findings, Outcome.UNKNOWN)).isEqualTo(blank == null ? "" : blank);
        assertThat(findings).hasSize(8).allSatisfy(finding -> {
            assertThat(finding.subjectId()).isEqualTo("XR1/" + finding.dimension());
            assertThat(finding.reason()).isEqualTo(finding.outcome() == Outcome.UNKNOWN ? "FLAG_BLANK" : null);
            assertThat(finding.month()).isEqualTo("2013-08-01");
            assertThat(finding.openedOn()).isNull();
            assertThat(finding.dueOn()).isNull();
            assertThat(finding.closedOn()).isEqualTo("2013-08-12");
            assertThat(finding.clause()).isEqualTo("004 L64");
        });
    }

    @Test
    void judgesTheItemsOfEveryReportFromTheDayItWasCompleted() {
        Given given = report("completed_date=2013-08-12").and("exit_report | completed_date=2013-09-02");

        assertThat(given.asOf("2013-08-11").judge(ExitReportItem::new, "exit_report_item"))
                .isEmpty();
        assertThat(given.asOf("2013-09-01").judge(ExitReportItem::new, "exit_report_item"))
                .hasSize(8);
        assertThat(given.asOf("2013-09-02").judge(ExitReportItem::new, "exit_report_item"))
                .hasSize(16)
                .extracting(Finding::subjectId)
                .contains("XR1/PERIODS", "XR2/PERIODS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation             | form  | as of      | outcome
        the preferred form      | WPER1 | 2013-08-12 | MET
        any other form          | OTHER | 2013-08-12 | NOT_MET
        completed after as-of   | WPER1 | 2013-08-11 |
        """)
    void prefersTheFormOfTheMemo(String situation, String form, String asOf, Outcome outcome) {
        List<Finding> findings = report("completed_date=2013-08-12 form=" + form)
                .asOf(asOf)
                .judge(ExitReportForm::new, "exit_report_wper1");

        assertThat(findings.stream().map(Finding::outcome).toList())
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.closedOn()).isEqualTo("2013-08-12"));
    }

    @Test
    void judgesEveryReportOfAReferral() {
        Given given = report("completed_date=2013-08-12 form=WPER1")
                .and("exit_report | completed_date=2013-09-02 form=OTHER");

        assertThat(given.asOf("2013-12-31").judge(ExitReportForm::new, "exit_report_wper1"))
                .extracting(Finding::subjectId, Finding::outcome)
                .containsExactlyInAnyOrder(tuple("XR1", Outcome.MET), tuple("XR2", Outcome.NOT_MET));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | recommended         | counted
        nothing recommended          | ''                  | ''
        one step                     | TRAINING            | TRAINING
        two steps                    | JOB_SEARCH,TRAINING | JOB_SEARCH TRAINING
        a step that is named twice   | TRAINING,TRAINING   | TRAINING
        """)
    void countsAReportOnceForEachStepItRecommends(String situation, String recommended, String counted) {
        List<Finding> findings = report("completed_date=2013-08-12 next_steps=" + recommended.replace(',', '|'))
                .asOf("2013-08-12")
                .judge(ExitNextStep::new, "exit_next_step");

        assertThat(findings.stream().map(Finding::dimension).sorted().toList())
                .isEqualTo(Arrays.stream(counted.split(" ", -1))
                        .filter(step -> !step.isEmpty())
                        .toList());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.COUNTED);
            assertThat(finding.subjectId()).isEqualTo("XR1");
            assertThat(finding.openedOn()).isEqualTo("2013-08-12");
            assertThat(finding.closedOn()).isNull();
        });
    }

    private static String items(List<Finding> findings, Outcome outcome) {
        return findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .map(Finding::dimension)
                .collect(joining(" "));
    }

    /** A report of 12 August 2013 with a letter for each flag. */
    private static Given flagged(List<String> flags, String letters) {
        StringBuilder row = new StringBuilder("completed_date=2013-08-12");
        for (int i = 0; i < flags.size(); i++) {
            row.append(' ').append(flags.get(i)).append('=').append(LETTERS.get(letters.charAt(i)));
        }
        return report(row.toString());
    }

    private static Given report(String columns) {
        return Given.rows("referral | programme=WP referral_date=2011-07-31").and("exit_report | " + columns);
    }
}

package waymark.rule.workprogramme;

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
        String letters = begin + topics + end;
        StringBuilder row = new StringBuilder("completed_date=2013-08-12");
        for (int i = 0; i < FLAGS.size(); i++) {
            row.append(' ').append(FLAGS.get(i)).append('=').append(LETTERS.get(letters.charAt(i)));
        }

        assertThat(report(row.toString())
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

    private static Given report(String columns) {
        return Given.rows("referral | programme=WP referral_date=2011-07-31").and("exit_report | " + columns);
    }
}

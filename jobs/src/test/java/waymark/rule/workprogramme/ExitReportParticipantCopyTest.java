package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Given;
import waymark.rule.Outcome;

class ExitReportParticipantCopyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | completed  | method       | notice     | copy       | warned | outcome  | reason           | closed
        completed the day before the memo    | 2013-03-27 | FACE_TO_FACE |            | 2013-03-27 |        | EXCLUDED | GUIDANCE_VERSION |
        completed on the day of the memo     | 2013-03-28 | FACE_TO_FACE |            | 2013-03-28 |        | MET      |                  | 2013-03-28
        before the memo, told by post        | 2013-03-27 | POST_NOTICE  | 2013-04-02 |            |        | EXCLUDED | GUIDANCE_VERSION |
        face to face, no copy                | 2013-08-12 | FACE_TO_FACE |            |            |        | NOT_MET  |                  |
        face to face, told but no copy       | 2013-08-12 | FACE_TO_FACE | 2013-08-13 |            |        | NOT_MET  |                  |
        face to face, copy after as-of       | 2013-08-12 | FACE_TO_FACE |            | 2013-09-01 |        | NOT_MET  |                  |
        face to face, copy on the as-of day  | 2013-08-12 | FACE_TO_FACE |            | 2013-08-31 |        | MET      |                  | 2013-08-31
        told by post                         | 2013-08-12 | POST_NOTICE  | 2013-08-13 |            |        | MET      |                  | 2013-08-13
        told by post, day not known          | 2013-08-12 | POST_NOTICE  |            |            |        | NOT_MET  |                  |
        told by post, after as-of            | 2013-08-12 | POST_NOTICE  | 2013-09-01 |            |        | NOT_MET  |                  |
        collected after a notice             | 2013-08-12 | COLLECTED    | 2013-08-13 | 2013-08-20 |        | MET      |                  | 2013-08-13
        collected without a notice           | 2013-08-12 | COLLECTED    |            | 2013-08-20 |        | NOT_MET  |                  |
        posted, warned of the risk           | 2013-08-12 | POSTED       | 2013-08-13 | 2013-08-20 | true   | MET      |                  | 2013-08-13
        posted, not warned                   | 2013-08-12 | POSTED       | 2013-08-13 | 2013-08-20 | false  | NOT_MET  |                  | 2013-08-13
        posted, warned or not is blank       | 2013-08-12 | POSTED       | 2013-08-13 | 2013-08-20 |        | UNKNOWN  | RISK_BLANK       | 2013-08-13
        posted without a notice              | 2013-08-12 | POSTED       |            | 2013-08-20 |        | NOT_MET  |                  |
        posted without a notice, though warned| 2013-08-12 | POSTED      |            | 2013-08-20 | true   | NOT_MET  |                  |
        no method, with a notice             | 2013-08-12 |              | 2013-08-13 |            |        | NOT_MET  |                  | 2013-08-13
        nothing at all                       | 2013-08-12 |              |            |            |        | NOT_MET  |                  |
        """)
    void judgesAReportAsOf31August2013(
            String situation,
            LocalDate completed,
            String method,
            String notice,
            String copy,
            String warned,
            Outcome outcome,
            String reason,
            LocalDate closed) {
        Given given = Given.rows("referral | programme=WP referral_date=2011-03-01")
                .and("exit_report | completed_date=" + completed
                        + " copy_method=" + or(method)
                        + " copy_notice_date=" + or(notice)
                        + " copy_date=" + or(copy)
                        + " copy_risk_advised=" + or(warned));

        assertThat(given.asOf("2013-08-31").judge(ExitReportParticipantCopy::new, "exit_report_participant_copy"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(finding.reason()).isEqualTo(reason);
                    assertThat(finding.closedOn()).isEqualTo(closed);
                    assertThat(finding.openedOn()).isEqualTo(completed);
                    assertThat(finding.dueOn()).isNull();
                    assertThat(finding.month()).isEqualTo(completed.withDayOfMonth(1));
                    assertThat(finding.subjectId()).isEqualTo("XR1");
                });
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}

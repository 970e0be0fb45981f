package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Outcome;

class ExitReportRemindedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                          | events after REQUESTED 2013-08-01          | as of      | outcome  | reason    | closed
        # due Thursday 15 August, so the reminder is for Friday the 16th
        reminded on its day                  | REMINDED 2013-08-16                        | 2013-08-31 | MET      |           | 2013-08-16
        reminded weeks later                 | REMINDED 2013-08-30                        | 2013-08-31 | MET      |           | 2013-08-30
        reminded on the report's due day     | REMINDED 2013-08-15                        | 2013-08-31 | NOT_MET  |           |
        reminded too early and again         | REMINDED 2013-08-15, REMINDED 2013-08-19   | 2013-08-31 | MET      |           | 2013-08-19
        reminded twice: the first            | REMINDED 2013-08-20, REMINDED 2013-08-19   | 2013-08-31 | MET      |           | 2013-08-19
        not reminded, as of the reminder day |                                            | 2013-08-16 | NOT_DUE  |           |
        not reminded, as of the day after    |                                            | 2013-08-17 | NOT_MET  |           |
        reminded, as of the reminder day     | REMINDED 2013-08-16                        | 2013-08-16 | NOT_DUE  |           | 2013-08-16
        received on the reminder day         | RECEIVED 2013-08-16                        | 2013-08-31 | EXCLUDED | RECEIVED  |
        received on it, reminder crossed     | RECEIVED 2013-08-16, REMINDED 2013-08-16   | 2013-08-31 | EXCLUDED | RECEIVED  | 2013-08-16
        received a day after it              | RECEIVED 2013-08-17                        | 2013-08-31 | NOT_MET  |           |
        received after the reminder          | REMINDED 2013-08-16, RECEIVED 2013-08-17   | 2013-08-31 | MET      |           | 2013-08-16
        received early, before it is due     | RECEIVED 2013-08-05                        | 2013-08-06 | EXCLUDED | RECEIVED  |
        withdrawn                            | WITHDRAWN 2013-08-05                       | 2013-08-06 | EXCLUDED | WITHDRAWN |
        withdrawn and received               | WITHDRAWN 2013-08-05, RECEIVED 2013-08-05  | 2013-08-31 | EXCLUDED | WITHDRAWN |
        """)
    void judgesARequestOfThursday1August2013(
            String situation, String events, String asOf, Outcome outcome, String reason, LocalDate closed) {
        String all = "REQUESTED 2013-08-01" + (events == null ? "" : ", " + events);

        assertThat(ExitStory.of(all).asOf(asOf).judge(ExitReportReminded::new, "exit_report_reminded"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(outcome);
                    assertThat(finding.reason()).isEqualTo(reason);
                    assertThat(finding.closedOn()).isEqualTo(closed);
                    assertThat(finding.dueOn()).isEqualTo("2013-08-16");
                    assertThat(finding.openedOn()).isEqualTo("2013-08-01");
                    assertThat(finding.subjectId()).isEqualTo("E1");
                    assertThat(finding.dimension()).isNull();
                    assertThat(finding.clause()).isEqualTo("004 L72-74");
                });
    }

    @ParameterizedTest(name = "requested {0} of {1}: remind on {2}")
    @CsvSource({
        "2013-06-03, J1, 2013-06-18",
        "2013-06-03, J2, 2013-06-18",
        "2013-08-01, J1, 2013-08-16",
        "2013-08-01, J2, 2013-08-19",
        "2013-12-16, J2, 2014-01-06"
    })
    void remindsOnTheFirstWorkingDayAfterTheDueDay(String requested, String jobcentre, LocalDate due) {
        assertThat(ExitStory.of("REQUESTED " + requested + " jobcentre_id=" + jobcentre)
                        .asOf("2014-06-30")
                        .judge(ExitReportReminded::new, "exit_report_reminded"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.dueOn()).isEqualTo(due));
    }
}

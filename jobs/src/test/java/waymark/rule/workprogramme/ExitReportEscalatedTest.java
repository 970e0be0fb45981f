package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Outcome;

class ExitReportEscalatedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                           | further events                              | as of      | outcome  | reason    | closed
        # reminded on Friday 16 August: reply due Wednesday the 28th (the 26th is a holiday), escalate on the 29th
        escalated on its day                  | ESCALATED 2013-08-29                        | 2013-09-30 | MET      |           | 2013-08-29
        escalated weeks later                 | ESCALATED 2013-09-20                        | 2013-09-30 | MET      |           | 2013-09-20
        escalated on the day the reply is due | ESCALATED 2013-08-28                        | 2013-09-30 | NOT_MET  |           |
        too early, and again                  | ESCALATED 2013-08-28, ESCALATED 2013-08-30  | 2013-09-30 | MET      |           | 2013-08-30
        never, as of the escalation day       |                                             | 2013-08-29 | NOT_DUE  |           |
        never, as of the day after            |                                             | 2013-08-30 | NOT_MET  |           |
        escalated, as of its day              | ESCALATED 2013-08-29                        | 2013-08-29 | NOT_DUE  |           | 2013-08-29
        received on the day the reply is due  | RECEIVED 2013-08-28                         | 2013-09-30 | EXCLUDED | REPLIED   |
        received a day later                  | RECEIVED 2013-08-29                         | 2013-09-30 | NOT_MET  |           |
        explained on the day the reply is due | EXPLAINED 2013-08-28                        | 2013-09-30 | EXCLUDED | REPLIED   |
        explained a day later                 | EXPLAINED 2013-08-29                        | 2013-09-30 | NOT_MET  |           |
        explained before the reminder         | EXPLAINED 2013-08-07                        | 2013-09-30 | EXCLUDED | REPLIED   |
        received before the request           | RECEIVED 2013-07-30                         | 2013-09-30 | EXCLUDED | REPLIED   |
        replied, and escalated all the same   | EXPLAINED 2013-08-28, ESCALATED 2013-08-29  | 2013-09-30 | EXCLUDED | REPLIED   | 2013-08-29
        replied, before the escalation day    | EXPLAINED 2013-08-19                        | 2013-08-20 | EXCLUDED | REPLIED   |
        reminded again: the first counts      | REMINDED 2013-08-23                         | 2013-08-30 | NOT_MET  |           |
        withdrawn                             | WITHDRAWN 2013-08-20                        | 2013-08-21 | EXCLUDED | WITHDRAWN |
        withdrawn and replied                 | WITHDRAWN 2013-08-20, EXPLAINED 2013-08-20  | 2013-09-30 | EXCLUDED | WITHDRAWN |
        """)
    void judgesARequestOf1August2013RemindedOnFridayThe16th(
            String situation, String events, String asOf, Outcome outcome, String reason, LocalDate closed) {
        String all = "REQUESTED 2013-08-01, REMINDED 2013-08-16" + (events == null ? "" : ", " + events);

        assertThat(judge(all, asOf)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.closedOn()).isEqualTo(closed);
            assertThat(finding.openedOn()).isEqualTo("2013-08-16");
            assertThat(finding.dueOn()).isEqualTo("2013-08-29");
            assertThat(finding.subjectId()).isEqualTo("E1");
            assertThat(finding.clause()).isEqualTo("004 L76");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                       | requested  | Jobcentre | reminded   | month      | due
        the worked dates: England         | 2013-06-03 | J1        | 2013-06-18 | 2013-06-01 | 2013-06-28
        the worked dates: Scotland        | 2013-06-03 | J2        | 2013-06-18 | 2013-06-01 | 2013-06-28
        England, over the August holiday  | 2013-08-01 | J1        | 2013-08-16 | 2013-08-01 | 2013-08-29
        # Scotland has its holiday on the 5th and not on the 26th
        Scotland, after its August holiday| 2013-08-01 | J2        | 2013-08-19 | 2013-08-01 | 2013-08-29
        Scotland, after the New Year      | 2013-12-16 | J2        | 2014-01-06 | 2014-01-01 | 2014-01-16
        # from Monday 2 September: reply due Wednesday the 11th
        reminded late: from the reminder  | 2013-08-01 | J1        | 2013-09-02 | 2013-09-01 | 2013-09-12
        """)
    void escalatesOnTheWorkingDayAfterSevenFromTheReminder(
            String situation, String requested, String jobcentre, String reminded, LocalDate month, LocalDate due) {
        String events = "REQUESTED %s jobcentre_id=%s, REMINDED %s".formatted(requested, jobcentre, reminded);

        assertThat(judge(events, "2014-06-30")).singleElement().satisfies(finding -> {
            assertThat(finding.month()).isEqualTo(month);
            assertThat(finding.dueOn()).isEqualTo(due);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                             | events                                                              | findings
        never reminded                          | REQUESTED 2013-08-01, ESCALATED 2013-09-02                          | 0
        reminded on the report's due day        | REQUESTED 2013-08-01, REMINDED 2013-08-15                           | 0
        reminded the day after                  | REQUESTED 2013-08-01, REMINDED 2013-08-16                           | 1
        reminded without a request              | REMINDED 2013-08-16                                                 | 0
        """)
    void judgesOnlyARequestRemindedOfAfterItWasDue(String situation, String events, int findings) {
        assertThat(judge(events, "2013-12-31")).hasSize(findings);
    }

    private static List<Finding> judge(String events, String asOf) {
        return ExitStory.of(events).asOf(asOf).judge(ExitReportEscalated::new, "exit_report_escalated");
    }
}

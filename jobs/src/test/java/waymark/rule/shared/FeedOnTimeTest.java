package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.LedgerLine;
import waymark.rule.Finding;
import waymark.rule.Outcome;

class FeedOnTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                    | sent     | period                 | status    | as of      | outcome | closed
        sent on the due Sunday                         | 20130818 |                        |           | 2013-08-19 | MET     | 2013-08-18
        sent the Monday after: it is for the next week | 20130819 |                        |           | 2013-08-30 | NOT_MET |
        Monday after, but says it is for this week     | 20130819 | 2013-08-05..2013-08-11 |           | 2013-08-30 | NOT_MET | 2013-08-19
        in time, as of the due day                     | 20130812 |                        |           | 2013-08-18 | NOT_DUE | 2013-08-12
        in time, as of the day after                   | 20130812 |                        |           | 2013-08-19 | MET     | 2013-08-12
        sent in its own week: it is for the week before| 20130809 |                        |           | 2013-08-30 | NOT_MET |
        sent on the week's Sunday: still the one before| 20130811 |                        |           | 2013-08-30 | NOT_MET |
        in its own week, says it is for it             | 20130809 | 2013-08-05..2013-08-11 |           | 2013-08-30 | MET     | 2013-08-09
        the period ends a day before the week does     | 20130812 | 2013-08-05..2013-08-10 |           | 2013-08-30 | NOT_MET |
        the period is the week's last day              | 20130812 | 2013-08-11..2013-08-11 |           | 2013-08-30 | MET     | 2013-08-12
        the period begins a day after the week         | 20130812 | 2013-08-12..2013-08-18 |           | 2013-08-30 | NOT_MET |
        the period ends before it begins               | 20130812 | 2013-08-12..2013-08-10 |           | 2013-08-30 | NOT_MET |
        only the beginning of the period is given      | 20130812 | 2013-08-12..           |           | 2013-08-30 | MET     | 2013-08-12
        only the end of the period is given            | 20130812 | ..2013-07-31           |           | 2013-08-30 | MET     | 2013-08-12
        refused                                        | 20130812 |                        | REJECTED  | 2013-08-30 | NOT_MET |
        the same bytes as before                       | 20130812 |                        | DUPLICATE | 2013-08-30 | NOT_MET |
        sent on the as-of day                          | 20130819 | 2013-08-05..2013-08-11 |           | 2013-08-19 | NOT_MET | 2013-08-19
        sent after the as-of day: not there            | 20130820 | 2013-08-05..2013-08-11 |           | 2013-08-19 | NOT_MET |
        """)
    void judgesThePlansOfTheWeekFromMonday5August2013(
            String situation,
            String sent,
            String period,
            String status,
            String asOf,
            Outcome outcome,
            LocalDate closed) {
        List<LedgerLine> ledger =
                LedgerTable.of("""
                leaver_report_WC-01_20130807_001.csv
                plan_WC-01_%s_001.csv | %s | %s
                """.formatted(sent, period == null ? "" : period, status == null ? "" : status));

        Finding finding = DeliveriesOwed.judge(ledger, LedgerTable.asOf(asOf, DeliveriesOwed.CHOICE)).stream()
                .filter(each -> each.subjectId().equals("plan/WC-01/2013-08-05"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.closedOn()).isEqualTo(closed);
        assertThat(finding.openedOn()).isEqualTo("2013-08-05");
        assertThat(finding.dueOn()).isEqualTo("2013-08-18");
        assertThat(finding.month()).isEqualTo("2013-08-01");
        assertThat(finding.dimension()).isEqualTo("plan");
        assertThat(finding.contractId()).isEqualTo("WC-01");
        assertThat(finding.referralId()).isNull();
        assertThat(finding.clause()).isNull();
    }

    @Test
    void aDailyFileIsDueByTheNextWorkingDayAndIsForTheLastWorkingDayBeforeItsOwn() {
        List<LedgerLine> ledger = LedgerTable.of("""
                # for Thursday, which nobody owes
                exit_event_jcp_20130823_001.csv
                # for Friday: a day too late, since only Tuesday follows, and first of two
                exit_event_jcp_20130827_002.csv
                exit_event_jcp_20130827_001.csv
                """);

        assertThat(DeliveriesOwed.judge(ledger, LedgerTable.asOf("2013-08-28")))
                .extracting(Finding::subjectId, Finding::dueOn, Finding::closedOn, Finding::outcome)
                .containsExactly(
                        tuple(
                                "exit_event/jcp/2013-08-23",
                                LocalDate.of(2013, 8, 27),
                                LocalDate.of(2013, 8, 27),
                                Outcome.MET),
                        tuple("exit_event/jcp/2013-08-27", LocalDate.of(2013, 8, 28), null, Outcome.NOT_DUE),
                        tuple("exit_event/jcp/2013-08-28", LocalDate.of(2013, 8, 29), null, Outcome.NOT_DUE));
    }

    @Test
    void aMonthlyFeedIsDueByTheEndOfTheNextMonth() {
        List<LedgerLine> ledger = LedgerTable.of("""
                barrier_WC-01_20131231_001.csv
                barrier_WC-01_20140228_001.csv
                barrier_WC-01_20140301_001.csv
                """);

        assertThat(DeliveriesOwed.judge(ledger, LedgerTable.asOf("2014-04-01", DeliveriesOwed.CHOICE)))
                .filteredOn(finding -> finding.dimension().equals("barrier"))
                .extracting(Finding::subjectId, Finding::dueOn, Finding::closedOn, Finding::outcome)
                .containsExactly(
                        // nothing came for December: the file of 31 December is for November
                        tuple("barrier/WC-01/2013-12-01", LocalDate.of(2014, 1, 31), null, Outcome.NOT_MET),
                        tuple(
                                "barrier/WC-01/2014-01-01",
                                LocalDate.of(2014, 2, 28),
                                LocalDate.of(2014, 2, 28),
                                Outcome.MET),
                        tuple(
                                "barrier/WC-01/2014-02-01",
                                LocalDate.of(2014, 3, 31),
                                LocalDate.of(2014, 3, 1),
                                Outcome.MET),
                        tuple("barrier/WC-01/2014-03-01", LocalDate.of(2014, 4, 30), null, Outcome.NOT_DUE));
    }
}

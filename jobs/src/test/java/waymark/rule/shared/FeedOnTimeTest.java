package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.Nation;
import waymark.cases.Contract;
import waymark.cases.LedgerLine;
import waymark.cases.Programme;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;
import waymark.contract.Sender;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.MetricCatalogue;
import waymark.rule.Outcome;

class FeedOnTimeTest {

    private static final DeliveryRule RULE = new FeedOnTime(
            MetricCatalogue.described().get("feed_on_time"),
            List.of(
                    feed("referral", Sender.DWP, Cadence.DAILY, "WC", "WP", "WHP", "SES"),
                    feed("esf_form", Sender.DWP, Cadence.WEEKLY, "WHP"),
                    feed("jobcentre", Sender.DWP, Cadence.ON_CHANGE, "WC", "WP", "WHP", "SES"),
                    feed("exit_event", Sender.JOBCENTRE_PLUS, Cadence.DAILY, "WP"),
                    feed("exit_report", Sender.PROVIDER, Cadence.DAILY, "WP"),
                    feed("plan", Sender.PROVIDER, Cadence.WEEKLY, "WC", "WP", "WHP", "SES"),
                    feed("barrier", Sender.PROVIDER, Cadence.MONTHLY, "WC", "SES"),
                    feed("participant_change", Sender.PROVIDER_OR_DWP, Cadence.WEEKLY, "WC", "WP", "WHP", "SES")));

    private static final Contract CHOICE = contract("WC-01", Programme.WC, null);
    private static final Contract WORK = contract("WP-01", Programme.WP, LocalDate.of(2013, 8, 14));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
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
            String situation, String sent, String period, String status, String asOf, Outcome outcome, LocalDate closed) {
        List<LedgerLine> ledger = LedgerTable.of("""
                leaver_report_WC-01_20130807_001.csv
                plan_WC-01_%s_001.csv | %s | %s
                """
                .formatted(sent, period == null ? "" : period, status == null ? "" : status));

        Finding finding = judge(ledger, LedgerTable.asOf(asOf, CHOICE)).stream()
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # first file of the sender                           | sent     | as of      | first and last day expected
        # 23 August 2013 is a Friday, Monday the 26th is a bank holiday
        daily, on a Friday: owed from that day               | 20130823 | 2013-08-23 | 2013-08-23..2013-08-23
        daily, on a Saturday: owed from Tuesday, not yet over| 20130824 | 2013-08-26 |
        daily, on a Saturday: owed from Tuesday              | 20130824 | 2013-08-27 | 2013-08-27..2013-08-27
        daily, on the holiday: owed from Tuesday             | 20130826 | 2013-08-28 | 2013-08-27..2013-08-28
        """)
    void aDailyFeedIsOwedForEachWorkingDayOfEnglandAndWales(String first, String sent, String asOf, String days) {
        List<LedgerLine> ledger = LedgerTable.of("end_of_programme_jcp_" + sent + "_001.csv");

        List<String> expected = judge(ledger, LedgerTable.asOf(asOf)).stream()
                .map(Finding::openedOn)
                .map(LocalDate::toString)
                .toList();

        if (days == null) {
            assertThat(expected).isEmpty();
        } else {
            assertThat(expected).startsWith(days.split("\\.\\.", -1)[0]).endsWith(days.split("\\.\\.", -1)[1]);
        }
    }

    @Test
    void aDailyFileIsDueByTheNextWorkingDayAndIsForTheLastWorkingDayBeforeItsOwn() {
        List<LedgerLine> ledger = LedgerTable.of(
                """
                # for Thursday, which nobody owes
                exit_event_jcp_20130823_001.csv
                # for Friday: a day too late, since only Tuesday follows, and first of two
                exit_event_jcp_20130827_002.csv
                exit_event_jcp_20130827_001.csv
                """);

        assertThat(judge(ledger, LedgerTable.asOf("2013-08-28")))
                .extracting(Finding::subjectId, Finding::dueOn, Finding::closedOn, Finding::outcome)
                .containsExactly(
                        tuple(
                                "exit_event/jcp/2013-08-23",
                                LocalDate.of(2013, 8, 27),
                                LocalDate.of(2013, 8, 27),
                                Outcome.MET),
                        tuple(
                                "exit_event/jcp/2013-08-27", LocalDate.of(2013, 8, 28), null, Outcome.NOT_DUE),
                        tuple(
                                "exit_event/jcp/2013-08-28", LocalDate.of(2013, 8, 29), null, Outcome.NOT_DUE));
    }

    @Test
    void aMonthlyFeedIsDueByTheEndOfTheNextMonth() {
        List<LedgerLine> ledger = LedgerTable.of(
                """
                barrier_WC-01_20131231_001.csv
                barrier_WC-01_20140228_001.csv
                barrier_WC-01_20140301_001.csv
                """);

        assertThat(judge(ledger, LedgerTable.asOf("2014-04-01", CHOICE)))
                .filteredOn(finding -> finding.dimension().equals("barrier"))
                .extracting(Finding::subjectId, Finding::dueOn, Finding::closedOn, Finding::outcome)
                .containsExactly(
                        // nothing came for December: the file of 31 December is for November
                        tuple(
                                "barrier/WC-01/2013-12-01", LocalDate.of(2014, 1, 31), null, Outcome.NOT_MET),
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
                        tuple(
                                "barrier/WC-01/2014-03-01", LocalDate.of(2014, 4, 30), null, Outcome.NOT_DUE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # sender                                        | first file                       | feeds owed
        DWP owes its own feeds, none that is on change  | contact_dwp_20130805_001.csv     | esf_form referral
        Jobcentre Plus owes its own                     | exit_event_jcp_20130805_001.csv  | exit_event
        a Work Choice contract, those of its programme  | plan_WC-01_20130805_001.csv      | barrier participant_change plan
        a Work Programme contract, those of its own     | plan_WP-01_20130805_001.csv      | exit_report participant_change plan
        a contract that is not loaded owes nothing      | plan_XX-01_20130805_001.csv      |
        a sender whose only file was refused            | 'plan_WC-01_20130805_001.csv||REJECTED' |
        a sender whose first file is not there yet      | plan_WC-01_20131001_001.csv      |
        """)
    void aSenderOwesTheFeedsOfItsKind(String sender, String first, String feeds) {
        List<LedgerLine> ledger = LedgerTable.of(first);
        AsOf asOf = LedgerTable.asOf("2013-09-01", CHOICE, contract("WP-01", Programme.WP, null));

        assertThat(judge(ledger, asOf).stream()
                        .map(Finding::dimension)
                        .distinct()
                        .sorted())
                .isEqualTo(feeds == null ? List.of() : List.of(feeds.split(" ", -1)));
    }

    @Test
    void nothingIsOwedForAPeriodThatEndsAfterTheContractDoes() {
        List<LedgerLine> ledger = LedgerTable.of("plan_WP-01_20130812_001.csv");

        // the contract ends on Wednesday 14 August: the days to the 14th are owed, the week to the 18th is not
        assertThat(judge(ledger, LedgerTable.asOf("2013-09-01", WORK)))
                .extracting(Finding::subjectId)
                .containsExactly(
                        "exit_report/WP-01/2013-08-12", "exit_report/WP-01/2013-08-13", "exit_report/WP-01/2013-08-14");
    }

    @Test
    void aWeekIsExpectedOnItsLastDayAndNotBefore() {
        List<LedgerLine> ledger = LedgerTable.of("plan_WC-01_20130807_001.csv");

        assertThat(judge(ledger, LedgerTable.asOf("2013-08-10", CHOICE))).isEmpty();
        assertThat(judge(ledger, LedgerTable.asOf("2013-08-11", CHOICE)))
                .extracting(Finding::subjectId)
                .containsExactlyInAnyOrder("plan/WC-01/2013-08-05", "participant_change/WC-01/2013-08-05");
    }

    private static List<Finding> judge(List<LedgerLine> ledger, AsOf asOf) {
        return RULE.judge(ledger, asOf).toList();
    }

    private static FeedContract feed(String name, Sender sender, Cadence cadence, String... programmes) {
        return new FeedContract(
                name,
                "",
                "1.0",
                sender,
                cadence,
                Set.of(programmes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Contract contract(String contractId, Programme programme, LocalDate endsOn) {
        return new Contract(
                contractId, programme, "P07", "A1", "Area", Nation.ENGLAND, null, null, endsOn, null, null);
    }
}

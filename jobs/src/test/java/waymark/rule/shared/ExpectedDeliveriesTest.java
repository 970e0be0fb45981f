package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.LedgerLine;
import waymark.cases.Programme;
import waymark.rule.AsOf;
import waymark.rule.Finding;

class ExpectedDeliveriesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # first file of the sender                           | sent     | as of      | first and last day expected
        # 23 August 2013 is a Friday, Monday the 26th is a bank holiday
        daily, on a Friday: owed from that day               | 20130823 | 2013-08-23 | 2013-08-23..2013-08-23
        daily, on a Saturday: owed from Tuesday, not yet over| 20130824 | 2013-08-26 |
        daily, on a Saturday: owed from Tuesday              | 20130824 | 2013-08-27 | 2013-08-27..2013-08-27
        daily, on the holiday: owed from Tuesday             | 20130826 | 2013-08-28 | 2013-08-27..2013-08-28
        """)
    void aDailyFeedIsOwedForEachWorkingDayOfEnglandAndWales(String first, String sent, String asOf, String days) {
        List<LedgerLine> ledger = LedgerTable.of("end_of_programme_jcp_" + sent + "_001.csv");

        List<String> expected = DeliveriesOwed.judge(ledger, LedgerTable.asOf(asOf)).stream()
                .map(Finding::openedOn)
                .map(LocalDate::toString)
                .toList();

        if (days == null) {
            assertThat(expected).isEmpty();
        } else {
            assertThat(expected).startsWith(days.split("\\.\\.", -1)[0]).endsWith(days.split("\\.\\.", -1)[1]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
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
        AsOf asOf = LedgerTable.asOf(
                "2013-09-01", DeliveriesOwed.CHOICE, DeliveriesOwed.contract("WP-01", Programme.WP, null));

        assertThat(DeliveriesOwed.judge(ledger, asOf).stream()
                        .map(Finding::dimension)
                        .distinct()
                        .sorted())
                .isEqualTo(feeds == null ? List.of() : List.of(feeds.split(" ", -1)));
    }

    @Test
    void nothingIsOwedForAPeriodThatEndsAfterTheContractDoes() {
        List<LedgerLine> ledger = LedgerTable.of("plan_WP-01_20130812_001.csv");

        // the contract ends on Wednesday 14 August: the days to the 14th are owed, the week to the 18th is not
        assertThat(DeliveriesOwed.judge(ledger, LedgerTable.asOf("2013-09-01", DeliveriesOwed.WORK)))
                .extracting(Finding::subjectId)
                .containsExactly(
                        "exit_report/WP-01/2013-08-12", "exit_report/WP-01/2013-08-13", "exit_report/WP-01/2013-08-14");
    }

    @Test
    void aWeekIsExpectedOnItsLastDayAndNotBefore() {
        List<LedgerLine> ledger = LedgerTable.of("plan_WC-01_20130807_001.csv");

        assertThat(DeliveriesOwed.judge(ledger, LedgerTable.asOf("2013-08-10", DeliveriesOwed.CHOICE)))
                .isEmpty();
        assertThat(DeliveriesOwed.judge(ledger, LedgerTable.asOf("2013-08-11", DeliveriesOwed.CHOICE)))
                .extracting(Finding::subjectId)
                .containsExactlyInAnyOrder("plan/WC-01/2013-08-05", "participant_change/WC-01/2013-08-05");
    }
}

package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.rule.Finding;
import waymark.rule.MetricCatalogue;

/** Why, of the metrics on deliveries. */
class DeliveryWhyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation           | file                                                               | as of      | subject                   | why
        weekly, in time       | plan_WC-01_20130818_001.csv                                        | 2013-08-19 | plan/WC-01/2013-08-05     | MET Due Sun 18 Aug 2013, the end of the week after that from Mon 5 Aug to Sun 11 Aug; a file came on Sun 18 Aug.
        a day late            | plan_WC-01_20130819_001.csv / 2013-08-05..2013-08-11               | 2013-08-30 | plan/WC-01/2013-08-05     | NOT_MET Due Sun 18 Aug 2013, the end of the week after that from Mon 5 Aug to Sun 11 Aug; a file came on Mon 19 Aug, 1 day late.
        never                 | plan_WC-01_20130830_001.csv                                        | 2013-08-30 | plan/WC-01/2013-08-05     | NOT_MET Due Sun 18 Aug 2013, the end of the week after that from Mon 5 Aug to Sun 11 Aug; it is not on record that a file came.
        not due               | plan_WC-01_20130830_001.csv                                        | 2013-08-18 | plan/WC-01/2013-08-05     | NOT_DUE Due Sun 18 Aug 2013, the end of the week after that from Mon 5 Aug to Sun 11 Aug; that day has not passed.
        monthly, never        | barrier_WC-01_20140228_001.csv                                     | 2014-02-28 | barrier/WC-01/2013-12-01  | NOT_MET Due Fri 31 Jan 2014, the end of the month after Dec 2013; it is not on record that a file came.
        daily, over a holiday | exit_event_jcp_20130827_001.csv                                    | 2013-08-28 | exit_event/jcp/2013-08-23 | MET Due Tue 27 Aug 2013, the working day after Fri 23 Aug; a file came on Tue 27 Aug.
        """)
    void aFileComesInTime(String situation, String file, String asOf, String subject, String why) {
        // what came before makes the sender owe files from then on
        String ledger = """
                leaver_report_WC-01_20130807_001.csv
                exit_event_jcp_20130823_001.csv
                """ + file.replace("/", "|");

        Finding finding =
                DeliveriesOwed.judge(LedgerTable.of(ledger), LedgerTable.asOf(asOf, DeliveriesOwed.CHOICE)).stream()
                        .filter(each -> each.subjectId().equals(subject))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.outcome() + " " + finding.why()).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} of 15")
    @CsvSource(delimiter = '|', textBlock = """
        16 | Of 16 rows, 5 are accepted, 4 refused, 3 waiting, 2 duplicate and 1 superseded: 1 unaccounted for.
        13 | Of 13 rows, 5 are accepted, 4 refused, 3 waiting, 2 duplicate and 1 superseded: 2 too many.
        1  | Of 1 row, 5 are accepted, 4 refused, 3 waiting, 2 duplicate and 1 superseded: 14 too many.
        """)
    void rowsDoNotAddUp(long rowsIn, String why) {
        LedgerLine line = new LedgerLine(
                "plan_WP-01_20130805_001.csv",
                "plan",
                "WP-01",
                LocalDate.of(2013, 8, 5),
                Status.ACCEPTED,
                null,
                rowsIn,
                5,
                4,
                3,
                2,
                1,
                null,
                null);

        assertThat(new ReconciliationBreak(MetricCatalogue.described().get("reconciliation_break"))
                        .judge(List.of(line), LedgerTable.asOf("2013-08-05")))
                .extracting(Finding::why)
                .containsExactly(why);
    }
}

package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.cases.ContractTerm;
import waymark.cases.LedgerLine;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.Measure;
import waymark.rule.MetricCatalogue;

class RowRejectedTest {

    private static final RowRejected RULE =
            new RowRejected(MetricCatalogue.described().get("row_rejected"));

    @Test
    void dividesTheRowsRefusedByTheRowsInOfAcceptedFiles() {
        List<LedgerLine> ledger = LedgerTable.of("""
                # name                                | period | status    | rows in, accepted, rejected
                plan_WP-01_20130805_001.csv           |        |           | 10 9 1
                plan_WP-01_20130831_001.csv           |        |           | 20 18 2
                plan_signature_WP-01_20130812_001.csv |        |           | 7 7 0
                plan_WP-01_20130901_001.csv           |        |           | 5 5 0
                plan_WP-01_20130806_001.csv           |        | REJECTED  | 0 0 0
                plan_WP-01_20130806_002.csv           |        | DUPLICATE | 10 0 0
                barrier_WC-01_20130806_001.csv        |        |           | 0 0 0
                referral_dwp_20130805_001.csv         |        |           | 3 2 1
                exit_event_jcp_20130805_001.csv       |        |           | 6 5 1
                # sent after the as-of day
                plan_WP-01_20130911_001.csv           |        |           | 4 0 4
                """);

        assertThat(RULE.measure(ledger, LedgerTable.asOf("2013-09-10")))
                .extracting(
                        Measure::contractId,
                        each -> each.month().toString(),
                        Measure::dimension,
                        each -> each.numerator().toString(),
                        Measure::denominator,
                        each -> each.value() == null ? null : each.value().toString())
                .containsExactlyInAnyOrder(
                        // 3 of 37 is 8.10810…%, 3 of 30 is 10%
                        tuple("WP-01", "2013-08-01", "ALL", "3", 37L, "8.1081"),
                        tuple("WP-01", "2013-08-01", "plan", "3", 30L, "10"),
                        tuple("WP-01", "2013-08-01", "plan_signature", "0", 7L, "0"),
                        tuple("WP-01", "2013-09-01", "ALL", "0", 5L, "0"),
                        tuple("WP-01", "2013-09-01", "plan", "0", 5L, "0"),
                        tuple("WC-01", "2013-08-01", "ALL", "0", 0L, null),
                        tuple("WC-01", "2013-08-01", "barrier", "0", 0L, null),
                        // DWP and Jobcentre Plus together: 2 of 9
                        tuple("ALL", "2013-08-01", "ALL", "2", 9L, "22.2222"),
                        tuple("ALL", "2013-08-01", "referral", "1", 3L, "33.3333"),
                        tuple("ALL", "2013-08-01", "exit_event", "1", 6L, "16.6667"));
    }

    @Test
    void isFinalAndCarriesTheTargetInForceOnTheFirstOfTheMonth() {
        ContractTerm target = new ContractTerm(
                "WP-01",
                ContractTerm.Term.TARGET_PERCENT,
                "row_rejected",
                "2.50",
                LocalDate.of(2013, 8, 1),
                LocalDate.of(2013, 8, 31),
                null);
        AsOf asOf = LedgerTable.asOf("2013-09-10", target);
        List<LedgerLine> ledger = LedgerTable.of("""
                plan_WP-01_20130805_001.csv
                plan_WP-01_20130905_001.csv
                """);

        assertThat(RULE.measure(ledger, asOf))
                .allSatisfy(measure -> assertThat(measure.maturity()).isEqualTo(Measure.Maturity.FINAL))
                .extracting(each -> each.month().getMonthValue(), Measure::target)
                .containsOnly(tuple(8, new Amount(25_000)), tuple(9, null));
    }

    @Test
    void hasNoFindings() {
        List<LedgerLine> ledger = LedgerTable.of("plan_WP-01_20130805_001.csv | | | 10 9 1");

        assertThat(RULE.judge(ledger, LedgerTable.asOf("2013-09-10"))).isEmpty();
    }
}

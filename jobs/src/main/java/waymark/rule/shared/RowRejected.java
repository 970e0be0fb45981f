package waymark.rule.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.cases.ContractTerm.Term;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.rule.Amount;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Measure;
import waymark.rule.Metric;

/** The share of delivered rows that were refused, by sender, month and feed. There are no findings on single rows. */
public final class RowRejected extends DeliveryRule {

    public RowRejected(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Measure> measure(List<LedgerLine> ledger, AsOf asOf) {
        Map<Key, Rows> rows = new LinkedHashMap<>();
        ledger.stream()
                .filter(line -> line.status() == Status.ACCEPTED)
                .filter(line -> !line.sentOn().isAfter(asOf.day()))
                .forEach(line -> {
                    Rows delivered = new Rows(line.rejected(), line.rowsIn());
                    rows.merge(Key.of(line, Measure.ALL), delivered, Rows::plus);
                    rows.merge(Key.of(line, line.feed()), delivered, Rows::plus);
                });
        return rows.entrySet().stream().map(each -> measure(each.getKey(), each.getValue(), asOf));
    }

    private Measure measure(Key key, Rows rows, AsOf asOf) {
        Amount percent = rows.in() == 0 ? null : Amount.ratio(Math.multiplyExact(100, rows.rejected()), rows.in());
        return new Measure(
                metric().name(),
                key.contractId(),
                key.month(),
                key.dimension(),
                Amount.of(rows.rejected()),
                rows.in(),
                0,
                0,
                0,
                percent,
                null,
                null,
                target(key, asOf),
                asOf.day(),
                Measure.Maturity.FINAL);
    }

    private Amount target(Key key, AsOf asOf) {
        return asOf.references()
                .term(key.contractId(), Term.TARGET_PERCENT, metric().name(), key.month())
                .map(percent ->
                        new Amount(new BigDecimal(percent).movePointRight(4).longValueExact()))
                .orElse(null);
    }

    private record Key(String contractId, LocalDate month, String dimension) {

        /** DWP and Jobcentre Plus are no contracts and share one row. */
        private static Key of(LedgerLine line, String dimension) {
            boolean ofContract = !line.sender().equals("dwp") && !line.sender().equals("jcp");
            return new Key(
                    ofContract ? line.sender() : Measure.ALL, line.sentOn().withDayOfMonth(1), dimension);
        }
    }

    private record Rows(long rejected, long in) {

        private Rows plus(Rows other) {
            return new Rows(rejected + other.rejected, in + other.in);
        }
    }
}

package waymark.rule;

import java.util.List;
import java.util.stream.Stream;
import waymark.cases.LedgerLine;

/** Judges one metric on the deliveries themselves. */
public abstract class DeliveryRule {

    private final Metric metric;

    protected DeliveryRule(Metric metric) {
        this.metric = metric;
    }

    public final Metric metric() {
        return metric;
    }

    /** Findings on deliveries; {@code ledger} holds every offered file, whatever its date. */
    public Stream<Finding> judge(List<LedgerLine> ledger, AsOf asOf) {
        return Stream.empty();
    }

    /** Measures that rest on no findings, because their subject is a row and not a delivery. */
    public Stream<Measure> measure(List<LedgerLine> ledger, AsOf asOf) {
        return Stream.empty();
    }
}

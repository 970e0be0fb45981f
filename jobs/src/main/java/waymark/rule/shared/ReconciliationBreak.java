package waymark.rule.shared;

import java.util.List;
import java.util.stream.Stream;
import waymark.cases.LedgerLine;
import waymark.cases.LedgerLine.Status;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.Metric;
import waymark.rule.Sentence;

/** Deliveries whose rows are not all accounted for. There are none as long as all is well. */
public final class ReconciliationBreak extends DeliveryRule {

    public ReconciliationBreak(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(List<LedgerLine> ledger, AsOf asOf) {
        return ledger.stream()
                .filter(line -> line.status() != Status.REJECTED)
                .filter(line -> !line.sentOn().isAfter(asOf.day()))
                .filter(line -> !line.addsUp())
                .map(line -> Finding.ofContract(metric(), line.sender(), line.file(), line.sentOn())
                        .opened(line.sentOn())
                        .why(
                                "of {}, {} are accepted, {} refused, {} waiting, {} duplicate and {} superseded: {}.",
                                Sentence.count(line.rowsIn(), "row"),
                                line.accepted(),
                                line.rejected(),
                                line.waiting(),
                                line.duplicate(),
                                line.superseded(),
                                line.missing() > 0
                                        ? line.missing() + " unaccounted for"
                                        : -line.missing() + " too many")
                        .counted());
    }
}

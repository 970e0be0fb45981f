package waymark.intake;

import java.util.List;

/** Checks the records of one file, and hands each on as accepted or refused. */
final class RowReader {

    private final FeedRows feed;
    private final Faults faults;
    private final List<RowRule> rules;
    private final RowSink sink;

    RowReader(FeedRows feed, DeliveryName name, String fileName, RowSink sink) {
        this.feed = feed;
        this.faults = new Faults(fileName, feed.columns());
        this.rules = feed.contract().rowChecks().stream()
                .map(check -> RowRule.of(check, feed.columns(), name))
                .toList();
        this.sink = sink;
    }

    void read(RawRecord record) {
        faults.begin(record);
        if (record.fault() != null) {
            faults.addWhole();
            sink.refused(record.row(), record.line(), null, faults.problems());
            return;
        }
        boolean deleted = feed.isDelete(record, faults);
        Object[] values = deleted ? feed.keyValues(record, faults) : feed.values(record, faults);
        if (!deleted) {
            for (RowRule rule : rules) {
                rule.check(values, record, faults);
            }
        }
        Identity identity = feed.identity(record, values);
        if (faults.isEmpty()) {
            sink.accepted(record.row(), record.line(), deleted, identity, values);
        } else {
            sink.refused(record.row(), record.line(), identity, faults.problems());
        }
    }
}

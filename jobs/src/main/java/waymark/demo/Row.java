package waymark.demo;

import java.time.LocalDate;
import waymark.contract.FeedContract;

/** A row of a feed that is being written; it may be told, changed and told again. */
final class Row {

    private final FeedContract contract;
    private final Object[] values;

    private Row(FeedContract contract) {
        this.contract = contract;
        values = new Object[contract.fields().size()];
    }

    /** An empty row. */
    static Row of(String feed) {
        return new Row(Columns.feed(feed));
    }

    /**
     * This row, with a value in a column; null for none.
     *
     * @throws IllegalArgumentException when the feed has no such column
     */
    Row with(String column, Object value) {
        values[Columns.indexOf(contract, column)] = value;
        return this;
    }

    /** This row, with a value in a column that has none yet. */
    Row withDefault(String column, Object value) {
        return values[Columns.indexOf(contract, column)] == null ? with(column, value) : this;
    }

    FeedContract contract() {
        return contract;
    }

    /** The row as it is now, for {@code sender} to send. */
    Entry toldBy(String sender, LocalDate recordedOn) {
        return new Entry(contract, sender, recordedOn, values.clone());
    }
}

package waymark.intake;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a file turned out to hold once it has been read to its end. */
final class FileContents {

    private final Columns columns;
    private final Limits limits;
    private final BitSet present = new BitSet();
    private final Set<String> extra = new LinkedHashSet<>();
    private boolean namesNoColumns;
    private long records;
    private long lettersOfExtra;

    FileContents(Columns columns, Limits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    /** Notes a column of the file. */
    void addColumn(String name) throws UnreadableException {
        int slot = columns.slot(name);
        if (slot == Columns.NONE) {
            addExtra(name);
        } else {
            present.set(slot);
        }
    }

    /** Notes columns that one record named. */
    void addColumns(BitSet slots, Collection<String> extraNames) throws UnreadableException {
        present.or(slots);
        for (String name : extraNames) {
            addExtra(name);
        }
    }

    private void addExtra(String name) throws UnreadableException {
        if (!extra.add(name)) {
            return;
        }
        lettersOfExtra += name.length();
        if (extra.size() > limits.columns()) {
            throw Limits.exceeded(
                    "names more than " + limits.columns() + " columns that the feed does not know",
                    "columns",
                    limits.columns());
        }
        if (lettersOfExtra > limits.recordLength()) {
            throw Limits.exceeded(
                    "has columns whose names are more than " + limits.recordLength() + " characters together",
                    "record",
                    limits.recordLength());
        }
    }

    /** Notes that a file without records lacks no column, because only records would name them. */
    void onlyRecordsNameColumns() {
        namesNoColumns = true;
    }

    void records(long count) {
        records = count;
    }

    long records() {
        return records;
    }

    /** The columns that the feed does not know. */
    Set<String> extra() {
        return extra;
    }

    /** The first required column that the file has not; null when it has them all. */
    String missingColumn() {
        if (namesNoColumns && records == 0) {
            return null;
        }
        for (int slot = 0; slot < columns.fields().size(); slot++) {
            if (columns.fields().get(slot).required() && !present.get(slot)) {
                return columns.fields().get(slot).name();
            }
        }
        return null;
    }
}

package waymark.publish;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows of a table, one at a time, each with its values in the order of the table's columns. */
public interface RowStream extends Iterator<Object[]>, AutoCloseable {

    /** The given rows. */
    static RowStream of(List<Object[]> rows) {
        return each(rows.iterator(), row -> row);
    }

    /** What {@code change} makes of each row; those that it makes nothing of are passed over. */
    static RowStream each(Iterator<Object[]> rows, Change change) {
        return new RowStream() {
            private Object[] next = advance();

            private Object[] advance() {
                while (rows.hasNext()) {
                    Object[] changed = change.of(rows.next());
                    if (changed != null) {
                        return changed;
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Object[] next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Object[] row = next;
                next = advance();
                return row;
            }

            @Override
            public void close() {}
        };
    }

    /** Makes another row of a row; null to pass it over. */
    interface Change {
        Object[] of(Object[] row);
    }

    @Override
    void close();
}

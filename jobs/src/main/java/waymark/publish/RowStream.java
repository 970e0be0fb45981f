package waymark.publish;

import java.util.Iterator;
import java.util.List;

/** Rows of a table, one at a time, each with its values in the order of the table's columns. */
public interface RowStream extends Iterator<Object[]>, AutoCloseable {

    /** The given rows. */
    static RowStream of(List<Object[]> rows) {
        Iterator<Object[]> each = rows.iterator();
        return new RowStream() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Object[] next() {
                return each.next();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    void close();
}

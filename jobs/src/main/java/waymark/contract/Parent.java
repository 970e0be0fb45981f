package waymark.contract;

import java.io.Serializable;
import java.util.List;

/**
 * A row of another feed that must be there before a row counts; until then the row waits.
 *
 * @param feed the feed of the parent
 * @param columns the columns of this feed that hold the parent's key, in the order of that key
 */
public record Parent(String feed, List<String> columns) implements Serializable {

    public Parent {
        columns = List.copyOf(columns);
    }
}

package waymark.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table or view in schema {@code boards} that is made of marts by a query, at the end of each publish.
 *
 * @param file where it is described, for messages
 * @param contractColumn holds the contract that a row belongs to; null when the rows are of no contract. By it contract managers get
 * their copy of a table; of a view they get none
 * @param readers the roles that may read it; those of a view need to be readers of what it reads from, too
 * @param indexes columns of each index; none for a view
 * @param columns what an analyst reads about each column, by its name
 * @param query a SELECT without semicolon that names marts without schema: a table's names marts that are filled, a
 * view's may name derived tables too, but for one that is called like a mart
 */
public record DerivedMart(
        String file,
        String name,
        Made made,
        String comment,
        String contractColumn,
        Set<Reader> readers,
        List<List<String>> indexes,
        Map<String, String> columns,
        String query) {

    /** When the query runs. */
    public enum Made {
        /** Once for a publish; its rows are kept. */
        TABLE,
        /** Whenever someone asks, with the asker's rights. */
        VIEW
    }
}

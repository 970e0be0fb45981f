package waymark.publish;

import java.util.Map;
import java.util.Set;

/**
 * A view on the marts, made anew at each publish. It reads with the rights of whoever asks, so row-level security holds
 * through it.
 *
 * @param query a SELECT that names mart tables, and views before this one, without schema
 * @param columnComments what an analyst reads about a column, by its name
 * @param readers the roles that may read it; they need to be readers of what it reads from, too
 */
public record MartView(
        String name, String comment, String query, Map<String, String> columnComments, Set<Reader> readers) {}

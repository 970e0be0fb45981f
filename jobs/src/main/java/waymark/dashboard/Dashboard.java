package waymark.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of charts.
 *
 * @param number its place among the pages, from 1
 * @param slug its name in addresses
 * @param about whom it serves and what it shows
 * @param readers who may open it, beside those who may open all
 * @param colours of what is shown under a label, beside those that mean the same on every page
 */
public record Dashboard(
        int number,
        String title,
        String slug,
        String about,
        Set<BoardReader> readers,
        List<Filter> filters,
        Map<String, String> colours,
        List<Row> rows) {

    /** The charts, in the order in which they are read. */
    public Stream<String> charts() {
        return rows.stream().flatMap(row -> row.tiles().stream()).map(Tile::chart);
    }

    /** A choice that a reader makes for all charts that it reaches. */
    public sealed interface Filter permits ColumnFilter, TimeFilter {
        String name();

        String about();
    }

    /**
     * A choice among the values of a column. It reaches every chart whose dataset has the column.
     *
     * @param chosen what is chosen at first; empty for everything
     * @param choice how many can be chosen; of {@link Choice#ONE} the first when nothing else is chosen
     * @param order of the values in the list
     */
    public record ColumnFilter(
            String name, String about, String dataset, String column, List<String> chosen, Choice choice, Order order)
            implements Filter {}

    /** A choice of a period. It reaches every chart with a temporal filter of its own. */
    public record TimeFilter(String name, String about, String chosen) implements Filter {}

    /** How many values of a column can be chosen together. */
    public enum Choice {
        ANY,
        ONE
    }

    /** How values are listed. */
    public enum Order {
        ASCENDING,
        DESCENDING
    }

    /**
     * Charts side by side, or a text over the whole width.
     *
     * @param heading a title over what follows; empty for none
     * @param text Markdown; empty for none
     * @param height in Superset's units of 8 pixels
     */
    public record Row(String heading, String text, int height, List<Tile> tiles) {}

    /**
     * A chart's place in a row.
     *
     * @param width in twelfths of the page
     */
    public record Tile(String chart, int width) {}
}

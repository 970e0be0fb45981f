package waymark.dashboard;

import java.util.List;
import java.util.Set;
import waymark.yaml.Place;

/** Reads a filter of a dashboard. */
final class FilterReader {

    private static final Set<String> TIME_KEYS = Set.of("name", "about", "time", "default");
    private static final Set<String> COLUMN_KEYS =
            Set.of("name", "about", "dataset", "column", "default", "single", "descending");
    private static final String EVERYTHING = "No filter";

    private FilterReader() {}

    static Dashboard.Filter read(Place filter) {
        String name = filter.at("name").text();
        String about = filter.at("about").optionalText().orElse("");
        if (filter.at("time").flag()) {
            filter.only(TIME_KEYS);
            return new Dashboard.TimeFilter(
                    name, about, filter.at("default").optionalText().orElse(EVERYTHING));
        }
        filter.only(COLUMN_KEYS);
        Place chosen = filter.at("default");
        return new Dashboard.ColumnFilter(
                name,
                about,
                filter.at("dataset").text(),
                filter.at("column").text(),
                chosen.isGiven() ? chosen.texts() : List.of(),
                filter.at("single").flag() ? Dashboard.Choice.ONE : Dashboard.Choice.ANY,
                filter.at("descending").flag() ? Dashboard.Order.DESCENDING : Dashboard.Order.ASCENDING);
    }
}

package waymark.dashboard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.yaml.Place;

/** Reads the file of a dashboard. */
final class DashboardReader {

    private static final Set<String> KEYS =
            Set.of("number", "title", "slug", "about", "readers", "filters", "colours", "rows");
    private static final Set<String> ROW_KEYS = Set.of("heading", "text", "height", "charts");
    private static final int COLUMNS = 12;
    private static final int USUAL_HEIGHT = 45;
    private static final int NARROW_LINE = 90;
    private static final int LEAST_WIDTH = 1;

    private DashboardReader() {}

    /** @param name that of the file, which has to begin with the number and end in the slug */
    static Dashboard read(String name, Place file) {
        file.only(KEYS);
        int number = file.at("number").count();
        String slug = file.at("slug").text(ChartReader.SLUG, "write it in lower case with hyphens");
        if (number > 0 && !slug.isEmpty() && !name.equals(number + "-" + slug)) {
            file.fault(
                    "number and slug are not those in the name of the file; name it " + number + "-" + slug + ".yaml");
        }
        Set<BoardReader> readers = EnumSet.noneOf(BoardReader.class);
        file.at("readers").list().forEach(place -> place.constant(BoardReader.class)
                .ifPresent(readers::add));
        Map<String, String> colours = colours(file.at("colours"));
        List<Dashboard.Row> rows = new ArrayList<>();
        file.at("rows").list().forEach(row -> rows.add(row(row)));
        if (rows.isEmpty()) {
            file.at("rows").fault("are missing; write a list of headings, texts and charts");
        }
        return new Dashboard(
                number,
                file.at("title").text(),
                slug,
                file.at("about").text(),
                readers,
                file.at("filters").list().stream().map(FilterReader::read).toList(),
                colours,
                rows);
    }

    static Map<String, String> colours(Place place) {
        Map<String, String> colours = new LinkedHashMap<>();
        place.entries().forEach((label, colour) -> {
            String text = colour.text();
            if (!text.isEmpty() && !text.matches("#[0-9A-Fa-f]{6}")) {
                colour.fault(text + " is not a colour; write one such as \"#0072B2\"");
            }
            colours.put(label, text);
        });
        return colours;
    }

    private static Dashboard.Row row(Place row) {
        row.only(ROW_KEYS);
        String heading = row.at("heading").optionalText().orElse("");
        String text = row.at("text").optionalText().orElse("");
        List<Dashboard.Tile> tiles =
                row.at("charts").list().stream().map(DashboardReader::tile).toList();
        int kinds = (heading.isEmpty() ? 0 : 1) + (text.isEmpty() ? 0 : 1) + (tiles.isEmpty() ? 0 : 1);
        if (kinds != 1) {
            row.fault("holds " + (kinds == 0 ? "nothing" : "more than one thing")
                    + "; write either heading, or text, or charts");
        }
        int width = tiles.stream().mapToInt(Dashboard.Tile::width).sum();
        if (!tiles.isEmpty() && width != COLUMNS) {
            row.fault("the widths sum to " + width + "; make them " + COLUMNS);
        }
        int height = row.at("height").isGiven() ? row.at("height").count() : usualHeight(text);
        return new Dashboard.Row(heading, text, height, tiles);
    }

    private static Dashboard.Tile tile(Place place) {
        place.only(Set.of("chart", "width"));
        return new Dashboard.Tile(
                place.at("chart").text(),
                Math.max(LEAST_WIDTH, place.at("width").count()));
    }

    /** A text needs some three units a line, and a line of a narrow screen holds some ninety letters. */
    private static int usualHeight(String text) {
        if (text.isEmpty()) {
            return USUAL_HEIGHT;
        }
        int lines = text.strip()
                .lines()
                .mapToInt(line -> 1 + line.length() / NARROW_LINE)
                .sum();
        return 4 + 3 * lines;
    }
}

package waymark.publish.board;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import waymark.publish.DerivedMart;
import waymark.publish.Reader;
import waymark.yaml.Place;

/** Reads one file of {@code dashboards/marts}. What it does not know is noted as a fault, and so are all faults of the file. */
final class BoardMartReader {

    private static final Set<String> KEYS =
            Set.of("name", "made", "comment", "contract", "readers", "indexes", "columns", "query");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final String WRITE_WORDS =
            "write lower case letters, digits and underscores, beginning with a letter";

    /** Columns that say whose a row is: rows that have one are kept apart by it where contract managers read them. */
    private static final List<String> OF_CONTRACTS = List.of("contract_id", "sender");

    private final String file;
    private final Place root;

    /** @param root what the file holds */
    BoardMartReader(String file, Place root) {
        this.file = file;
        this.root = root;
    }

    /** The mart; of use only when no fault was noted. */
    DerivedMart read() {
        root.only(KEYS);
        String name = root.at("name").text(NAME, "write words in lower case, joined by underscores");
        if (!name.isEmpty() && !file.endsWith("/" + name + ".yaml")) {
            root.at("name").fault(name + " is not the file's name; rename one of them");
        }
        DerivedMart.Made made = root.at("made").constant(DerivedMart.Made.class).orElse(null);
        Map<String, String> columns = columns();
        Set<Reader> readers = readers();
        return new DerivedMart(
                file,
                name,
                made,
                root.at("comment").text(),
                contract(columns, readers),
                readers,
                indexes(columns, made),
                columns,
                query());
    }

    private Map<String, String> columns() {
        Place place = root.at("columns");
        Map<String, String> columns = new LinkedHashMap<>();
        JsonNode given = place.value();
        if (!given.isObject() || given.isEmpty()) {
            place.fault("says nothing; write each column that the query gives, with what it means");
            return columns;
        }
        given.fieldNames().forEachRemaining(column -> {
            if (!COLUMN.matcher(column).matches()) {
                place.at(column).fault("is no name of a column; " + WRITE_WORDS);
            }
            columns.put(column, place.at(column).text());
        });
        return columns;
    }

    private Set<Reader> readers() {
        Set<Reader> readers = EnumSet.noneOf(Reader.class);
        for (Place reader : root.at("readers").list()) {
            reader.constant(Reader.class).ifPresent(readers::add);
        }
        return readers.isEmpty() ? EnumSet.allOf(Reader.class) : readers;
    }

    private String contract(Map<String, String> columns, Set<Reader> readers) {
        Place place = root.at("contract");
        if (!place.isGiven()) {
            OF_CONTRACTS.stream()
                    .filter(columns::containsKey)
                    .filter(column -> readers.contains(Reader.CONTRACT_MANAGER))
                    .forEach(
                            column -> place.fault("is missing, so that a contract manager would see the rows of others;"
                                    + " write contract: " + column + ", or leave CONTRACT_MANAGER out of readers"));
            return null;
        }
        return described(place, columns);
    }

    private List<List<String>> indexes(Map<String, String> columns, DerivedMart.Made made) {
        List<List<String>> indexes = new ArrayList<>();
        for (Place index : root.at("indexes").list()) {
            indexes.add(index.list().stream()
                    .map(column -> described(column, columns))
                    .toList());
        }
        if (!indexes.isEmpty() && made == DerivedMart.Made.VIEW) {
            root.at("indexes").fault("a view has none; remove them, or write made: TABLE");
        }
        return indexes;
    }

    private static String described(Place place, Map<String, String> columns) {
        String column = place.text();
        if (!column.isEmpty() && !columns.containsKey(column)) {
            place.fault(column + " is not among columns; describe it there, or name another one");
        }
        return column;
    }

    private String query() {
        Place place = root.at("query");
        String query = place.text().strip();
        if (query.contains(";")) {
            place.fault("holds a semicolon; write one SELECT without it");
        }
        return query;
    }
}

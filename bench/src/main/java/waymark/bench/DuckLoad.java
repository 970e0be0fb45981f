package waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;

/** Loads the files of a landing zone into DuckDB, one table for each feed, with the types of its contract. */
final class DuckLoad {

    private static final List<String> ENDINGS = List.of(".csv", ".csv.gz", ".jsonl", ".jsonl.gz", ".parquet");

    private final DuckDatabase database;
    private final Path landing;
    private final Set<String> there;

    DuckLoad(DuckDatabase database, Path landing) throws IOException {
        this.database = database;
        this.landing = landing;
        try (Stream<Path> files = Files.walk(landing, 3)) {
            there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".ctl.json") && name.contains("."))
                    .map(DuckLoad::feedAndEnding)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Loads a feed; its table has the columns of the contract, and file, sent_on and sequence of the delivery. */
    void load(FeedContract feed) throws SQLException {
        List<String> sources = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (there.contains(feed.feed() + ending)) {
                sources.add("SELECT " + columns(feed, ending) + ", filename FROM " + reader(feed, ending));
            }
        }
        String none = feed.fields().stream()
                .map(field -> "NULL::" + type(field) + " AS " + field.name())
                .collect(Collectors.joining(", ", "SELECT ", ", NULL::VARCHAR AS filename WHERE false"));
        String rows = sources.isEmpty() ? none : String.join(" UNION ALL ", sources);
        database.execute("CREATE TABLE " + feed.feed() + " AS SELECT * EXCLUDE filename,"
                + " parse_filename(filename) AS file,"
                + " strptime(split_part(parse_filename(filename), '_', -2), '%Y%m%d')::DATE AS sent_on,"
                + " split_part(split_part(parse_filename(filename), '_', -1), '.', 1)::INTEGER AS sequence"
                + " FROM (" + rows + ")");
    }

    private String reader(FeedContract feed, String ending) {
        // A sender is a contract id in capitals, dwp or jcp; that keeps plan apart from plan_action.
        String files = "'" + landing + "/*/*/" + feed.feed() + "_[A-Zdj]*" + ending + "'";
        if (ending.equals(".parquet")) {
            return "read_parquet(" + files + ", filename = true)";
        }
        boolean csv = ending.startsWith(".csv");
        String columns = feed.fields().stream()
                .map(field -> "'" + field.name() + "': '" + (csv ? type(field) : jsonType(field)) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        return csv
                ? "read_csv(" + files + ", header = true, delim = ',', quote = '\"', auto_detect = false, columns = "
                        + columns + ", filename = true)"
                : "read_json(" + files + ", format = 'newline_delimited', columns = " + columns + ", filename = true)";
    }

    private static String columns(FeedContract feed, String ending) {
        boolean listed = !ending.startsWith(".csv");
        return feed.fields().stream()
                .map(field -> listed && field.type() == FieldType.CODES
                        ? "array_to_string(" + field.name() + ", '|') AS " + field.name()
                        : field.name() + "::" + type(field) + " AS " + field.name())
                .collect(Collectors.joining(", "));
    }

    private static String type(FeedField field) {
        return switch (field.type()) {
            case STRING, NINO, CODE, CODES -> "VARCHAR";
            case INT -> "INTEGER";
            case DECIMAL -> "DECIMAL(18, " + field.scale() + ")";
            case DATE -> "DATE";
            case BOOL -> "BOOLEAN";
        };
    }

    private static String jsonType(FeedField field) {
        return field.type() == FieldType.CODES ? "VARCHAR[]" : type(field);
    }

    private static String feedAndEnding(String name) {
        int sequence = name.lastIndexOf('_');
        int date = name.lastIndexOf('_', sequence - 1);
        int sender = name.lastIndexOf('_', date - 1);
        return name.substring(0, sender) + name.substring(name.indexOf('.', sequence));
    }
}

package waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.calendar.BankHolidays;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;

/**
 * What DuckDB does with the same files: loads all of them, and computes four kinds of figures.
 *
 * @param rows rows loaded
 * @param figures the figures, and nothing else of what Waymark works out
 */
record DuckSide(double loadSeconds, long rows, double figureSeconds, SortedMap<Figure.Key, Figure> figures) {

    private static final double NANOS = 1e9;
    private static final List<String> QUERIES = List.of("minutes", "plan", "exit", "hours");

    /** Runs it on {@code landing}, in a new database {@code file}. */
    static DuckSide run(Path landing, Path file, LocalDate asOf, String memory) throws IOException, SQLException {
        Files.deleteIfExists(file);
        FeedCatalogue feeds = FeedCatalogue.load();
        try (DuckDatabase database = new DuckDatabase(file, memory)) {
            database.loadWorkingDays(BankHolidays.bundled());
            DuckLoad load = new DuckLoad(database, landing);
            long began = System.nanoTime();
            for (FeedContract feed : feeds.contracts()) {
                load.load(feed);
            }
            long loaded = System.nanoTime();
            long rows = 0;
            for (FeedContract feed : feeds.contracts()) {
                rows += database.count(feed.feed());
                database.execute(String.format(
                        Locale.ROOT, DuckDatabase.sql("current"), feed.feed(), String.join(", ", feed.key())));
            }
            SortedMap<Figure.Key, Figure> figures = new TreeMap<>();
            for (String query : QUERIES) {
                figures.putAll(database.figures(String.format(Locale.ROOT, DuckDatabase.sql(query), asOf)));
            }
            return new DuckSide((loaded - began) / NANOS, rows, (System.nanoTime() - loaded) / NANOS, figures);
        }
    }

    double seconds() {
        return loadSeconds + figureSeconds;
    }
}

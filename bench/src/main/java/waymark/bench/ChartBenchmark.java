package waymark.bench;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import waymark.dashboard.SupersetClient;
import waymark.publish.Database;
import waymark.publish.EmbeddedDatabase;
import waymark.publish.ReaderLimits;

/** Runs every query that the dashboards send against published marts, and prints how long each takes. */
public final class ChartBenchmark {

    private static final int WARM_UPS = 3;
    private static final int RUNS = 20;
    private static final int AUDIT_DAYS = 90;
    private static final double WANTED = 50;
    private static final double MILLIS = 1e6;
    private static final String PASSWORD = "WAYMARK_SUPERSET_PASSWORD";

    private ChartBenchmark() {}

    /**
     * Arguments: a home directory that was published to; the address of a Superset that holds the dashboards, whatever
     * marts it shows itself; an administrator of it. The password is taken from the environment.
     */
    public static void main(String[] arguments) throws SQLException {
        URI address = URI.create(arguments.length > 1 ? arguments[1] : "http://127.0.0.1:8088");
        String user = arguments.length > 2 ? arguments[2] : "admin";
        String password = System.getenv().getOrDefault(PASSWORD, "");
        List<ChartQuery> queries = ChartQuery.of(new SupersetClient(address, user, password));
        List<Timing> timings = new ArrayList<>();
        try (Database database = new EmbeddedDatabase(Path.of(arguments[0]).toAbsolutePath(), ReaderLimits.usual(), AUDIT_DAYS);
                Connection session = database.analyst()) {
            for (ChartQuery query : queries) {
                timings.add(time(session, query));
            }
        }
        print(timings);
    }

    private static Timing time(Connection session, ChartQuery query) throws SQLException {
        long[] nanos = new long[RUNS];
        int rows = 0;
        for (int run = -WARM_UPS; run < RUNS; run++) {
            long started = System.nanoTime();
            rows = rows(session, query.sql());
            if (run >= 0) {
                nanos[run] = System.nanoTime() - started;
            }
        }
        return new Timing(query, rows, LongStream.of(nanos).sorted().toArray());
    }

    /** Reads the whole answer: sending it is part of the query. */
    private static int rows(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int rows = 0;
            while (answer.next()) {
                rows++;
            }
            return rows;
        }
    }

    private static void print(List<Timing> timings) {
        System.out.printf(Locale.ROOT, "%n%8s %8s %7s  %s%n", "p50 ms", "p95 ms", "rows", "query");
        timings.stream()
                .sorted(Comparator.comparingDouble(timing -> -timing.percentile(95)))
                .forEach(timing -> System.out.printf(
                        Locale.ROOT,
                        "%8.1f %8.1f %,7d  %s: %s%n",
                        timing.percentile(50),
                        timing.percentile(95),
                        timing.rows(),
                        timing.query().dashboard(),
                        timing.query().asker()));
        long[] all = timings.stream()
                .flatMapToLong(timing -> LongStream.of(timing.nanos()))
                .sorted()
                .toArray();
        long slow = timings.stream()
                .filter(timing -> timing.percentile(95) > WANTED)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%n%d queries, each %d times: p50 %.1f ms, p95 %.1f ms of %.0f ms wanted; %d have a p95 above it%n",
                timings.size(),
                RUNS,
                percentile(all, 50),
                percentile(all, 95),
                WANTED,
                slow);
    }

    /** In milliseconds: the least time that so many percent of the runs did not exceed. */
    private static double percentile(long[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / MILLIS;
    }

    /**
     * How long a query took.
     *
     * @param nanos of each run, shortest first
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a list would only wrap the array
    private record Timing(ChartQuery query, int rows, long[] nanos) {

        double percentile(int percent) {
            return ChartBenchmark.percentile(nanos, percent);
        }
    }
}

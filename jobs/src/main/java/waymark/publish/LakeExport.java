package waymark.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import waymark.cases.Bytewise;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.lake.RowFileReader;

/** Supplies the export from the tables that one judging wrote, sorted by a job. */
public final class LakeExport implements ExportSource {

    private static final int ROW_DIGITS = 10;
    private static final String FIRST_FAULT = "1";

    private final JavaSparkContext spark;
    private final Lake lake;
    private final Map<String, Long> versions;
    private final Set<String> metrics;
    private final Ledger ledger;

    /**
     * @param versions of the tables that belong together, by name
     * @param metrics the metrics whose findings and measures are wanted; empty for all
     */
    public LakeExport(JavaSparkContext spark, Lake lake, Map<String, Long> versions, Set<String> metrics) {
        this.spark = spark;
        this.lake = lake;
        this.versions = versions;
        this.metrics = metrics;
        this.ledger = new Ledger(lake.rows(LakeTables.LEDGER, versions.get(LakeTables.LEDGER.name())));
    }

    @Override
    public RowStream rows(ExportFile file) {
        return switch (file) {
            case FINDING -> sorted(wanted(LakeTables.FINDING, file), file);
            case MEASURE -> sorted(wanted(LakeTables.MEASURE, file), file);
            case DELIVERY -> deliveries(file);
            case PROBLEM -> sorted(problems(), file);
        };
    }

    private JavaRDD<String[]> wanted(LakeTable table, ExportFile file) {
        JavaRDD<String[]> all = texts(table, file.columns());
        if (metrics.isEmpty()) {
            return all;
        }
        int place = file.columns().indexOf("metric");
        Set<String> names = metrics;
        return all.filter(row -> names.contains(row[place]));
    }

    private RowStream deliveries(ExportFile file) {
        Comparator<Object[]> order = Comparator.comparing(row -> Ledger.text(row, "file"), Bytewise.ORDER);
        List<Object[]> rows = ledger.rows().stream()
                .sorted(order.thenComparing(row -> Ledger.number(row, "ordinal")))
                .map(row -> Ledger.values(row, file.columns()))
                .toList();
        return RowStream.of(rows);
    }

    private JavaRDD<String[]> problems() {
        Map<String, String> accepted = new HashMap<>();
        for (Object[] row : ledger.rows()) {
            if ("ACCEPTED".equals(Ledger.text(row, "status"))) {
                accepted.put(Ledger.text(row, "delivery_id"), Ledger.text(row, "file"));
            }
        }
        Broadcast<Map<String, String>> files = spark.broadcast(accepted);
        JavaRDD<String[]> byThemselves = texts(
                        LakeTables.PROBLEM,
                        lake.files(LakeTables.PROBLEM),
                        List.of("delivery_id", "row", "code", "column", "fault", "level"))
                .filter(row -> FIRST_FAULT.equals(row[4])
                        && "ROW".equals(row[5])
                        && files.value().containsKey(row[0]))
                .map(row -> new String[] {files.value().get(row[0]), row[1], row[2], row[3]});
        return byThemselves.union(refusedBecauseOfOthers());
    }

    private JavaRDD<String[]> refusedBecauseOfOthers() {
        List<String[]> refused = new ArrayList<>();
        lake.rows(LakeTables.UNSETTLED, versions.get(LakeTables.UNSETTLED.name()))
                .forEachRemaining(row -> {
                    if (!RefusedRows.isWaiting(row)) {
                        Object[] delivery = ledger.at(RefusedRows.delivery(row));
                        refused.add(new String[] {
                            Ledger.text(delivery, "file"),
                            RefusedRows.row(row).toString(),
                            RefusedRows.code(row),
                            RefusedRows.column(row, delivery)
                        });
                    }
                });
        return spark.parallelize(refused, 1);
    }

    private JavaRDD<String[]> texts(LakeTable table, List<String> columns) {
        return texts(table, lake.files(table, versions.get(table.name())), columns);
    }

    private JavaRDD<String[]> texts(LakeTable table, List<String> files, List<String> columns) {
        LakeTable narrow = RowFileReader.project(table, columns);
        int tasks = Math.max(1, Math.min(files.size(), 2 * spark.defaultParallelism()));
        return spark.parallelize(files, tasks).flatMap(file -> texts(new RowFileReader(narrow, file)));
    }

    private static Iterator<String[]> texts(Iterator<Object[]> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public String[] next() {
                return Arrays.stream(rows.next()).map(LakeExport::text).toArray(String[]::new);
            }
        };
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }

    private RowStream sorted(JavaRDD<String[]> rows, ExportFile file) {
        int[] places =
                file.sortedBy().stream().mapToInt(file.columns()::indexOf).toArray();
        int row = file.columns().indexOf("row");
        Iterator<Tuple2<String, String[]>> sorted = rows.mapToPair(
                        values -> new Tuple2<>(sortKey(values, places, row), values))
                .sortByKey(Bytewise.ORDER, true, spark.defaultParallelism())
                .toLocalIterator();
        return RowStream.each(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return sorted.hasNext();
                    }

                    @Override
                    public Object[] next() {
                        return numbered(sorted.next()._2(), row);
                    }
                },
                values -> values);
    }

    /** The values, with the one at {@code place} as a number again; a negative place for none. */
    private static Object[] numbered(String[] values, int place) {
        Object[] cells = Arrays.copyOf(values, values.length, Object[].class);
        if (place >= 0) {
            cells[place] = Integer.valueOf(values[place]);
        }
        return cells;
    }

    /** The columns one after the other, each ended by a byte that sorts before all others; row numbers padded. */
    private static String sortKey(String[] values, int[] places, int row) {
        StringBuilder key = new StringBuilder();
        for (int place : places) {
            String value = values[place] == null ? "" : values[place];
            if (place == row) {
                key.append("0".repeat(Math.max(0, ROW_DIGITS - value.length())));
            }
            key.append(value).append('\0');
        }
        return key.toString();
    }
}

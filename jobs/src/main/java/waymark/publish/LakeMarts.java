package waymark.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.contract.FeedCatalogue;
import waymark.lake.CaseFacts;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.rule.Metric;

/** Fills the marts from the tables that one judging wrote, row by row as they are read. */
public final class LakeMarts implements MartSource {

    /** Their findings are as many as activities, and stay in the lake. */
    private static final String KEPT_IN_LAKE = "support activity";

    private final Lake lake;
    private final Map<String, Long> versions;
    private final FeedCatalogue feeds;
    private final Set<String> unpublished;
    private final Ledger ledger;
    private final SortedSet<LocalDate> months = new TreeSet<>();
    private final Map<String, Supplier<RowStream>> tables = new HashMap<>();

    /**
     * @param versions of the tables that belong together, by name
     * @param history rows of the marts run and run_step
     */
    public LakeMarts(
            Lake lake,
            Map<String, Long> versions,
            FeedCatalogue feeds,
            List<Metric> metrics,
            Map<String, List<Object[]>> history) {
        this.lake = lake;
        this.versions = versions;
        this.feeds = feeds;
        this.unpublished = metrics.stream()
                .filter(metric -> metric.subject().equals(KEPT_IN_LAKE))
                .map(Metric::name)
                .collect(Collectors.toSet());
        ledger = new Ledger(lake.rows(LakeTables.LEDGER, versions.get(LakeTables.LEDGER.name())));
        int month = LakeTables.MEASURE.indexOf("month");
        rows(LakeTables.MEASURE).forEachRemaining(row -> months.add((LocalDate) row[month]));
        tables.put("contract", this::contracts);
        tables.put("contract_term", () -> RowStream.of(current("contract_term")));
        tables.put("provider", () -> RowStream.of(current("provider")));
        tables.put("area", this::areas);
        tables.put("jobcentre", () -> RowStream.of(current("jobcentre")));
        tables.put("metric", () -> DimensionRows.metrics(metrics));
        tables.put("month", () -> DimensionRows.months(firstMonth(), lastMonth()));
        tables.put("code", () -> RowStream.of(new CodeLists(feeds).rows()));
        tables.put("measure", () -> RowStream.each(rows(LakeTables.MEASURE), row -> row));
        tables.put(
                "finding",
                () -> RowStream.each(
                        rows(LakeTables.FINDING), row -> unpublished.contains((String) row[0]) ? null : row));
        tables.put("distance", () -> RowStream.each(rows(LakeTables.DISTANCE), row -> row));
        tables.put("delivery", this::deliveries);
        tables.put("problem", () -> new ProblemRows(lake, rows(LakeTables.UNSETTLED), ledger).all());
        tables.put("warning", () -> RowStream.each(rows(LakeTables.WARNING), row -> row));
        tables.put("waiting", this::waiting);
        for (CaseFacts facts : CaseFacts.all(feeds)) {
            tables.put(facts.contract().feed(), () -> RowStream.each(rows(facts.table()), row -> row));
        }
        history.forEach((table, rows) -> tables.put(table, () -> RowStream.of(rows)));
    }

    @Override
    public RowStream rows(MartTable table) {
        return tables.get(table.name()).get();
    }

    /** First day of the earliest month with a measure; null when there is none. */
    public LocalDate firstMonth() {
        return months.isEmpty() ? null : months.first();
    }

    /** First day of the latest month with a measure; null when there is none. */
    public LocalDate lastMonth() {
        return months.isEmpty() ? null : months.last();
    }

    /** None of a table that the judging did not know yet. */
    private Iterator<Object[]> rows(LakeTable table) {
        return lake.rows(table, versions.getOrDefault(table.name(), -1L));
    }

    private List<Object[]> current(String feed) {
        List<Object[]> current = new ArrayList<>();
        rows(LakeTable.current(feeds.feed(feed).orElseThrow())).forEachRemaining(current::add);
        return current;
    }

    private RowStream contracts() {
        Map<Object, Object> names =
                current("provider").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
        LakeTable table = LakeTable.current(feeds.feed("contract").orElseThrow());
        List<String> columns = List.of(
                "contract_id",
                "programme",
                "prime_provider_id",
                "area_id",
                "area_name",
                "nation",
                "origin",
                "start_date",
                "end_date",
                "esf_in_scope");
        int[] places = columns.stream().mapToInt(table::indexOf).toArray();
        int afterProvider = columns.indexOf("prime_provider_id") + 1;
        return RowStream.of(current("contract").stream()
                .map(row -> {
                    List<Object> values = new ArrayList<>(
                            Arrays.stream(places).mapToObj(place -> row[place]).toList());
                    Object provider = names.get(values.get(afterProvider - 1));
                    values.add(afterProvider, provider);
                    values.add(1, provider == null ? values.get(0) : values.get(0) + " " + provider);
                    return values.toArray();
                })
                .toList());
    }

    /** The areas of contracts. The name and nation of an area are those that its first contract gives, by contract id. */
    private RowStream areas() {
        LakeTable table = LakeTable.current(feeds.feed("contract").orElseThrow());
        Map<Object, Object[]> areas = new LinkedHashMap<>();
        current("contract").stream()
                .sorted((a, b) -> ((String) a[0]).compareTo((String) b[0]))
                .forEach(row -> areas.putIfAbsent(row[table.indexOf("area_id")], new Object[] {
                    row[table.indexOf("area_id")], row[table.indexOf("area_name")], row[table.indexOf("nation")]
                }));
        return RowStream.of(List.copyOf(areas.values()));
    }

    private RowStream deliveries() {
        List<String> columns = List.of(
                "delivery_id",
                "file",
                "feed",
                "sender",
                "sent_on",
                "status",
                "reason",
                "rows_in",
                "accepted",
                "rejected",
                "waiting",
                "duplicate",
                "superseded",
                "period_from",
                "period_to",
                "path",
                "bytes",
                "message",
                "extra_columns",
                "taken_in_at");
        return RowStream.each(ledger.rows().iterator(), row -> Ledger.values(row, columns));
    }

    private RowStream waiting() {
        return RowStream.each(rows(LakeTables.UNSETTLED), row -> {
            if (!RefusedRows.isWaiting(row)) {
                return null;
            }
            Object[] delivery = ledger.at(RefusedRows.delivery(row));
            return new Object[] {
                Ledger.text(delivery, "file"),
                Ledger.text(delivery, "feed"),
                Ledger.text(delivery, "sender"),
                RefusedRows.row(row),
                RefusedRows.text(row, "referral_id"),
                RefusedRows.text(row, "missing"),
                RefusedRows.text(row, "missing_key"),
                Ledger.date(delivery, "sent_on")
            };
        });
    }
}

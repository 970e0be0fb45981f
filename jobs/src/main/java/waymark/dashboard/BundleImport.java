package waymark.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import waymark.problem.WaymarkException;

/**
 * Brings a bundle into a Superset. Everything of the bundle stands there afterwards as the bundle says; what others have made is
 * not touched. Importing twice changes nothing.
 */
public final class BundleImport {

    private static final String IMPORT = "/api/v1/assets/import/";

    private final SupersetClient superset;
    private final Standing standing;

    public BundleImport(SupersetClient superset) {
        this.superset = superset;
        this.standing = new Standing(superset);
    }

    /**
     * Imports a bundle.
     *
     * @param shapes what the marts are described to be
     * @param columns what the published marts are
     * @param marts how Superset reaches them
     * @return what a person should know of it, a line each
     * @throws WaymarkException when a mart is not published, or Superset refuses; then nothing has changed
     */
    public List<String> bring(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        requirePublished(bundle, shapes, columns);
        upload(bundle, shapes, columns, marts);
        List<String> told = new ArrayList<>();
        told.add("imported " + bundle.dashboards().size() + " dashboards, "
                + bundle.charts().size() + " charts and " + bundle.datasets().size() + " datasets");
        new DashboardRoles(superset).assign(bundle, standing.ids(AssetKind.DASHBOARD));
        unrecorded(bundle).ifPresent(told::add);
        return told;
    }

    /**
     * Imports the datasets that are not there yet, with nothing that rests on them: rules on their rows can be made before anyone
     * sees one.
     *
     * @throws WaymarkException as {@link #bring}
     */
    public void bringNewDatasets(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        requirePublished(bundle, shapes, columns);
        SortedMap<String, Dataset> fresh = new TreeMap<>(bundle.datasets());
        Set<UUID> there = standing.ids(AssetKind.DATASET).keySet();
        fresh.keySet().removeIf(mart -> there.contains(AssetKind.DATASET.uuid(mart)));
        if (!fresh.isEmpty()) {
            upload(
                    new Bundle(bundle.database(), bundle.colours(), fresh, new TreeMap<>(), Map.of()),
                    shapes,
                    columns,
                    marts);
        }
    }

    private void upload(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        String passwords = BundleZip.text(BundleZip.object().put(BundleZip.databaseFile(bundle), marts.password()));
        superset.upload(
                IMPORT,
                List.of(new FilePart(
                        "bundle",
                        "waymark.zip",
                        "application/zip",
                        new BundleZip(bundle, shapes, columns, marts).bytes())),
                Map.of("passwords", passwords));
    }

    /** Tells what {@link #bring} would bring from anything else. */
    public static String fingerprint(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        return Hash.of(
                new BundleZip(bundle, shapes, columns, marts).bytes(),
                marts.password().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> unrecorded(Bundle bundle) {
        List<String> charts = bundle.charts().values().stream()
                .filter(chart -> chart.queries().isEmpty())
                .map(Chart::slug)
                .toList();
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of("no query has been recorded for " + charts.size() + " charts, such as " + charts.get(0)
                        + ": use dashboards record, so that they can be checked and downloaded");
    }

    private static void requirePublished(Bundle bundle, MartShapes shapes, PublishedColumns columns) {
        List<String> missing = bundle.datasets().values().stream()
                .map(dataset -> shapes.tableOf(dataset.mart()))
                .filter(table -> columns.of(table).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw WaymarkException.failed("the dashboards rest on tables that are not published: "
                    + String.join(", ", missing) + "; publish with this version of Waymark first");
        }
    }

    /**
     * Removes what an earlier bundle had brought and this one does not.
     *
     * @return what a person should know of it, a line each
     */
    public List<String> removeOlder(Bundle bundle) {
        List<String> told = new ArrayList<>();
        Map<UUID, Integer> ourCharts = standing.ids(AssetKind.CHART);
        for (AssetKind kind : List.of(AssetKind.DASHBOARD, AssetKind.CHART, AssetKind.DATASET)) {
            Map<UUID, Integer> old = standing.ids(kind);
            old.keySet().removeAll(identities(kind, bundle));
            int removed = 0;
            for (int id : old.values()) {
                Set<String> foreign = kind == AssetKind.DATASET ? standing.foreignCharts(id, ourCharts) : Set.of();
                if (foreign.isEmpty()) {
                    superset.delete(Standing.path(kind) + id);
                    removed++;
                } else {
                    told.add("kept a dataset that the bundle no longer has, for charts of others rest on it: "
                            + String.join(", ", foreign));
                }
            }
            if (removed > 0) {
                told.add("removed what the bundle no longer has: " + removed + " of " + kind.word() + "s");
            }
        }
        return told;
    }

    private static Set<UUID> identities(AssetKind kind, Bundle bundle) {
        Set<String> names =
                switch (kind) {
                    case DATABASE -> Set.of(bundle.database());
                    case DATASET -> bundle.datasets().keySet();
                    case CHART -> bundle.charts().keySet();
                    case DASHBOARD -> bundle.dashboards().keySet();
                };
        return names.stream().map(kind::uuid).collect(Collectors.toSet());
    }
}

package waymark.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        requirePublished(bundle, columns, marts.schema());
        BundleZip zip = new BundleZip(bundle, shapes, columns, marts);
        String passwords = BundleZip.text(BundleZip.object().put(BundleZip.databaseFile(bundle), marts.password()));
        superset.upload(
                IMPORT,
                List.of(new FilePart("bundle", "waymark.zip", "application/zip", zip.bytes())),
                Map.of("passwords", passwords));
        List<String> told = new ArrayList<>();
        told.add("imported " + bundle.dashboards().size() + " dashboards, "
                + bundle.charts().size() + " charts and " + bundle.datasets().size() + " datasets");
        new DashboardRoles(superset).assign(bundle, standing.ids(AssetKind.DASHBOARD));
        unrecorded(bundle).ifPresent(told::add);
        return told;
    }

    /** Tells what {@link #bring} would bring from anything else. */
    public static String fingerprint(Bundle bundle, MartShapes shapes, PublishedColumns columns, MartsAddress marts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(new BundleZip(bundle, shapes, columns, marts).bytes());
            return HexFormat.of().formatHex(digest.digest(marts.password().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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

    private static void requirePublished(Bundle bundle, PublishedColumns columns, String schema) {
        List<String> missing = new ArrayList<>();
        for (Dataset dataset : bundle.datasets().values()) {
            Set<String> published = columns.of(dataset.mart()).stream()
                    .map(PublishedColumns.Column::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (published.isEmpty()) {
                missing.add(dataset.mart());
            }
        }
        if (!missing.isEmpty()) {
            throw WaymarkException.failed("the dashboards rest on marts that are not in schema " + schema + ": "
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

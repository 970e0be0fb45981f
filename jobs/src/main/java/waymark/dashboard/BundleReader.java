package waymark.dashboard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.problem.WaymarkException;
import waymark.yaml.Place;
import waymark.yaml.YamlFiles;

/**
 * Reads a bundle. It is strict: what it does not know, and what leads nowhere, is a fault, and all faults of all files are told
 * at once.
 */
public final class BundleReader {

    private static final String DATABASE = "database.yaml";
    private static final String COLOURS = "colours.yaml";
    private static final List<String> PARTS = List.of("datasets", "charts", "dashboards", "queries");

    private final BundleFiles files;
    private final YamlFiles yaml = new YamlFiles();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private BundleReader(BundleFiles files) {
        this.files = files;
    }

    /**
     * The bundle that the files describe; those of marts beside it have to be without fault too.
     *
     * @throws WaymarkException wrong use, with every fault, its file and key, and what to write
     */
    public static Bundle read(BundleFiles files) {
        return new BundleReader(files).read();
    }

    private Bundle read() {
        Place database = open(BundleFiles.path(DATABASE), files.text(DATABASE)).only(Set.of("name"));
        Place colours = open(BundleFiles.path(COLOURS), files.text(COLOURS));
        refuseStrangeFiles();
        Bundle bundle = new Bundle(
                database.at("name").text(),
                DashboardReader.colours(colours),
                datasets(),
                charts(queries()),
                dashboards());
        new BundleReferences(bundle, MartShapes.read(files, yaml), places).check();
        yaml.requireNoFault("the bundle of dashboards in " + files.folder());
        return bundle;
    }

    private Place open(String path, String text) {
        Place place = yaml.open(path, text);
        places.put(path, place);
        return place;
    }

    private void refuseStrangeFiles() {
        List<String> strange = new ArrayList<>(files.texts().keySet());
        strange.removeAll(files.marts().keySet());
        strange.removeAll(List.of(BundleFiles.path(DATABASE), BundleFiles.path(COLOURS)));
        PARTS.forEach(part -> strange.removeIf(path -> path.equals(BundleFiles.path(part, BundleFiles.name(path)))));
        for (String path : strange) {
            yaml.open(path, "{}")
                    .fault("is no part of a bundle; move it to one of " + String.join(", ", PARTS)
                            + ", with the ending .yaml (queries: .json)");
        }
    }

    private SortedMap<String, Dataset> datasets() {
        SortedMap<String, Dataset> datasets = new TreeMap<>();
        files.in("datasets").forEach((path, text) -> {
            String name = BundleFiles.name(path);
            datasets.put(name, DatasetReader.read(name, open(path, text)));
        });
        return datasets;
    }

    private Map<String, ObjectNode> queries() {
        Map<String, ObjectNode> queries = new LinkedHashMap<>();
        files.in("queries").forEach((path, text) -> ChartReader.queries(open(path, text))
                .ifPresent(context -> queries.put(BundleFiles.name(path), context)));
        return queries;
    }

    private SortedMap<String, Chart> charts(Map<String, ObjectNode> queries) {
        SortedMap<String, Chart> charts = new TreeMap<>();
        files.in("charts").forEach((path, text) -> {
            String slug = BundleFiles.name(path);
            charts.put(slug, ChartReader.read(slug, open(path, text), Optional.ofNullable(queries.get(slug))));
        });
        return charts;
    }

    private Map<String, Dashboard> dashboards() {
        List<Dashboard> dashboards = new ArrayList<>();
        files.in("dashboards").forEach((path, text) -> {
            Place place = open(path, text);
            Dashboard dashboard = DashboardReader.read(BundleFiles.name(path), place);
            if (dashboards.stream().anyMatch(other -> other.slug().equals(dashboard.slug()))) {
                place.at("slug").fault(dashboard.slug() + " is that of another dashboard; write another");
            }
            if (dashboards.stream().anyMatch(other -> other.number() == dashboard.number())) {
                place.at("number").fault(dashboard.number() + " is that of another dashboard; write another");
            }
            dashboards.add(dashboard);
        });
        dashboards.sort(Comparator.comparingInt(Dashboard::number));
        Map<String, Dashboard> bySlug = new LinkedHashMap<>();
        dashboards.forEach(dashboard -> bySlug.put(dashboard.slug(), dashboard));
        return bySlug;
    }
}

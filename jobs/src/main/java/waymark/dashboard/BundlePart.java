package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.problem.WaymarkException;
import waymark.yaml.YamlFiles;

/** Some dashboards of a bundle, with the charts and datasets that they need. */
final class BundlePart {

    private final BundleFiles files;
    private final Set<String> charts = new TreeSet<>();
    private final Set<String> datasets = new TreeSet<>();

    private BundlePart(BundleFiles files) {
        this.files = files;
    }

    /**
     * The files of these dashboards. The rest of the bundle is not looked at: its faults are not told.
     *
     * @param slugs the dashboards; none for all
     * @throws WaymarkException when there is no such dashboard
     */
    static BundleFiles of(BundleFiles files, List<String> slugs) {
        return slugs.isEmpty() ? files : new BundlePart(files).files(slugs);
    }

    private BundleFiles files(List<String> slugs) {
        SortedMap<String, String> kept = new TreeMap<>(files.texts());
        kept.keySet().removeIf(path -> isPart(path) && !slugs.contains(slug(path)));
        for (String slug : slugs) {
            String dashboard = files.in("dashboards").keySet().stream()
                    .filter(path -> slug(path).equals(slug))
                    .findFirst()
                    .orElseThrow(() -> WaymarkException.wrongUse("there is no dashboard " + slug + " in "
                            + files.folder() + "; name one by its slug, such as action-plans"));
            kept.put(dashboard, files.texts().get(dashboard));
            need(parsed(dashboard));
        }
        for (String chart : charts) {
            String path = BundleFiles.path("charts", chart);
            datasets.add(parsed(path).path("dataset").asText());
            keep(path, kept);
            keep(BundleFiles.path("queries", chart), kept);
        }
        datasets.forEach(dataset -> keep(BundleFiles.path("datasets", dataset), kept));
        return new BundleFiles(files.folder(), kept);
    }

    private void keep(String path, SortedMap<String, String> kept) {
        if (files.texts().containsKey(path)) {
            kept.put(path, files.texts().get(path));
        }
    }

    private void need(JsonNode dashboard) {
        dashboard.path("filters").forEach(filter -> {
            if (filter.has("dataset")) {
                datasets.add(filter.path("dataset").asText());
            }
        });
        dashboard.path("rows").forEach(row -> row.path("charts")
                .forEach(tile -> charts.add(tile.path("chart").asText())));
    }

    private JsonNode parsed(String path) {
        return new YamlFiles().open(path, files.texts().getOrDefault(path, "")).value();
    }

    private boolean isPart(String path) {
        return List.of("dashboards", "charts", "datasets", "queries").stream()
                .anyMatch(part -> files.in(part).containsKey(path));
    }

    /** The slug in the name of a dashboard's file; empty for other files. */
    private String slug(String path) {
        String name = BundleFiles.name(path);
        return files.in("dashboards").containsKey(path) ? name.substring(name.indexOf('-') + 1) : "";
    }
}

package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import waymark.dashboard.browser.SupersetPage;
import waymark.problem.WaymarkException;

/** Has a browser open every dashboard, and keeps what it asks for each chart: what Superset's API and exports then ask for, too. */
public final class QueryRecording {

    private final SupersetClient superset;
    private final SupersetPage page;

    /** @param page one that a user who sees every dashboard is logged in to */
    public QueryRecording(SupersetClient superset, SupersetPage page) {
        this.superset = superset;
        this.page = page;
    }

    /**
     * The queries of the charts of a bundle that has been imported, by the charts' slugs: the text of each one's file.
     *
     * @param progress is told each dashboard, when it is opened
     * @throws WaymarkException when a chart is not there, or asks for nothing
     */
    public SortedMap<String, String> record(Bundle bundle, Consumer<String> progress) {
        Map<UUID, Integer> ids = new Standing(superset).ids(AssetKind.CHART);
        SortedMap<String, String> recorded = new TreeMap<>();
        TreeSet<String> silent = new TreeSet<>();
        for (Dashboard dashboard : bundle.dashboards().values()) {
            progress.accept(dashboard.title());
            Map<String, Integer> charts = numbers(dashboard, ids);
            Map<Integer, JsonNode> asked = page.queriesOf(dashboard.slug(), new TreeSet<>(charts.values()));
            charts.forEach((slug, id) -> {
                if (asked.containsKey(id)) {
                    recorded.put(slug, RecordedQuery.normalised(bundle.charts().get(slug), asked.get(id)));
                } else {
                    silent.add(slug);
                }
            });
        }
        if (!silent.isEmpty()) {
            throw WaymarkException.failed("these charts ask for nothing when they are opened: "
                    + String.join(", ", silent) + "; open them in a browser and mend what they complain of");
        }
        return recorded;
    }

    private static Map<String, Integer> numbers(Dashboard dashboard, Map<UUID, Integer> ids) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        dashboard.charts().forEach(slug -> {
            Integer id = ids.get(AssetKind.CHART.uuid(slug));
            if (id == null) {
                throw WaymarkException.wrongUse("chart " + slug + " is not in that Superset: import the bundle first");
            }
            numbers.put(slug, id);
        });
        return numbers;
    }

    /**
     * Writes the queries beside the charts, where they differ from what is there.
     *
     * @param bundle the folder of the bundle
     * @return the charts whose queries have changed
     */
    public static List<String> write(Path bundle, SortedMap<String, String> recorded) {
        Map<String, String> changed = new HashMap<>(recorded);
        Path folder = bundle.resolve("queries");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> query : recorded.entrySet()) {
                Path file = folder.resolve(query.getKey() + ".json");
                if (Files.exists(file) && Files.readString(file).equals(query.getValue())) {
                    changed.remove(query.getKey());
                } else {
                    Files.writeString(file, query.getValue(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw WaymarkException.failed("the queries cannot be written to " + folder + " (" + e + "): mend that", e);
        }
        return changed.keySet().stream().sorted().toList();
    }
}

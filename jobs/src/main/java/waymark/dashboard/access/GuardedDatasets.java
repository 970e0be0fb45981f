package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.dashboard.MartShapes;
import waymark.dashboard.SupersetClient;

/**
 * The datasets over the marts that need a rule on their rows, by the numbers that a Superset has given to them.
 *
 * @param byColumn those whose rows belong to contracts, by the column that says to which
 * @param leftOver those of marts that nothing describes any more: an earlier bundle had them, and they may stand a while yet
 */
record GuardedDatasets(Map<String, Set<Integer>> byColumn, Set<Integer> leftOver) {

    /** @param database the name under which the Superset knows the marts */
    static GuardedDatasets of(SupersetClient superset, String database, MartShapes marts) {
        Map<String, Set<Integer>> byColumn = new TreeMap<>();
        Set<Integer> leftOver = new TreeSet<>();
        for (JsonNode dataset : superset.list("/api/v1/dataset/")) {
            if (dataset.path("database").path("database_name").asText().equals(database)) {
                String table = dataset.path("schema").asText() + "."
                        + dataset.path("table_name").asText();
                int id = dataset.path("id").asInt();
                if (!marts.columns().containsKey(table)) {
                    leftOver.add(id);
                } else if (marts.contracts().containsKey(table)) {
                    byColumn.computeIfAbsent(marts.contracts().get(table), none -> new TreeSet<>())
                            .add(id);
                }
            }
        }
        return new GuardedDatasets(byColumn, leftOver);
    }
}

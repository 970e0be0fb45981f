package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.dashboard.BoardReader;
import waymark.dashboard.SupersetClient;

/**
 * Superset's rules on rows. Nobody sees a row of a dataset whose rows belong to contracts, but for the roles that see all, and
 * contract managers, for each of whom a rule names the contracts. Waymark's rules are known by how their names begin.
 */
final class RowRules {

    private static final String OURS = "Waymark: ";
    private static final String NOTHING = "1 = 0";
    private static final String PATH = "/api/v1/rowlevelsecurity/";
    private static final JsonMapper JSON = new JsonMapper();

    private final SupersetClient superset;
    private final SupersetRoles roles;

    RowRules(SupersetClient superset, SupersetRoles roles) {
        this.superset = superset;
        this.roles = roles;
    }

    /** Of rules with the same key, whoever has several sees what any of them shows; else only what all of them show. */
    private static final String TOGETHER = "contracts";

    private record Rule(String type, Set<Integer> tables, Set<Integer> roles, String key, String clause) {

        ObjectNode json(String name) {
            ObjectNode json = JSON.createObjectNode()
                    .put("name", name)
                    .put("filter_type", type)
                    .put("group_key", key)
                    .put("clause", clause);
            tables.forEach(json.putArray("tables")::add);
            roles.forEach(json.putArray("roles")::add);
            return json;
        }
    }

    /** Makes the rules what they have to be. */
    void apply(AccessList list, GuardedDatasets guarded) {
        Map<String, Rule> wanted = wanted(list, guarded);
        Set<String> found = new HashSet<>();
        for (JsonNode standing : superset.list(PATH)) {
            String name = standing.path("name").asText();
            int id = standing.path("id").asInt();
            if (wanted.containsKey(name)) {
                found.add(name);
                if (!rule(standing).equals(wanted.get(name))) {
                    superset.put(PATH + id, wanted.get(name).json(name));
                }
            } else if (name.startsWith(OURS)) {
                superset.delete(PATH + id);
            }
        }
        wanted.forEach((name, rule) -> {
            if (!found.contains(name)) {
                superset.post(PATH, rule.json(name));
            }
        });
    }

    private Map<String, Rule> wanted(AccessList list, GuardedDatasets guarded) {
        Set<Integer> seeAll = new TreeSet<>(Set.of(
                roles.id(SupersetRoles.ADMIN),
                roles.id(BoardReader.PERFORMANCE_MANAGER.role()),
                roles.id(BoardReader.ANALYST.role()),
                roles.id(BoardReader.OPERATOR.role())));
        Set<Integer> exempt = new TreeSet<>(seeAll);
        Map<String, Rule> wanted = new TreeMap<>();
        list.contractsOfManagers().forEach((holder, contracts) -> {
            int role = roles.id(SupersetRoles.contractsOf(holder));
            exempt.add(role);
            guarded.byColumn()
                    .forEach((column, tables) -> wanted.put(
                            OURS + column + " for " + holder,
                            new Rule("Regular", tables, Set.of(role), TOGETHER, clause(column, contracts))));
        });
        Set<Integer> all = guarded.byColumn().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.put(OURS + "nothing without a rule", new Rule("Base", all, exempt, "", NOTHING));
        wanted.put(OURS + "nothing of what is left over", new Rule("Base", guarded.leftOver(), seeAll, "", NOTHING));
        wanted.values().removeIf(rule -> rule.tables().isEmpty());
        return wanted;
    }

    private static String clause(String column, List<String> contracts) {
        return contracts.stream()
                .map(contract -> "'" + contract.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }

    private static Rule rule(JsonNode standing) {
        return new Rule(
                standing.path("filter_type").asText(),
                ids(standing.path("tables")),
                ids(standing.path("roles")),
                standing.path("group_key").asText(""),
                standing.path("clause").asText());
    }

    private static Set<Integer> ids(JsonNode list) {
        Set<Integer> ids = new TreeSet<>();
        list.forEach(each -> ids.add(each.path("id").asInt()));
        return ids;
    }
}

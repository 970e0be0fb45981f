package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.dashboard.BoardReader;
import waymark.dashboard.SupersetClient;

/** The roles in a Superset, and which of them are Waymark's. */
final class SupersetRoles {

    /** Superset's own, which may do everything. */
    static final String ADMIN = "Admin";

    /** Superset's own, which may do nothing. */
    static final String PUBLIC = "Public";

    /** Superset's own, with what it takes to work with SQL. */
    static final String SQL_LAB = "sql_lab";

    /** Carried by each user whom Waymark made, so that it never touches another. */
    static final String MADE = "Made by Waymark";

    /** Carried by each user who came by a group of the provider, so that none of another origin is taken for them. */
    static final String SIGNED_ON = "By single sign-on";

    private static final String CONTRACTS_OF = "Contracts of ";
    private static final String PATH = "/api/v1/security/roles/";

    private final SupersetClient superset;
    private final Map<String, Integer> ids = new HashMap<>();

    SupersetRoles(SupersetClient superset) {
        this.superset = superset;
        superset.list(PATH)
                .forEach(role ->
                        ids.put(role.path("name").asText(), role.path("id").asInt()));
    }

    /** The role that holds what one contract manager sees. */
    static String contractsOf(String user) {
        return CONTRACTS_OF + user;
    }

    /** The number of a role, which is made when it is missing. */
    int id(String name) {
        return ids.computeIfAbsent(name, missing -> superset.post(
                        PATH, JsonNodeFactory.instance.objectNode().put("name", missing))
                .path("id")
                .asInt());
    }

    Optional<Integer> idIfThere(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** The numbers of all roles that Waymark gives to users. */
    Set<Integer> given() {
        Set<Integer> given = new HashSet<>();
        for (BoardReader reader : BoardReader.values()) {
            idIfThere(reader.role()).ifPresent(given::add);
        }
        ids.forEach((name, id) -> {
            if (name.equals(MADE) || name.startsWith(CONTRACTS_OF)) {
                given.add(id);
            }
        });
        return given;
    }

    /** Gives a role these permissions and no others. */
    void permit(String role, Set<Integer> permissions) {
        if (!permissions(role).equals(permissions)) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            permissions.forEach(all.putArray("permission_view_menu_ids")::add);
            superset.post(PATH + id(role) + "/permissions", all);
        }
    }

    /** What a role may do. */
    Set<Integer> permissions(String role) {
        Set<Integer> found = new TreeSet<>();
        for (JsonNode permission :
                superset.get(PATH + id(role) + "/permissions/").path("result")) {
            found.add(permission.path("id").asInt());
        }
        return found;
    }

    /** Removes the contract managers' roles that belong to none of these users. */
    void removeContractsOfOthers(Set<String> users) {
        for (String name : Set.copyOf(ids.keySet())) {
            if (name.startsWith(CONTRACTS_OF) && !users.contains(name.substring(CONTRACTS_OF.length()))) {
                superset.delete(PATH + ids.remove(name));
            }
        }
    }
}

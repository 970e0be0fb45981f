package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Opens each dashboard to the roles of its readers, and closes it to all others. */
final class DashboardRoles {

    private static final String ROLES = "/api/v1/security/roles/";

    private final SupersetClient superset;

    DashboardRoles(SupersetClient superset) {
        this.superset = superset;
    }

    /** @param ids the numbers that Superset has given to our dashboards */
    void assign(Bundle bundle, Map<UUID, Integer> ids) {
        Map<BoardReader, Integer> roles = roles();
        for (Dashboard dashboard : bundle.dashboards().values()) {
            String path = Standing.path(AssetKind.DASHBOARD) + ids.get(AssetKind.DASHBOARD.uuid(dashboard.slug()));
            Set<Integer> wanted = new TreeSet<>();
            readers(dashboard).forEach(reader -> wanted.add(roles.get(reader)));
            Set<Integer> given = new TreeSet<>();
            superset.get(path)
                    .path("result")
                    .path("roles")
                    .forEach(role -> given.add(role.path("id").asInt()));
            if (!given.equals(wanted)) {
                ObjectNode change = BundleZip.object();
                ArrayNode list = change.putArray("roles");
                wanted.forEach(list::add);
                superset.put(path, change);
            }
        }
    }

    /** An analyst may open all. */
    private static Set<BoardReader> readers(Dashboard dashboard) {
        Set<BoardReader> readers = EnumSet.of(BoardReader.ANALYST);
        readers.addAll(dashboard.readers());
        return readers;
    }

    /** The numbers of our roles, which are made where they are missing. */
    private Map<BoardReader, Integer> roles() {
        Map<BoardReader, Integer> ids = new EnumMap<>(BoardReader.class);
        for (JsonNode role : superset.list(ROLES)) {
            for (BoardReader reader : BoardReader.values()) {
                if (role.path("name").asText().equals(reader.role())) {
                    ids.put(reader, role.path("id").asInt());
                }
            }
        }
        for (BoardReader reader : BoardReader.values()) {
            if (!ids.containsKey(reader)) {
                JsonNode made = superset.post(ROLES, BundleZip.object().put("name", reader.role()));
                ids.put(reader, made.path("id").asInt());
            }
        }
        return ids;
    }
}

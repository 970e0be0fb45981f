package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import waymark.dashboard.SupersetClient;
import waymark.publish.Passwords;

/** The person who looks after a Superset of ours: a user of Superset who may do everything. */
public final class Administrator {

    /** The name as which they log in. */
    public static final String NAME = "admin";

    private static final String PATH = "/api/v1/security/users/";

    private final SupersetClient superset;

    /** @param superset a session that may make users */
    public Administrator(SupersetClient superset) {
        this.superset = superset;
    }

    /** Makes them when they are missing; then their password, which Superset keeps as a hash, and nobody else. */
    public Optional<String> make() {
        if (found().isPresent()) {
            return Optional.empty();
        }
        String password = Passwords.random();
        ObjectNode user = JsonNodeFactory.instance
                .objectNode()
                .put("username", NAME)
                .put("first_name", "Administrator")
                .put("last_name", "of Waymark's dashboards")
                .put("email", "admin@waymark.invalid")
                .put("active", true)
                .put("password", password);
        user.putArray("roles").add(new SupersetRoles(superset).id(SupersetRoles.ADMIN));
        superset.post(PATH, user);
        return Optional.of(password);
    }

    /** Gives them, who are there, another password and lets them in again; the password. */
    public String reset() {
        Optional<String> made = make();
        if (made.isPresent()) {
            return made.get();
        }
        String password = Passwords.random();
        superset.put(
                PATH + found().orElseThrow(),
                JsonNodeFactory.instance.objectNode().put("password", password).put("active", true));
        return password;
    }

    private Optional<Integer> found() {
        for (JsonNode user : superset.list(PATH, "filters:!((col:username,opr:eq,value:" + NAME + "))")) {
            return Optional.of(user.path("id").asInt());
        }
        return Optional.empty();
    }
}

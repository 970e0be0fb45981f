package waymark.dashboard.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import waymark.dashboard.SupersetClient;
import waymark.problem.WaymarkException;

/**
 * The users of a Superset. Those whom Waymark made come and go with its list; someone whom others made only gets and loses the
 * roles that Waymark gives. Those who came by a group get their roles anew each time they sign in, which is after each start.
 */
final class SupersetUsers {

    private static final String PATH = "/api/v1/security/users/";

    private final SupersetClient superset;
    private final SupersetRoles roles;
    private final Map<String, User> users = new TreeMap<>();

    private record User(int id, boolean isActive, Set<Integer> roles) {}

    SupersetUsers(SupersetClient superset, SupersetRoles roles) {
        this.superset = superset;
        this.roles = roles;
        for (JsonNode user : superset.list(PATH)) {
            Set<Integer> theirs = new TreeSet<>();
            user.path("roles").forEach(role -> theirs.add(role.path("id").asInt()));
            users.put(
                    user.path("username").asText(),
                    new User(user.path("id").asInt(), user.path("active").asBoolean(), theirs));
        }
    }

    /**
     * Makes a user, or finds them, with these roles beside those that others gave.
     *
     * @param password of a user who is made, or comes back
     * @return whether the password is theirs now
     */
    boolean keep(String name, Set<Integer> wanted, String password) {
        User user = users.get(name);
        if (user == null) {
            ObjectNode fresh = body(withMade(wanted), password)
                    .put("username", name)
                    .put("first_name", name)
                    .put("last_name", "(Waymark)")
                    .put("email", name.replaceAll("[^a-z0-9.-]", "_") + "@waymark.invalid")
                    .put("active", true);
            superset.post(PATH, fresh);
            return true;
        }
        boolean returns = isMade(user) && !user.isActive();
        Set<Integer> all = new TreeSet<>(user.roles());
        all.removeAll(roles.given());
        all.addAll(isMade(user) || isSignedOn(user) ? withMade(wanted) : wanted);
        if (returns) {
            superset.put(PATH + user.id(), body(all, password).put("active", true));
        } else if (!all.equals(user.roles())) {
            superset.put(PATH + user.id(), body(all, null));
        }
        return returns;
    }

    /**
     * Takes from everyone else what Waymark has given. Whom it made can no longer log in: Superset's log of what they did holds on
     * to them, so they cannot be deleted.
     *
     * @return the names of those who lost something
     */
    Set<String> forgetAllBut(Set<String> names) {
        Set<String> lost = new TreeSet<>();
        users.forEach((name, user) -> {
            Set<Integer> kept = new TreeSet<>(user.roles());
            kept.removeAll(roles.given());
            if (isMade(user)) {
                kept = new TreeSet<>(Set.of(roles.id(SupersetRoles.MADE)));
            } else if (kept.isEmpty()) {
                kept.add(roles.id(SupersetRoles.PUBLIC));
            }
            boolean stays = isMade(user) ? !user.isActive() : kept.equals(user.roles());
            if (!names.contains(name) && (isMade(user) || !isSignedOn(user)) && !(stays && kept.equals(user.roles()))) {
                superset.put(PATH + user.id(), body(kept, null).put("active", !isMade(user) && user.isActive()));
                lost.add(name);
            }
        });
        return lost;
    }

    /**
     * Gives a user whom Waymark made another password.
     *
     * @throws WaymarkException when Waymark did not make them
     */
    void setPassword(String name, String password) {
        User user = users.get(name);
        if (user == null || !isMade(user)) {
            throw WaymarkException.wrongUse("Superset has no user " + name + " whom Waymark made: look at the names in "
                    + AccessList.FILE_NAME);
        }
        superset.put(PATH + user.id(), JsonNodeFactory.instance.objectNode().put("password", password));
    }

    private boolean isMade(User user) {
        return user.roles().contains(roles.id(SupersetRoles.MADE));
    }

    private boolean isSignedOn(User user) {
        return user.roles().contains(roles.id(SupersetRoles.SIGNED_ON));
    }

    private Set<Integer> withMade(Set<Integer> wanted) {
        Set<Integer> all = new TreeSet<>(wanted);
        all.add(roles.id(SupersetRoles.MADE));
        return all;
    }

    private static ObjectNode body(Set<Integer> roles, String password) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        roles.forEach(body.putArray("roles")::add);
        return password == null ? body : body.put("password", password);
    }
}

package waymark.dashboard.access;

import java.util.List;
import waymark.dashboard.BoardReader;

/**
 * Those who may look because the provider at which they sign in counts them to a group.
 *
 * @param name as the provider calls it
 * @param contracts those that contract managers see; empty for the other roles, which see all
 */
public record Group(String name, BoardReader role, List<String> contracts) {

    /** In the names of roles and rules, which no name of a person equals: those have no spaces. */
    String label() {
        return "group " + name;
    }

    /** What Superset gives to whoever is in it. */
    List<String> roles() {
        return role == BoardReader.CONTRACT_MANAGER
                ? List.of(role.role(), SupersetRoles.contractsOf(label()))
                : List.of(role.role());
    }
}

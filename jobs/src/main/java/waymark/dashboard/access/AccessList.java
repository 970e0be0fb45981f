package waymark.dashboard.access;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.dashboard.BoardReader;
import waymark.problem.WaymarkException;

/**
 * Who sees what, as a person has written it down.
 *
 * @param people each once
 * @param groups each once; of the provider at which people sign in
 */
public record AccessList(List<Person> people, List<Group> groups) {

    /** The name of the file that is looked for in a home when none is named. */
    public static final String FILE_NAME = "access.yaml";

    /** Without groups. */
    public AccessList(List<Person> people) {
        this(people, List.of());
    }

    /** The roles in Superset that whoever is in a group gets on signing in, by the group's name. */
    public Map<String, List<String>> rolesOfGroups() {
        return groups.stream().collect(Collectors.toMap(Group::name, Group::roles));
    }

    /** What contract managers see, by the person's name or the group's label. */
    Map<String, List<String>> contractsOfManagers() {
        Map<String, List<String>> contracts = new TreeMap<>();
        people.stream()
                .filter(person -> person.role() == BoardReader.CONTRACT_MANAGER)
                .forEach(person -> contracts.put(person.name(), person.contracts()));
        groups.stream()
                .filter(group -> group.role() == BoardReader.CONTRACT_MANAGER)
                .forEach(group -> contracts.put(group.label(), group.contracts()));
        return contracts;
    }

    /**
     * Reads the list.
     *
     * @param named the file that option or setting names, which has to be there; else {@link #FILE_NAME} in the home, and nobody
     *     when there is none
     * @param contracts those that there are, by which a slip of the pen is known
     * @throws WaymarkException wrong use, with every fault on a line of its own
     */
    public static AccessList read(Path home, Optional<Path> named, Set<String> contracts) {
        Path file = named.orElseGet(() -> home.resolve(FILE_NAME));
        if (named.isEmpty() && !Files.exists(file)) {
            return new AccessList(List.of());
        }
        try {
            return new AccessReader(file.toString(), contracts).read(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw WaymarkException.wrongUse(file + " is not text in UTF-8; save it as such");
        } catch (IOException e) {
            throw WaymarkException.wrongUse(file + " cannot be read (" + e + "); name a file that you may read");
        }
    }
}

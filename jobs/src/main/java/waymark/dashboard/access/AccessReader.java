package waymark.dashboard.access;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import waymark.dashboard.BoardReader;
import waymark.problem.Spelling;
import waymark.problem.WaymarkException;
import waymark.publish.Access;

/** Reads a list of who sees what, strictly: whatever it does not know is a fault, and all faults are told at once. */
final class AccessReader {

    private static final String USERS = "users";
    private static final String GROUPS = "groups";

    /** Superset keeps 64 characters of a role's name, which begins with "Contracts of group ". */
    private static final Pattern GROUP = Pattern.compile("\\P{Cntrl}{1,45}");

    private static final List<String> KEYS = List.of("name", "role", "contracts", "sql");
    private static final List<String> KEYS_OF_GROUPS = List.of("name", "role", "contracts");
    private static final List<String> ROLES =
            Arrays.stream(BoardReader.values()).map(Enum::name).toList();

    private static final int NEAREST = 3;

    private final String file;
    private final Set<String> contracts;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> linesOfNames = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    AccessReader(String file, Set<String> contracts) {
        this.file = file;
        this.contracts = contracts;
    }

    AccessList read(String text) {
        try {
            readDocument(new Yaml().compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(file + " line " + line + " is not YAML (" + e.getProblem() + "); mend it");
        } catch (YAMLException e) {
            faults.add(
                    file + " is not YAML (" + e.getMessage().lines().findFirst().orElse("") + "); mend it");
        }
        if (!faults.isEmpty()) {
            throw WaymarkException.wrongUse(String.join("\n", faults));
        }
        return new AccessList(List.copyOf(people), List.copyOf(groups));
    }

    private void readDocument(Node document) {
        if (document == null) {
            return; // nothing but comments: nobody
        }
        Map<String, Node> root =
                mapping(document, List.of(USERS, GROUPS), "a mapping; write users: and under it a list");
        if (root.containsKey(USERS)) {
            members(root.get(USERS), USERS).forEach(this::readPerson);
        }
        if (root.containsKey(GROUPS)) {
            members(root.get(GROUPS), GROUPS).forEach(this::readGroup);
        }
    }

    private void readPerson(Node node) {
        Map<String, Node> given = mapping(node, KEYS, "a user; write {name: …, role: …}");
        if (!(node instanceof MappingNode)) {
            return;
        }
        Optional<String> name = text(node, given, "name").filter(text -> isName(given.get("name"), text));
        Optional<BoardReader> role = text(node, given, "role").flatMap(text -> role(given.get("role"), text));
        List<String> theirs = contracts(node, given, role);
        boolean sql = given.containsKey("sql") && sql(given.get("sql"), name, role);
        if (name.isPresent() && role.isPresent()) {
            people.add(new Person(name.get(), role.get(), theirs, sql));
        }
    }

    private void readGroup(Node node) {
        Map<String, Node> given = mapping(node, KEYS_OF_GROUPS, "a group; write {name: …, role: …}");
        if (!(node instanceof MappingNode)) {
            return;
        }
        Optional<String> name = text(node, given, "name").filter(text -> isGroup(given.get("name"), text));
        Optional<BoardReader> role = text(node, given, "role").flatMap(text -> role(given.get("role"), text));
        List<String> theirs = contracts(node, given, role);
        if (name.isPresent() && role.isPresent()) {
            groups.add(new Group(name.get(), role.get(), theirs));
        }
    }

    /** The contracts of a user or group, which has to have some in one role, and has none in the others. */
    private List<String> contracts(Node node, Map<String, Node> given, Optional<BoardReader> role) {
        List<String> theirs = given.containsKey("contracts") ? contracts(given.get("contracts")) : List.of();
        if (role.isPresent() && role.get() == BoardReader.CONTRACT_MANAGER) {
            if (!given.containsKey("contracts")) {
                fault(
                        node,
                        "a contract manager sees the contracts that are named; write contracts: [" + anyContract()
                                + "]");
            }
        } else if (role.isPresent() && given.containsKey("contracts")) {
            fault(
                    given.get("contracts"),
                    "contracts are for a CONTRACT_MANAGER; " + role.get() + " sees all: remove them");
        }
        return theirs;
    }

    private boolean isGroup(Node node, String name) {
        if (!GROUP.matcher(name).matches()) {
            fault(node, "name \"" + name + "\" is too long for a group; write one of up to 45 characters");
            return false;
        }
        return isFirst(node, "group " + name);
    }

    /** Analysts ask in SQL in any case; who only looks has no right to. */
    private boolean sql(Node node, Optional<String> name, Optional<BoardReader> role) {
        String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!written.equals("true") && !written.equals("false")) {
            fault(node, "sql is neither true nor false; write sql: true for a login to PostgreSQL, or remove it");
        } else if (role.isPresent() && role.get() != BoardReader.CONTRACT_MANAGER) {
            fault(
                    node,
                    "sql is for a CONTRACT_MANAGER; " + role.get()
                            + (role.get() == BoardReader.ANALYST ? " has it anyway" : " only looks") + ": remove it");
        } else if (written.equals("true")
                && name.filter(text -> text.length() > Access.LONGEST_LOGIN_OF_CONTRACT_MANAGERS)
                        .isPresent()) {
            fault(
                    node,
                    "name " + name.get()
                            + " is too long for sql: true, whose tables are named after it; write one of up to "
                            + Access.LONGEST_LOGIN_OF_CONTRACT_MANAGERS + " letters, or remove sql");
        }
        return written.equals("true");
    }

    private boolean isName(Node node, String name) {
        Optional<String> unfit = LoginName.fault(name);
        if (unfit.isPresent()) {
            fault(node, "name \"" + name + "\" " + unfit.get());
            return false;
        }
        return isFirst(node, "user " + name);
    }

    private boolean isFirst(Node node, String who) {
        Integer before = linesOfNames.putIfAbsent(who, line(node));
        if (before != null) {
            fault(node, who + " is there twice, on line " + before + " too; keep one");
            return false;
        }
        return true;
    }

    private Optional<BoardReader> role(Node node, String name) {
        if (!ROLES.contains(name)) {
            fault(node, "role \"" + name + "\" is not known" + meant(name, ROLES));
            return Optional.empty();
        }
        return Optional.of(BoardReader.valueOf(name));
    }

    private List<String> contracts(Node node) {
        List<String> named = new ArrayList<>();
        for (Node member : members(node, "contracts")) {
            String contract =
                    member instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            if (contract.isEmpty()) {
                fault(member, "contracts hold something that is not a text; write each as a text");
            } else if (!contracts.contains(contract)) {
                fault(member, "contract \"" + contract + "\" is not known" + meant(contract, contracts));
            } else if (named.contains(contract)) {
                fault(member, "contract " + contract + " is named twice; keep one");
            } else {
                named.add(contract);
            }
        }
        return named;
    }

    private Map<String, Node> mapping(Node node, List<String> known, String form) {
        Map<String, Node> found = new HashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(node, "this is not " + form);
            return found;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(key)) {
                fault(entry.getKeyNode(), "key \"" + key + "\" is not known" + meant(key, known));
            } else if (found.putIfAbsent(key, entry.getValueNode()) != null) {
                fault(entry.getKeyNode(), "key " + key + " is there twice; keep one");
            }
        }
        return found;
    }

    private List<Node> members(Node node, String key) {
        if (node instanceof SequenceNode list
                && (!list.getValue().isEmpty() || key.equals(USERS) || key.equals(GROUPS))) {
            return list.getValue();
        }
        fault(node, key + " is not a list with members; write one as [a, b]");
        return List.of();
    }

    private Optional<String> text(Node person, Map<String, Node> given, String key) {
        Node node = given.get(key);
        if (node == null) {
            fault(person, "a user has no " + key + "; write one");
            return Optional.empty();
        }
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            fault(node, key + " is not a text; write one");
        }
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private String anyContract() {
        return contracts.stream().sorted().findFirst().orElse("…");
    }

    private static String meant(String name, Collection<String> known) {
        List<String> nearest = Spelling.nearestNames(name, known, NEAREST);
        return nearest.isEmpty() ? "; remove it" : "; write one such as " + String.join(", ", nearest);
    }

    private void fault(Node node, String what) {
        faults.add(file + " line " + line(node) + ": " + what);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}

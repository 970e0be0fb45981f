package waymark.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.problem.Spelling;

/**
 * A place in a YAML file that people write, with the faults found in the file so far. What is not there, or not of the kind
 * asked for, is noted as a fault and reads as empty, so that reading goes on and every fault of a file is found at once.
 */
public final class Place {

    private final String path;
    private final JsonNode node;
    private final List<String> faults;

    private Place(String path, JsonNode node, List<String> faults) {
        this.path = path;
        this.node = node;
        this.faults = faults;
    }

    public static Place root(JsonNode document) {
        return new Place("", document, new ArrayList<>());
    }

    /** The faults of the whole file, each with its place. */
    public List<String> faults() {
        return faults;
    }

    public boolean isGiven() {
        return !node.isMissingNode() && !node.isNull();
    }

    public void fault(String what) {
        faults.add(path.isEmpty() ? what : path + ": " + what);
    }

    /** The same place under a name that says more to people than its path. */
    public Place named(String name) {
        return new Place(path + " (" + name + ")", node, faults);
    }

    /** The value of a key, which need not be there. */
    public Place at(String key) {
        JsonNode value = node.isObject() && node.has(key) ? node.get(key) : MissingNode.getInstance();
        return new Place(path.isEmpty() ? key : path + "." + key, value, faults);
    }

    /** Notes every key that is not among {@code keys}, or that this is no mapping at all. */
    public Place only(Set<String> keys) {
        if (!node.isObject()) {
            fault((isGiven() ? "is not a mapping" : "is missing") + "; write the keys " + listed(keys));
            return new Place(path, MissingNode.getInstance(), faults);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!keys.contains(name)) {
                String meant = Spelling.nearest(name, keys, name.length() / 2)
                        .map(nearest -> "; did you mean " + nearest + "? Else")
                        .orElse(";");
                fault("unknown key " + name + meant + " remove it, or write one of " + listed(keys));
            }
        });
        return this;
    }

    /** The values of a mapping that may be absent, by their keys, in the order in which they are written. */
    public Map<String, Place> entries() {
        if (isGiven() && !node.isObject()) {
            fault("is not a mapping; write lines such as key: value");
        }
        Map<String, Place> entries = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        return entries;
    }

    /** What is written here, as it was parsed. */
    public JsonNode value() {
        return node;
    }

    /** The members of a list that may be absent, but not empty. */
    public List<Place> list() {
        List<Place> members = new ArrayList<>();
        if (isGiven() && (!node.isArray() || node.isEmpty())) {
            fault("is not a list with members; write one as [a, b], or leave the key out");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            members.add(new Place(path + "[" + i + "]", node.get(i), faults));
        }
        return members;
    }

    /** The texts of a list that must be there and name nothing twice. */
    public List<String> texts() {
        if (!isGiven()) {
            fault("is missing; write a list as [a, b]");
        }
        List<String> texts = list().stream().map(Place::text).toList();
        Set<String> repeated = new TreeSet<>(texts);
        repeated.removeIf(text -> texts.stream().filter(text::equals).count() < 2);
        if (!repeated.isEmpty()) {
            fault("names " + String.join(", ", repeated) + " more than once; name each once");
        }
        return texts;
    }

    /** A text that must be there; empty when it is not. */
    public String text() {
        if (!isGiven()) {
            fault("is missing; write a text");
            return "";
        }
        if (!node.isTextual() || node.textValue().isBlank()) {
            fault(node + " is not a text; put it between quotes");
            return "";
        }
        return node.textValue();
    }

    /** A text that need not be there. */
    public Optional<String> optionalText() {
        return isGiven() ? Optional.of(text()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** A text that must be there and look like {@code form}. */
    public String text(Pattern form, String remedy) {
        String text = text();
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            fault(text + " is not right; " + remedy);
            return "";
        }
        return text;
    }

    /** A text that must be there and be this one. */
    public void must(String text) {
        String given = text();
        if (!given.isEmpty() && !given.equals(text)) {
            fault(given + " is not right; write " + text);
        }
    }

    /** The constant that a text, which must be there, names. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        String name = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        if (!name.isEmpty()) {
            fault(name + " is not known; write one of "
                    + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    /** True or false; false when it is not there. */
    public boolean flag() {
        if (isGiven() && !node.isBoolean()) {
            fault(node + " is neither true nor false; write one of them");
        }
        return node.isBoolean() && node.booleanValue();
    }

    /** A whole number of 1 or more that must be there; 0 when it is not. */
    public int count() {
        if (!node.isInt() || node.intValue() < 1) {
            fault((isGiven() ? node + " is not a whole number of 1 or more" : "is missing") + "; write one such as 40");
            return 0;
        }
        return node.intValue();
    }

    /** A number that need not be there; null when it is not. */
    public BigDecimal number() {
        if (isGiven() && !node.isNumber()) {
            fault(node + " is not a number; write one such as 1440");
        }
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static String listed(Set<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }
}

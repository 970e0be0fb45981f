package waymark.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.yaml.Place;

/** The custom properties of one place of a feed contract, by name: what the contract standard has no word for. */
final class CustomKeys {

    private final Place place;
    private final Map<String, Place> values = new HashMap<>();

    /** Those under {@code holder}, of which only {@code known} may be there, each once. */
    CustomKeys(Place holder, String... known) {
        place = holder.at("customProperties");
        for (Place each : place.list()) {
            each.only(Set.of("property", "value"));
            String name = each.at("property").text();
            if (!name.isEmpty() && !Arrays.asList(known).contains(name)) {
                each.fault("unknown custom property " + name + "; remove it, or write one of "
                        + String.join(", ", new TreeSet<>(Arrays.asList(known))));
            } else if (values.put(name, each.at("value").named(name)) != null) {
                each.fault("custom property " + name + " is given twice; give it once");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a property; an empty place when it is not given. */
    Place value(String name) {
        return values.getOrDefault(name, place.at(name));
    }
}

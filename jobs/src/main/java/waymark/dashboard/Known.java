package waymark.dashboard;

import java.util.Collection;
import waymark.problem.Spelling;
import waymark.yaml.Place;

/**
 * Names that may be referred to.
 *
 * @param what one of them is, such as "dataset"
 */
record Known(String what, Collection<String> names) {

    /** Notes a fault unless there is something of that name. */
    void require(String name, Place place) {
        if (!name.isEmpty() && !names.contains(name)) {
            String meant = Spelling.nearest(name, names, 1 + name.length() / 3)
                    .map(nearest -> "did you mean " + nearest + "?")
                    .orElseGet(() -> names.size() > 30
                            ? "name one that there is"
                            : "write one of "
                                    + String.join(", ", names.stream().sorted().toList()));
            place.fault("there is no " + what + " " + name + "; " + meant);
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }
}

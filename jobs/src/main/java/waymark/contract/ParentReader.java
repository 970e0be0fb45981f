package waymark.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waymark.yaml.Place;

/** Reads the relationships of a feed contract: the rows of other feeds that must be there first. */
final class ParentReader {

    private final String feed;
    private final Set<String> columns;

    ParentReader(String feed, Set<String> columns) {
        this.feed = feed;
        this.columns = columns;
    }

    List<ParentKey> read(Place relationships) {
        List<ParentKey> parents = new ArrayList<>();
        for (Place relationship : relationships.list()) {
            relationship.only(Set.of("from", "to"));
            List<String> from = references(relationship.at("from"));
            List<String> to = references(relationship.at("to"));
            if (from.size() != to.size()) {
                relationship.fault("from names " + from.size() + " columns and to names " + to.size()
                        + "; name one of the parent for each of this feed");
            } else if (!from.isEmpty()) {
                parents.add(parent(relationship, from, to));
            }
        }
        return parents;
    }

    private ParentKey parent(Place relationship, List<String> from, List<String> to) {
        List<String> own = new ArrayList<>();
        for (String reference : from) {
            String column = column(reference);
            if (!feed(reference).equals(feed) || !columns.contains(column)) {
                relationship.at("from").fault(reference + " is no column of this feed; write " + feed + ".column");
            }
            own.add(column);
        }
        String parent = feed(to.get(0));
        if (to.stream().anyMatch(reference -> !feed(reference).equals(parent))) {
            relationship.at("to").fault(to + " are of several feeds; name columns of one");
        }
        return new ParentKey(
                new Parent(parent, own), to.stream().map(ParentReader::column).toList());
    }

    private static List<String> references(Place place) {
        List<String> references = place.value().isArray() ? place.texts() : List.of(place.text());
        for (String reference : references) {
            if (!reference.isEmpty() && !reference.matches("[a-z0-9_]+\\.[a-z0-9_]+")) {
                place.fault(reference + " is not right; write feed.column");
            }
        }
        return references.stream().anyMatch(reference -> !reference.matches(".+\\..+")) ? List.of() : references;
    }

    private static String feed(String reference) {
        return reference.substring(0, reference.indexOf('.'));
    }

    private static String column(String reference) {
        return reference.substring(reference.indexOf('.') + 1);
    }
}

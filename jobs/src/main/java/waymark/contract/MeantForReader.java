package waymark.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.yaml.Place;

/** Reads and checks for which rows a column is meant. */
final class MeantForReader {

    static final String PROPERTY = "waymarkMeantFor";

    private MeantForReader() {}

    /** What the column says; null when it is meant for every row. */
    static MeantFor read(CustomKeys custom) {
        if (!custom.has(PROPERTY)) {
            return null;
        }
        Place value = custom.value(PROPERTY).only(Set.of("column", "codes"));
        return new MeantFor(
                value.at("column").text(), new HashSet<>(value.at("codes").texts()));
    }

    /** Notes at the column's place what does not fit the other columns. */
    static void check(MeantFor meant, Map<String, FeedField> fields, Place place) {
        FeedField other = fields.get(meant.column());
        boolean isCode = other != null && other.type() == FieldType.CODE;
        if (!isCode && !meant.column().equals(MeantFor.PROGRAMME)) {
            place.fault(PROPERTY + " " + meant.column() + " is not a code column of the feed; name one, or "
                    + MeantFor.PROGRAMME);
            return;
        }
        Set<String> unknown = new TreeSet<>(meant.codes());
        unknown.removeAll(isCode ? Set.copyOf(other.codes()) : ContractReader.PROGRAMMES);
        if (!unknown.isEmpty()) {
            List<String> known = isCode ? other.codes() : List.copyOf(new TreeSet<>(ContractReader.PROGRAMMES));
            place.fault(PROPERTY + " " + meant.column() + ": " + unknown + " is not right; write some of "
                    + String.join(", ", known));
        }
    }
}

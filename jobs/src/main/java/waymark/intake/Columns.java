package waymark.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;

/** Where the columns of a feed's files go: a slot for each field of its contract, in that order, and one for deletes. */
final class Columns {

    /** The optional extra column of every feed that withdraws a key. */
    static final String DELETE = "_delete";

    /** The slot of a column that the feed does not know. */
    static final int NONE = -1;

    private final List<FeedField> fields;
    private final Map<String, Integer> slots = new HashMap<>();

    Columns(FeedContract contract) {
        fields = contract.fields();
        for (FeedField field : fields) {
            slots.put(field.name(), slots.size());
        }
        slots.put(DELETE, fields.size());
    }

    /** The slot of a column, exactly so named; {@link #NONE} when the feed has none. */
    int slot(String column) {
        return slots.getOrDefault(column, NONE);
    }

    /** The slot of {@link #DELETE}. */
    int deleteSlot() {
        return fields.size();
    }

    /** How many slots there are. */
    int count() {
        return fields.size() + 1;
    }

    List<FeedField> fields() {
        return fields;
    }
}

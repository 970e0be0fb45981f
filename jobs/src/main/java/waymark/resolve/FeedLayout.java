package waymark.resolve;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.lake.LakeTable;

/** Where things stand in the rows of a feed: looked up once, then used for every row. */
final class FeedLayout implements Serializable {

    static final String REFERRAL = "referral";
    static final String CHANGE = "participant_change";
    static final String READING = "distance_reading";

    private final int number;
    private final FeedContract contract;
    private final LakeTable table;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final int[] key;
    private final int referral;

    /**
     * @param number of the feed in the catalogue, 0 to 127
     */
    FeedLayout(int number, FeedContract contract) {
        this.number = number;
        this.contract = contract;
        this.table = LakeTable.of(contract);
        List<FeedField> fields = contract.fields();
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).name(), i);
        }
        key = contract.key().stream().mapToInt(indexes::get).toArray();
        referral = indexes.getOrDefault("referral_id", -1);
    }

    int number() {
        return number;
    }

    String feed() {
        return contract.feed();
    }

    FeedContract contract() {
        return contract;
    }

    LakeTable table() {
        return table;
    }

    /** How many values a row has, its provenance apart. */
    int width() {
        return contract.fields().size();
    }

    int indexOf(String column) {
        return indexes.get(column);
    }

    int[] key() {
        return key;
    }

    /** Where the referral stands; -1 when rows do not name one. */
    int referral() {
        return referral;
    }

    /** Whether rows of one key always name the same referral, because it is part of the key. */
    boolean isKeyedByReferral() {
        return contract.key().contains("referral_id");
    }

    boolean isMatchedByNino() {
        return contract.isMatchedByNino();
    }

    /** Whether rows are about people, rather than reference data. */
    boolean isAboutPeople() {
        return referral >= 0 || isMatchedByNino();
    }
}

package waymark.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;

/** The feeds, and where each of their columns stands. */
final class Columns {

    private static final List<FeedContract> CONTRACTS = FeedCatalogue.load().contracts();

    private static final Map<String, Map<String, Integer>> PLACES = new HashMap<>();

    private static final Map<String, FeedContract> FEEDS = new LinkedHashMap<>();

    static {
        for (FeedContract contract : CONTRACTS) {
            Map<String, Integer> places = new HashMap<>();
            contract.fields().forEach(field -> places.put(field.name(), places.size()));
            PLACES.put(contract.feed(), places);
            FEEDS.put(contract.feed(), contract);
        }
    }

    private Columns() {}

    /** Every feed, in the order of the catalogue. */
    static List<FeedContract> feeds() {
        return CONTRACTS;
    }

    static FeedContract feed(String name) {
        FeedContract contract = FEEDS.get(name);
        if (contract == null) {
            throw new IllegalArgumentException("there is no feed " + name);
        }
        return contract;
    }

    static int indexOf(FeedContract contract, String column) {
        Integer place = PLACES.get(contract.feed()).get(column);
        if (place == null) {
            throw new IllegalArgumentException("feed " + contract.feed() + " has no column " + column);
        }
        return place;
    }
}

package waymark.judge;

import java.util.ArrayList;
import java.util.List;
import waymark.contract.FeedCatalogue;
import waymark.lake.CaseFacts;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** The tables that a judging replaces. */
public final class ResultTables {

    /** The reference feeds whose current rows are published. */
    static final List<String> PUBLISHED_REFERENCES = List.of("contract", "contract_term", "provider", "jobcentre");

    private ResultTables() {}

    /** All of them. */
    public static List<LakeTable> all(FeedCatalogue feeds) {
        List<LakeTable> all = new ArrayList<>(List.of(
                LakeTables.LEDGER,
                LakeTables.UNSETTLED,
                LakeTables.FINDING,
                LakeTables.DISTANCE,
                LakeTables.WARNING,
                LakeTables.MEASURE));
        PUBLISHED_REFERENCES.forEach(
                feed -> all.add(LakeTable.current(feeds.feed(feed).orElseThrow())));
        CaseFacts.all(feeds).forEach(facts -> all.add(facts.table()));
        return all;
    }

    /**
     * Deletes the files that their present versions are not made of: of people who were removed, nothing stays in older ones. The
     * ledger, which names nobody, is not among them: the one before is held against the next.
     */
    public static void forgetOlder(Lake lake, FeedCatalogue feeds) {
        all(feeds).stream().filter(table -> !table.equals(LakeTables.LEDGER)).forEach(lake::sweep);
    }
}

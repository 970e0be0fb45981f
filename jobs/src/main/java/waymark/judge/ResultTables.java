package waymark.judge;

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

    /** Deletes the files that their present versions are not made of: of people who were removed, nothing stays in older ones. */
    public static void forgetOlder(Lake lake, FeedCatalogue feeds) {
        List.of(
                        LakeTables.LEDGER,
                        LakeTables.UNSETTLED,
                        LakeTables.FINDING,
                        LakeTables.DISTANCE,
                        LakeTables.WARNING,
                        LakeTables.MEASURE)
                .forEach(lake::sweep);
        PUBLISHED_REFERENCES.forEach(
                feed -> lake.sweep(LakeTable.current(feeds.feed(feed).orElseThrow())));
        CaseFacts.all(feeds).forEach(facts -> lake.sweep(facts.table()));
    }
}

package waymark.publish;

import java.util.List;
import java.util.stream.Stream;
import waymark.contract.FeedCatalogue;

/**
 * What is published, described as data.
 *
 * @param tables those that are filled from the lake
 * @param facts the facts about cases, filled from the lake too
 * @param derived those made of them, in an order in which they can be made
 */
public record Marts(List<MartTable> tables, List<MartTable> facts, List<DerivedMart> derived) {

    /** The schema that readers see. */
    public static final String SCHEMA = "marts";

    /** The schema of the tables that the dashboards' charts rest on. */
    public static final String BOARDS = "boards";

    /** The schema of the facts about cases. */
    public static final String CASES = "cases";

    /** What PostgreSQL tells of the schemas. It has no way to say in an error where a table went, so it stands here. */
    static final String ABOUT_MARTS =
            "What Waymark publishes. The tables of the dashboards, which were board_..., are in"
                    + " schema boards: board_overview is boards.overview. The facts that figures rest on are in schema cases. Every publish replaces it as a whole: make nothing of"
                    + " your own in it";

    static final String ABOUT_CASES = "Facts about cases, for analysts: a table for each feed, with the row of each key"
            + " that counts (not replaced, withdrawn, refused or waiting) and belongs to a referral that is there, as it"
            + " read on the as-of day of marts.published_run: rows dated later are left out, later dates and what depends"
            + " on them are empty. So they are what the findings were judged by. Pseudonymous: no column that identifies a"
            + " person or is of a special category. Every publish replaces it as a whole: make nothing of your own in it";

    static final String ABOUT_BOARDS = "What the charts of the dashboards rest on, made from schema marts at every"
            + " publish, which replaces it as a whole: make nothing of your own in it";

    static final String ABOUT_LOOK_BACK =
            "A look back: what marts, boards and cases would hold as of an earlier day, or from"
                    + " the deliveries up to one; look_back.published_run says which. The next publish replaces or removes it as a"
                    + " whole: make nothing of your own in it";

    /** The one row that {@link PostgresMarts} itself writes: what these marts show. */
    static final MartTable PUBLISHED_RUN = MartTable.named(
                    "published_run", "What these marts show: the run that published them, and its as-of date; one row")
            .required("run_id", SqlType.TEXT, "The run; see run")
            .required("as_of", SqlType.DATE, "The day as of which everything was judged")
            .optional("known_on", SqlType.DATE, "Only deliveries dated up to this day exist; empty when all do")
            .required("published_at", SqlType.TIMESTAMP, "When the marts were replaced")
            .required("version", SqlType.TEXT, "Version of Waymark")
            .optional("first_month", SqlType.DATE, "First day of the earliest month that has a measure")
            .optional("last_month", SqlType.DATE, "First day of the latest month that has a measure")
            .required(
                    "due_soon_to",
                    SqlType.DATE,
                    "The fifth working day after the as-of date in England and Wales: what falls due up to it is due soon")
            .required("due_soon_to_scotland", SqlType.DATE, "The same in Scotland")
            .primaryKey("run_id")
            .table();

    /** The tables that are filled from the lake, and nothing made of them. */
    public static Marts base() {
        return new Marts(
                Stream.of(DimensionMarts.tables(), FigureMarts.tables(), DeliveryMarts.tables(), List.of(PUBLISHED_RUN))
                        .flatMap(List::stream)
                        .toList(),
                List.of(),
                List.of());
    }

    /** These with the facts about cases that feeds give. */
    public Marts withFacts(FeedCatalogue feeds) {
        return new Marts(tables, CaseMarts.tables(feeds), derived);
    }

    /** These with {@code marts} made of the tables. */
    public Marts with(List<DerivedMart> marts) {
        return new Marts(tables, facts, List.copyOf(marts));
    }
}

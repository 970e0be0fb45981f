package waymark.publish;

import java.util.List;

/**
 * The schemas of one publication. They are replaced together.
 *
 * @param marts of the marts, which every reader finds without naming it
 * @param boards of the tables that the dashboards' charts rest on
 */
public record Schemas(String marts, String boards) {

    /** Those that everyone looks at. */
    public static final Schemas LIVE = new Schemas(Marts.SCHEMA, Marts.BOARDS);

    /** Where these grow until they take the place of the old ones. Only ever seen inside the transaction. */
    Schemas next() {
        return new Schemas(marts + "_next", boards + "_next");
    }

    List<String> names() {
        return List.of(marts, boards);
    }
}

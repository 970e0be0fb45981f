package waymark.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of one publication. They are replaced together.
 *
 * @param marts of the marts
 * @param boards of the tables that the dashboards' charts rest on
 * @param cases of the facts about cases
 * @param aboutMarts what PostgreSQL tells of the first
 * @param aboutBoards what it tells of the second
 * @param aboutCases what it tells of the third
 */
public record Schemas(
        String marts, String boards, String cases, String aboutMarts, String aboutBoards, String aboutCases) {

    /** Those that everyone looks at; every reader finds the marts without naming them. */
    public static final Schemas LIVE = new Schemas(
            Marts.SCHEMA, Marts.BOARDS, Marts.CASES, Marts.ABOUT_MARTS, Marts.ABOUT_BOARDS, Marts.ABOUT_CASES);

    /** Those of the last look back. They stand beside the live ones until the next publish, of whatever kind. */
    public static final Schemas LOOK_BACK = new Schemas(
            "look_back",
            "look_back_boards",
            "look_back_cases",
            Marts.ABOUT_LOOK_BACK,
            Marts.ABOUT_LOOK_BACK,
            Marts.ABOUT_LOOK_BACK);

    /** Where these grow until they take the place of the old ones. Only ever seen inside the transaction. */
    Schemas next() {
        return new Schemas("marts_next", "boards_next", "cases_next", aboutMarts, aboutBoards, aboutCases);
    }

    /** What those that grow are called in the end, by their names until then. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int at = 0; at < names().size(); at++) {
            renamed.put(next().names().get(at), names().get(at));
        }
        return renamed;
    }

    List<String> names() {
        return List.of(marts, boards, cases);
    }
}

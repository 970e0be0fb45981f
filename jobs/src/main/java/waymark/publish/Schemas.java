package waymark.publish;

import java.util.List;

/**
 * The schemas of one publication. They are replaced together.
 *
 * @param marts of the marts
 * @param boards of the tables that the dashboards' charts rest on
 * @param aboutMarts what PostgreSQL tells of the first
 * @param aboutBoards what it tells of the second
 */
public record Schemas(String marts, String boards, String aboutMarts, String aboutBoards) {

    /** Those that everyone looks at; every reader finds the marts without naming them. */
    public static final Schemas LIVE = new Schemas(Marts.SCHEMA, Marts.BOARDS, Marts.ABOUT_MARTS, Marts.ABOUT_BOARDS);

    /** Those of the last look back. They stand beside the live ones until the next publish, of whatever kind. */
    public static final Schemas LOOK_BACK =
            new Schemas("look_back", "look_back_boards", Marts.ABOUT_LOOK_BACK, Marts.ABOUT_LOOK_BACK);

    /** Where these grow until they take the place of the old ones. Only ever seen inside the transaction. */
    Schemas next() {
        return new Schemas("marts_next", "boards_next", aboutMarts, aboutBoards);
    }

    List<String> names() {
        return List.of(marts, boards);
    }
}

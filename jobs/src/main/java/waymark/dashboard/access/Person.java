package waymark.dashboard.access;

import java.util.List;
import waymark.dashboard.BoardReader;

/**
 * Someone who may look.
 *
 * @param name as which they log in, to Superset and, where they ask in SQL, to PostgreSQL
 * @param contracts those that a contract manager sees; empty for the other roles, which see all
 * @param sql whether a contract manager asks in SQL too
 */
public record Person(String name, BoardReader role, List<String> contracts, boolean sql) {

    /** Whether they log in to PostgreSQL. Analysts do; contract managers where the list says so. */
    boolean hasLogin() {
        return role == BoardReader.ANALYST || (role == BoardReader.CONTRACT_MANAGER && sql);
    }
}

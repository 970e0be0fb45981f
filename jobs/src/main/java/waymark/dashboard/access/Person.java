package waymark.dashboard.access;

import java.util.List;
import waymark.dashboard.BoardReader;

/**
 * Someone who may look.
 *
 * @param name as which they log in, to Superset and, where their role asks questions of its own, to PostgreSQL
 * @param contracts those that a contract manager sees; empty for the other roles, which see all
 */
public record Person(String name, BoardReader role, List<String> contracts) {}

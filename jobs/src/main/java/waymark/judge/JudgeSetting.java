package waymark.judge;

import java.io.Serializable;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;

/**
 * What every task that judges has to know.
 *
 * @param tallyTasks how many tasks will add up the tallies
 */
record JudgeSetting(FeedCatalogue feeds, AsOf asOf, String lakeRoot, int tallyTasks) implements Serializable {}

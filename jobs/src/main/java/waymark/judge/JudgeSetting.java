package waymark.judge;

import java.io.Serializable;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;

/** What every task that judges has to know. */
record JudgeSetting(FeedCatalogue feeds, AsOf asOf, String lakeRoot) implements Serializable {}

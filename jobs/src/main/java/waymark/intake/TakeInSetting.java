package waymark.intake;

import java.io.Serializable;
import waymark.contract.FeedCatalogue;

/**
 * What every task of a take-in has to know.
 *
 * @param begunAt when the take-in began, milliseconds since 1970
 */
record TakeInSetting(
        FeedCatalogue feeds, SensitiveGate gate, People people, String lakeRoot, String takeInId, long begunAt)
        implements Serializable {}

package waymark.intake;

import java.io.Serializable;
import java.util.Map;
import waymark.contract.FeedCatalogue;

/**
 * What every task of a take-in has to know.
 *
 * @param named SHA-256 of the files of referrals whose people were looked at, by path; empty of one that could not be read
 * @param begunAt when the take-in began, milliseconds since 1970
 */
record TakeInSetting(
        FeedCatalogue feeds,
        SensitiveGate gate,
        People people,
        Limits limits,
        Folders folders,
        Map<String, String> named,
        String lakeRoot,
        String takeInId,
        long begunAt)
        implements Serializable {

    DeliveryReader reader() {
        return new DeliveryReader(feeds, gate.pseudonyms(), people, limits);
    }

    /** The same with what was found out about people. */
    TakeInSetting with(SensitiveGate grown, Map<String, String> looked) {
        return new TakeInSetting(feeds, grown, people, limits, folders, looked, lakeRoot, takeInId, begunAt);
    }
}

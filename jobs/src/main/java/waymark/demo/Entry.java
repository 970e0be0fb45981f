package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import waymark.contract.FeedContract;

/**
 * A row of a feed, and the day on which its sender wrote it down.
 *
 * @param sender who sends it: {@code dwp}, {@code jcp} or a contract id
 * @param values one for each field of the feed contract, in its order; null for empty
 */
@SuppressWarnings("ArrayRecordComponent") // by position, as rows of a file are
record Entry(FeedContract contract, String sender, LocalDate recordedOn, Object[] values) {

    /** The values of the feed's key. */
    List<Object> key() {
        List<Object> key = new ArrayList<>();
        for (String column : contract.key()) {
            key.add(values[Columns.indexOf(contract, column)]);
        }
        return key;
    }
}

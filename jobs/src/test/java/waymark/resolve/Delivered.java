package waymark.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A delivery of a made-up world.
 *
 * @param folder in which it lies, with a last slash, or empty
 * @param bytes stands for its bytes: equal for equal files
 * @param reason why it is refused by itself, or null
 */
record Delivered(
        String folder,
        String feed,
        String sender,
        LocalDate sentOn,
        int sequence,
        String bytes,
        String reason,
        List<Fact> facts) {

    String file() {
        return feed + "_" + sender + "_" + sentOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "_" + sequence + ".csv";
    }

    String path() {
        return folder + file();
    }

    /** The same rows and bytes at another place. */
    Delivered at(String otherFolder, LocalDate day, int otherSequence) {
        return new Delivered(otherFolder, feed, sender, day, otherSequence, bytes, reason, facts);
    }

    /**
     * A record of a delivery.
     *
     * @param row from 1
     * @param values in the order of the feed contract
     */
    @SuppressWarnings("ArrayRecordComponent") // as rows of the lake are
    record Fact(int row, boolean deleted, Object[] values) {}
}

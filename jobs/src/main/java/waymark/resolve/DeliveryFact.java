package waymark.resolve;

import java.time.Instant;
import java.time.LocalDate;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/**
 * A row of the delivery table: what a file was worth by itself when it was taken in.
 *
 * @param feed null, like sender and sentOn, when the name is bad
 * @param reason why it was refused by itself; null when it was not
 * @param records how many records it holds, sealed ones too
 */
public record DeliveryFact(
        String deliveryId,
        String path,
        String file,
        String feed,
        String sender,
        LocalDate sentOn,
        int sequence,
        String reason,
        String message,
        String sha256,
        long bytes,
        long records,
        String extraColumns,
        LocalDate periodFrom,
        LocalDate periodTo,
        Instant takenInAt) {

    private static final LakeTable TABLE = LakeTables.DELIVERY;

    static DeliveryFact of(Object[] row) {
        Object sequence = row[TABLE.indexOf("sequence")];
        return new DeliveryFact(
                (String) row[TABLE.indexOf("delivery_id")],
                (String) row[TABLE.indexOf("path")],
                (String) row[TABLE.indexOf("file")],
                (String) row[TABLE.indexOf("feed")],
                (String) row[TABLE.indexOf("sender")],
                (LocalDate) row[TABLE.indexOf("sent_on")],
                sequence == null ? 0 : (Integer) sequence,
                (String) row[TABLE.indexOf("reason")],
                (String) row[TABLE.indexOf("message")],
                (String) row[TABLE.indexOf("sha256")],
                (Long) row[TABLE.indexOf("bytes")],
                (Long) row[TABLE.indexOf("records")],
                (String) row[TABLE.indexOf("extra_columns")],
                (LocalDate) row[TABLE.indexOf("period_from")],
                (LocalDate) row[TABLE.indexOf("period_to")],
                (Instant) row[TABLE.indexOf("taken_in_at")]);
    }
}

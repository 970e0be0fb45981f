package waymark.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Files as the delivery table knows them. */
final class Offered {

    private static final Instant MORNING = Instant.parse("2020-06-01T06:00:00Z");

    private Offered() {}

    /** A file with a record. */
    static DeliveryFact fact(String id, String path, String bytes) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String[] parts = file.substring(0, file.indexOf('.')).split("_", -1);
        return new DeliveryFact(
                id,
                path,
                file,
                parts[0],
                parts[1],
                LocalDate.parse(parts[2], DateTimeFormatter.BASIC_ISO_DATE),
                Integer.parseInt(parts[3]),
                null,
                null,
                bytes,
                10,
                1,
                null,
                null,
                null,
                MORNING);
    }

    /** A file that is refused by itself. */
    static DeliveryFact refused(String id, String path, String bytes, String reason) {
        DeliveryFact fact = fact(id, path, bytes);
        return copy(fact, fact.feed(), fact.sentOn(), reason, 0, fact.takenInAt());
    }

    static DeliveryFact badName(String id, String path, String bytes) {
        DeliveryFact fact = fact(id, "x_y_20200101_1.csv", bytes);
        return new DeliveryFact(
                id,
                path,
                path.substring(path.lastIndexOf('/') + 1),
                null,
                null,
                null,
                0,
                "BAD_NAME",
                "bad name",
                bytes,
                10,
                0,
                null,
                null,
                null,
                fact.takenInAt());
    }

    /** A file without records. */
    static DeliveryFact empty(String id, String path, String bytes) {
        DeliveryFact fact = fact(id, path, bytes);
        return copy(fact, fact.feed(), fact.sentOn(), null, 0, fact.takenInAt());
    }

    /** The same file, looked at again. */
    static DeliveryFact at(DeliveryFact fact, int hoursLater) {
        return copy(
                fact,
                fact.feed(),
                fact.sentOn(),
                fact.reason(),
                fact.records(),
                MORNING.plusSeconds(3600L * hoursLater));
    }

    private static DeliveryFact copy(
            DeliveryFact fact, String feed, LocalDate sentOn, String reason, long records, Instant takenInAt) {
        return new DeliveryFact(
                fact.deliveryId(),
                fact.path(),
                fact.file(),
                feed,
                fact.sender(),
                sentOn,
                fact.sequence(),
                reason,
                fact.message(),
                fact.sha256(),
                fact.bytes(),
                records,
                fact.extraColumns(),
                fact.periodFrom(),
                fact.periodTo(),
                takenInAt);
    }
}

package waymark.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.problem.ProblemCode;

/** The files that the ledger knows already, by path: what a take-in need not look at again. */
final class KnownDeliveries {

    private final Map<String, Known> byPath = new HashMap<>();
    private final Map<String, Map<String, String>> firstBytes = new HashMap<>();

    /** From the rows of the delivery table, in any order. */
    KnownDeliveries(Iterator<Object[]> stored) {
        LakeTable table = LakeTables.DELIVERY;
        int id = table.indexOf("delivery_id");
        int path = table.indexOf("path");
        int file = table.indexOf("file");
        int bytes = table.indexOf("bytes");
        int modifiedAt = table.indexOf("modified_at");
        int controlModifiedAt = table.indexOf("control_modified_at");
        int sha256 = table.indexOf("sha256");
        int reason = table.indexOf("reason");
        int takenInAt = table.indexOf("taken_in_at");
        List<Object[]> rows = new ArrayList<>();
        stored.forEachRemaining(rows::add);
        rows.sort(Comparator.comparing(row -> (Instant) row[takenInAt]));
        for (Object[] row : rows) {
            boolean misplaced = ProblemCode.BAD_FOLDER.name().equals(row[reason]);
            Map<String, String> ofName = firstBytes.computeIfAbsent((String) row[file], name -> new HashMap<>());
            if (misplaced) {
                ofName.remove((String) row[path]);
            } else {
                ofName.putIfAbsent((String) row[path], (String) row[sha256]);
            }
            Known before = byPath.get((String) row[path]);
            boolean storedBefore =
                    before != null && before.stored() && before.deliveryId().equals(row[id]);
            byPath.put(
                    (String) row[path],
                    new Known(
                            (String) row[id],
                            (String) row[sha256],
                            (Long) row[bytes],
                            (Long) row[modifiedAt],
                            (Long) row[controlModifiedAt],
                            storedBefore || row[reason] == null,
                            misplaced));
        }
    }

    /** What is known of the file at a path; null when nothing is. */
    Known at(String path) {
        return byPath.get(path);
    }

    /** The SHA-256 of the first file at each path of that name, by path; not of those in a folder that is not their sender's. */
    Map<String, String> firstBytes(String name) {
        return firstBytes.getOrDefault(name, Map.of());
    }

    /**
     * A file as it was when it was last looked at.
     *
     * @param stored whether its rows are in the lake
     * @param misplaced whether it lay in a folder that was not its sender's
     */
    record Known(
            String deliveryId,
            String sha256,
            long bytes,
            long modifiedAt,
            Long controlModifiedAt,
            boolean stored,
            boolean misplaced)
            implements Serializable {

        /** Whether neither the file nor its control file has been touched since. */
        boolean isUntouched(LandingFile file) {
            return bytes == file.bytes()
                    && modifiedAt == file.modifiedAt()
                    && Objects.equals(controlModifiedAt, file.controlModifiedAt());
        }
    }
}

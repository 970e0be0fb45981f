package waymark.resolve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which deliveries of a world exist and count, and the rows of those that do. */
final class WorldDeliveries {

    private final Map<String, String> statuses = new LinkedHashMap<>();
    private final List<WorldRow> rows = new ArrayList<>();

    /** @param knownOn null for no limit */
    WorldDeliveries(List<Delivered> offered, LocalDate knownOn) {
        List<Delivered> existing = new ArrayList<>(offered);
        existing.removeIf(delivery -> knownOn != null && delivery.sentOn().isAfter(knownOn));
        existing.sort(Comparator.comparing(Delivered::sentOn)
                .thenComparing(Delivered::sequence)
                .thenComparing(Delivered::file, WorldDeliveries::bytewise)
                .thenComparing(Delivered::path, WorldDeliveries::bytewise));
        for (int place = 0; place < existing.size(); place++) {
            Delivered delivery = existing.get(place);
            String status = "ACCEPTED";
            Delivered first = existing.stream()
                    .filter(each -> each.file().equals(delivery.file()))
                    .findFirst()
                    .orElseThrow();
            if (!first.bytes().equals(delivery.bytes())) {
                status = "REJECTED SAME_NAME";
            } else if (delivery.reason() != null) {
                status = "REJECTED " + delivery.reason();
            } else if (existing.subList(0, place).stream()
                    .anyMatch(each -> each.bytes().equals(delivery.bytes())
                            && statuses.get(each.path()).equals("ACCEPTED"))) {
                status = "DUPLICATE";
            }
            statuses.put(delivery.path(), status);
            if (status.equals("ACCEPTED")) {
                for (Delivered.Fact fact : delivery.facts()) {
                    rows.add(new WorldRow(place, delivery, fact));
                }
            }
        }
        rows.sort(Comparator.comparing(WorldRow::place)
                .thenComparing(row -> row.fact().row()));
    }

    /** The status of every delivery that exists, by path, in delivery order. */
    Map<String, String> statuses() {
        return statuses;
    }

    /** The rows of accepted deliveries, in delivery order. */
    List<WorldRow> rows() {
        return rows;
    }

    static int bytewise(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

package waymark.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;

/** Writes a world into a lake as take-ins do, in some order of arrival. */
final class WorldLake {

    private static final Instant TAKEN_IN_AT = Instant.parse("2020-12-31T06:00:00Z");

    private final Lake lake;
    private final Random random;

    private WorldLake(Lake lake, long seed) {
        this.lake = lake;
        this.random = new Random(seed);
    }

    /**
     * @param arrival another order for another number
     */
    static void write(List<Delivered> world, Lake lake, long arrival) {
        new WorldLake(lake, arrival).write(world);
    }

    private void write(List<Delivered> world) {
        List<Delivered> arrived = new ArrayList<>(world);
        Collections.shuffle(arrived, random);
        Map<String, List<Object[]>> rows = new TreeMap<>();
        List<Object[]> deliveries = new ArrayList<>();
        for (Delivered delivery : arrived) {
            String id = "delivery-" + deliveries.size();
            deliveries.add(ledgerRow(delivery, id));
            List<Object[]> ofFeed = rows.computeIfAbsent(delivery.feed(), feed -> new ArrayList<>());
            delivery.facts().forEach(fact -> ofFeed.add(row(fact, id)));
            if (random.nextInt(10) == 0) {
                // A take-in that was killed has left the same rows behind, and no line in the ledger.
                delivery.facts().forEach(fact -> ofFeed.add(row(fact, "killed-" + id)));
            }
        }
        rows.forEach((feed, all) -> append(LakeTable.of(Pooled.feed(feed).contract()), all));
        append(LakeTables.DELIVERY, deliveries);
    }

    /** In one commit or two. */
    private void append(LakeTable table, List<Object[]> rows) {
        int cut = random.nextInt(3) == 0 ? random.nextInt(rows.size() + 1) : rows.size();
        lake.append(table, rows.subList(0, cut).iterator());
        if (cut < rows.size()) {
            lake.append(table, rows.subList(cut, rows.size()).iterator());
        }
    }

    private static Object[] row(Delivered.Fact fact, String deliveryId) {
        Object[] row = Arrays.copyOf(fact.values(), fact.values().length + LakeTable.PROVENANCE.size());
        row[fact.values().length] = deliveryId;
        row[fact.values().length + 1] = fact.row();
        row[fact.values().length + 2] = fact.row() + 1;
        row[fact.values().length + 3] = fact.deleted();
        return row;
    }

    private static Object[] ledgerRow(Delivered delivery, String id) {
        LakeTable table = LakeTables.DELIVERY;
        Object[] row = new Object[table.columns().size()];
        row[table.indexOf("delivery_id")] = id;
        row[table.indexOf("path")] = delivery.path();
        row[table.indexOf("file")] = delivery.file();
        row[table.indexOf("feed")] = delivery.feed();
        row[table.indexOf("sender")] = delivery.sender();
        row[table.indexOf("sent_on")] = delivery.sentOn();
        row[table.indexOf("sequence")] = delivery.sequence();
        row[table.indexOf("reason")] = delivery.reason();
        row[table.indexOf("sha256")] = delivery.bytes();
        row[table.indexOf("bytes")] = 1L;
        row[table.indexOf("records")] = (long) delivery.facts().size();
        row[table.indexOf("modified_at")] = 0L;
        row[table.indexOf("taken_in_at")] = TAKEN_IN_AT;
        return row;
    }
}

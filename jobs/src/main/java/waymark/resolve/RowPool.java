package waymark.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.RowFileReader;

/** Reads the rows of many feeds as one data set: those of accepted deliveries alone. */
final class RowPool {

    private static final int TASKS_PER_CORE = 3;

    private final JavaSparkContext spark;
    private final Lake lake;
    private final Broadcast<Tools> tools;

    RowPool(JavaSparkContext spark, Lake lake, Broadcast<Tools> tools) {
        this.spark = spark;
        this.lake = lake;
        this.tools = tools;
    }

    /** Whether none of these feeds has brought a row. */
    boolean isEmpty(List<FeedLayout> feeds) {
        return feeds.stream().allMatch(feed -> lake.files(feed.table()).isEmpty());
    }

    /** Whole rows of these feeds. */
    JavaRDD<PooledRow> read(List<FeedLayout> feeds) {
        return read(feeds, Part::whole);
    }

    /** Rows of these feeds in which only the key and the referral are filled. */
    JavaRDD<PooledRow> readKeys(List<FeedLayout> feeds) {
        return read(feeds, Part::narrow);
    }

    private JavaRDD<PooledRow> read(List<FeedLayout> feeds, Function<Part, LakeTable> columns) {
        List<Part> parts = new ArrayList<>();
        for (FeedLayout feed : feeds) {
            lake.files(feed.table()).forEach(file -> parts.add(new Part(feed, file)));
        }
        // Files of one feed lie together; mixed, the tasks are more alike.
        Collections.shuffle(parts, new Random(parts.size()));
        int tasks = Math.max(1, Math.min(parts.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        Broadcast<Tools> shared = tools;
        return spark.parallelize(parts, tasks)
                .flatMap(part -> part.rows(shared.value().deliveries(), columns.call(part)));
    }

    /** A file of a feed's table. */
    private record Part(FeedLayout feed, String file) implements Serializable {

        LakeTable whole() {
            return feed.table();
        }

        Iterator<PooledRow> rows(DeliveryIndex deliveries, LakeTable table) {
            int width = feed.width();
            int[] places = table.columns().stream()
                    .limit(table.columns().size() - LakeTable.PROVENANCE.size())
                    .mapToInt(column -> feed.table().indexOf(column.name()))
                    .toArray();
            RowFileReader rows = new RowFileReader(table, file);
            return new Iterator<>() {
                private PooledRow next = advance();

                @Override
                public boolean hasNext() {
                    return next != null;
                }

                @Override
                public PooledRow next() {
                    PooledRow row = next;
                    next = advance();
                    return row;
                }

                private PooledRow advance() {
                    while (rows.hasNext()) {
                        Object[] stored = rows.next();
                        int after = places.length;
                        int delivery = deliveries.ordinal((String) stored[after]);
                        if (delivery >= 0) {
                            Object[] values = new Object[width];
                            for (int i = 0; i < after; i++) {
                                values[places[i]] = stored[i];
                            }
                            return new PooledRow(
                                    feed,
                                    values,
                                    delivery,
                                    (Integer) stored[after + 1],
                                    (Boolean) stored[after + 3],
                                    null);
                        }
                    }
                    return null;
                }
            };
        }

        LakeTable narrow() {
            List<String> columns = new ArrayList<>();
            for (int key : feed.key()) {
                columns.add(feed.table().columns().get(key).name());
            }
            if (feed.referral() >= 0 && !columns.contains("referral_id")) {
                columns.add("referral_id");
            }
            LakeTable.PROVENANCE.forEach(column -> columns.add(column.name()));
            return RowFileReader.project(feed.table(), columns);
        }
    }
}

package waymark.resolve;

import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

/**
 * Brings packed rows together by a text. They travel many to a chunk: to Spark, which spends more on a small record than it
 * takes to copy it, they are few and large ones.
 */
final class Gathering {

    private Gathering() {}

    /**
     * The rows of one text, in no order.
     *
     * @param key the text
     */
    record Gathered(String key, List<byte[]> rows) {}

    /**
     * Gathers rows; a task holds all those of its partition in memory, packed.
     *
     * @param rows each under its text
     */
    static JavaRDD<Gathered> gather(JavaPairRDD<String, byte[]> rows, int partitions) {
        return rows.mapPartitionsToPair(part -> new RowChunks(part, partitions))
                .partitionBy(new HashPartitioner(partitions))
                .values()
                .mapPartitions(GatheredChunks::new);
    }
}

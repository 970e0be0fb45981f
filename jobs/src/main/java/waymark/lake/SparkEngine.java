package waymark.lake;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark once, set up for one machine unless {@code spark-submit} says otherwise. */
public final class SparkEngine {

    private SparkEngine() {}

    /**
     * The context of this process.
     *
     * @param scratch folder for what does not fit in memory
     */
    public static JavaSparkContext start(String scratch) {
        SparkConf conf = new SparkConf(true)
                .setIfMissing("spark.app.name", "waymark")
                .setIfMissing("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .setIfMissing("spark.kryo.registrator", PlainSerialization.class.getName())
                .setIfMissing("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .setIfMissing("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .setIfMissing("spark.databricks.delta.snapshotPartitions", "1")
                .setIfMissing("spark.databricks.delta.stats.collect", "false")
                .setIfMissing("spark.databricks.delta.retentionDurationCheck.enabled", "false");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .set("spark.ui.enabled", "false")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.local.dir", scratch)
                    .set("spark.sql.warehouse.dir", scratch + "/warehouse");
        }
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    }
}

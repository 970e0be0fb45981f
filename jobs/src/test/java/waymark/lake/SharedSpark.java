package waymark.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The one Spark that all tests of a JVM share: two cores, and as few partitions. */
public final class SharedSpark {

    private static final Map<String, String> SMALL = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.driver.host", "127.0.0.1",
            "spark.default.parallelism", "2",
            "spark.sql.shuffle.partitions", "2");

    private static final JavaSparkContext CONTEXT = start();

    private SharedSpark() {}

    public static JavaSparkContext context() {
        return CONTEXT;
    }

    /** For tests that read the lake as other engines do. */
    public static SparkSession session() {
        return SparkSession.builder().sparkContext(CONTEXT.sc()).getOrCreate();
    }

    private static JavaSparkContext start() {
        try {
            String scratch = Files.createTempDirectory("waymark-spark").toString();
            SMALL.forEach(System::setProperty);
            System.setProperty("spark.local.dir", scratch);
            System.setProperty("spark.sql.warehouse.dir", scratch + "/warehouse");
            JavaSparkContext context = SparkEngine.start(scratch);
            context.setLogLevel("ERROR");
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SMALL.keySet().forEach(System::clearProperty);
            System.clearProperty("spark.local.dir");
            System.clearProperty("spark.sql.warehouse.dir");
        }
    }
}

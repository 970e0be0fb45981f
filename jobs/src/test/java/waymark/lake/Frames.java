package waymark.lake;

import com.holdenkarau.spark.testing.JavaDataFrameSuiteBase;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SQLContext;
import org.apache.spark.sql.SparkSession;

/** Compares data frames with spark-testing-base, on the Spark that all tests share. */
final class Frames extends JavaDataFrameSuiteBase {

    static void assertSameRows(Dataset<Row> expected, Dataset<Row> found) {
        new Frames().assertDataFrameNoOrderEquals(expected, found);
    }

    @Override
    public SparkSession spark() {
        return SharedSpark.session();
    }

    @Override
    public SQLContext sqlContext() {
        return spark().sqlContext();
    }
}

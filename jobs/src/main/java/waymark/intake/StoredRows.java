package waymark.intake;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.RowFileReader;

/** The rows of a table of the lake, some of its columns alone, read in tasks. */
final class StoredRows {

    private static final int TASKS_PER_CORE = 2;

    private StoredRows() {}

    static JavaRDD<Object[]> of(JavaSparkContext spark, Lake lake, LakeTable table, String... columns) {
        LakeTable narrow = RowFileReader.project(table, List.of(columns));
        List<String> files = lake.files(table);
        int tasks = Math.max(1, Math.min(files.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        return spark.parallelize(files, tasks).flatMap(file -> new RowFileReader(narrow, file));
    }
}

package waymark.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.StageInfo;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Adds up how long Spark's jobs take, in milliseconds, by the class that starts them: the steps within a step. Spark makes it,
 * from the setting {@code spark.extraListeners}.
 */
public final class JobWatch extends SparkListener {

    private static final Map<String, Long> MILLIS = new TreeMap<>();

    private final Map<Integer, Long> begun = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    static synchronized Map<String, Long> millis() {
        return new TreeMap<>(MILLIS);
    }

    private static synchronized void add(String name, long millis) {
        MILLIS.merge(name, millis, Long::sum);
    }

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        StageInfo last = null;
        for (StageInfo stage : CollectionConverters.asJava(job.stageInfos())) {
            last = last == null || stage.stageId() > last.stageId() ? stage : last;
        }
        begun.put(job.jobId(), job.time());
        names.put(job.jobId(), last == null ? "" : last.name().replaceAll(".* at |\\.java.*", ""));
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd job) {
        add(names.remove(job.jobId()), job.time() - begun.remove(job.jobId()));
    }
}

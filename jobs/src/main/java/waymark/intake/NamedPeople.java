package waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import waymark.problem.Problem;

/** Finds whom the referral records of new files name, before any of their rows is taken in. */
final class NamedPeople {

    private static final int TASKS_PER_CORE = 2;

    private NamedPeople() {}

    /**
     * @param files of the feed referral
     * @param looked gets the path and the SHA-256 of each file, a line apart; no SHA-256 when it cannot be read
     */
    static JavaRDD<Identity> in(
            List<LandingFile> files,
            JavaSparkContext spark,
            TakeInSetting setting,
            CollectionAccumulator<String> looked) {
        int tasks = Math.max(1, Math.min(files.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        Broadcast<TakeInSetting> shared = spark.broadcast(setting);
        return spark.parallelize(files, tasks).mapPartitions(part -> {
            DeliveryReader reader = shared.value().reader();
            List<Identity> named = new ArrayList<>();
            part.forEachRemaining(file -> looked.add(file.path() + '\n' + name(reader, file, named)));
            return named.iterator();
        });
    }

    /** The SHA-256 of those bytes; empty when they cannot be read, so that the file is not taken in either. */
    private static String name(DeliveryReader reader, LandingFile file, List<Identity> named) {
        try {
            ByteSource bytes = ChunkTaking.held(file);
            Verdict verdict = reader.judge(file.name(), bytes, file.control());
            if (verdict.reason() == null) {
                reader.read(verdict, bytes, new Naming(named));
            }
            return verdict.sha256();
        } catch (NotTakenException | OutOfMemoryError e) {
            return "";
        }
    }

    /** What {@link #in} noted, by path; empty where a file was not the same each time. */
    static Map<String, String> looked(CollectionAccumulator<String> noted) {
        Map<String, String> byPath = new HashMap<>();
        for (String line : noted.value()) {
            int end = line.lastIndexOf('\n');
            byPath.merge(line.substring(0, end), line.substring(end + 1), (one, other) -> one.equals(other) ? one : "");
        }
        return byPath;
    }

    private record Naming(List<Identity> named) implements RowSink {

        @Override
        public void accepted(int row, Integer line, boolean deleted, Identity identity, Object[] values) {
            named.add(identity);
        }

        @Override
        public void refused(int row, Integer line, Identity identity, List<Problem> problems) {
            if (identity != null) {
                named.add(identity);
            }
        }
    }
}

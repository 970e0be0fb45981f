package waymark.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import waymark.contract.FeedCatalogue;
import waymark.problem.Problem;

/** Finds whom the referral records of new files name, before any of their rows is taken in. */
final class NamedPeople {

    private static final int TASKS_PER_CORE = 2;

    private NamedPeople() {}

    /**
     * @param files of the feed referral
     */
    static JavaRDD<Identity> in(
            List<LandingFile> files,
            JavaSparkContext spark,
            FeedCatalogue feeds,
            Pseudonyms pseudonyms,
            People people) {
        int tasks = Math.max(1, Math.min(files.size(), TASKS_PER_CORE * spark.defaultParallelism()));
        Broadcast<FeedCatalogue> contracts = spark.broadcast(feeds);
        return spark.parallelize(files, tasks).mapPartitions(part -> {
            DeliveryReader reader = new DeliveryReader(contracts.value(), pseudonyms, people);
            List<Identity> named = new ArrayList<>();
            part.forEachRemaining(file -> name(reader, file, named));
            return named.iterator();
        });
    }

    private static void name(DeliveryReader reader, LandingFile file, List<Identity> named) {
        try {
            ByteSource bytes = file.source().heldWhenSmall();
            Verdict verdict = reader.judge(file.name(), bytes, file.control());
            if (verdict.reason() == null) {
                reader.read(verdict, bytes, new Naming(named));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read: check that this user may read it", e);
        }
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

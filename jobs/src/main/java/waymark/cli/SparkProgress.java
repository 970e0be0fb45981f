package waymark.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import waymark.schedule.StepRecord;
import waymark.schedule.Steps;

/** Shows how far a step is by the tasks that Spark has done: a bar on a terminal, now and then a plain line in a log. */
final class SparkProgress implements Steps.Listener {

    private static final Duration ON_TERMINAL = Duration.ofMillis(300);
    private static final Duration IN_LOG = Duration.ofSeconds(10);

    private final PrintStream out;
    private final Terminal terminal;
    private volatile JavaSparkContext spark;

    SparkProgress(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** From now on the tasks of this context are watched. */
    void watch(JavaSparkContext context) {
        spark = context;
    }

    @Override
    public Ending begun(String step) {
        return terminal.isInteractive() ? bar(step) : lines(step);
    }

    @Override
    public void done(StepRecord step) {
        String rows = step.rows() == null ? "" : String.format(Locale.ROOT, "%,14d rows", step.rows());
        out.printf(Locale.ROOT, "  %-12s %8.1f s%s%n", step.step(), step.seconds(), rows);
    }

    private Ending bar(String step) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("  " + step)
                .setInitialMax(1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out, terminal.width()))
                .clearDisplayOnFinish()
                .build();
        ScheduledExecutorService clock = every(ON_TERMINAL, () -> {
            Tasks tasks = Tasks.of(spark);
            if (tasks.all > 0) {
                bar.maxHint(tasks.all);
                bar.stepTo(tasks.done);
            }
        });
        return () -> {
            clock.shutdownNow();
            bar.close();
        };
    }

    private Ending lines(String step) {
        ScheduledExecutorService clock = every(IN_LOG, () -> {
            Tasks tasks = Tasks.of(spark);
            if (tasks.all > 0) {
                out.printf(Locale.ROOT, "  %s: %d of %d tasks%n", step, tasks.done, tasks.all);
            }
        });
        return clock::shutdownNow;
    }

    private static ScheduledExecutorService every(Duration pause, Runnable look) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unused = clock.scheduleAtFixedRate(look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return clock;
    }

    /** Tasks of the stages that run now. */
    private record Tasks(long done, long all) {

        /** None while Spark has not started. */
        static Tasks of(JavaSparkContext spark) {
            long done = 0;
            long all = 0;
            if (spark == null) {
                return new Tasks(done, all);
            }
            JavaSparkStatusTracker tracker = spark.statusTracker();
            for (int stage : tracker.getActiveStageIds()) {
                SparkStageInfo info = tracker.getStageInfo(stage);
                if (info != null) {
                    done += info.numCompletedTasks();
                    all += info.numTasks();
                }
            }
            return new Tasks(done, all);
        }
    }
}

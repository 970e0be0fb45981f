package waymark.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Times the steps of a run, one after the other, and tells someone of each. */
public final class Steps {

    private static final double NANOS = 1e9;

    private final Listener listener;
    private final List<StepRecord> done = new ArrayList<>();

    public Steps(Listener listener) {
        this.listener = listener;
    }

    /**
     * Does a step.
     *
     * @param rows how many rows its result stands for
     */
    public <T> T run(String step, Supplier<T> work, ToLongFunction<T> rows) {
        long began = System.nanoTime();
        Listener.Ending shown = listener.begun(step);
        T result;
        try {
            result = work.get();
        } finally {
            shown.close();
        }
        StepRecord record = new StepRecord(step, (System.nanoTime() - began) / NANOS, rows.applyAsLong(result));
        done.add(record);
        listener.done(record);
        return result;
    }

    public List<StepRecord> done() {
        return List.copyOf(done);
    }

    /** Hears of steps as they begin and end. */
    public interface Listener {

        /** A step has begun; what is returned is closed when it ends, well or not. */
        Ending begun(String step);

        /** A step has ended well. */
        void done(StepRecord step);

        /** Ends what was shown while a step ran. */
        interface Ending {
            void close();
        }
    }
}

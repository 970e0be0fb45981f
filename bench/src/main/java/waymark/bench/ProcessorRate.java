package waymark.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import waymark.cases.Case;

/** How many cases are judged in a second of the judging thread's processor time, which others on the machine do not slow. */
final class ProcessorRate {

    private static final int PASSES = 12;
    private static final double NANOS = 1e9;

    private ProcessorRate() {}

    /** The rate of the best of several passes, each over new cases. */
    static double best(GeneratedCases generated) {
        EveryJudgement judgements = new EveryJudgement(generated.feeds(), generated.asOf());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        long[] found = new long[1];
        for (int pass = 0; pass < PASSES; pass++) {
            List<Case> cases = generated.cases();
            long began = threads.getCurrentThreadCpuTime();
            for (Case participant : cases) {
                judgements.judge(participant, each -> found[0]++);
            }
            best = Math.max(best, NANOS * cases.size() / (threads.getCurrentThreadCpuTime() - began));
        }
        return best;
    }
}

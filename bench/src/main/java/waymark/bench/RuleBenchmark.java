package waymark.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import waymark.cases.Case;

/**
 * Judges all cases once, with all rules and all warnings. What a case has worked out stays with it, so each pass gets new
 * cases, made outside the measured time.
 */
@State(Scope.Benchmark)
public class RuleBenchmark {

    /** Where {@link GeneratedCases#prepare} has put the world. */
    @Param("")
    public String world;

    private GeneratedCases generated;
    private EveryJudgement judgements;
    private List<Case> cases;

    @Setup(Level.Trial)
    public void read() {
        generated = new GeneratedCases(Path.of(world));
        judgements = new EveryJudgement(generated.feeds(), generated.asOf());
    }

    @Setup(Level.Iteration)
    public void assemble() {
        cases = generated.cases();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void judgeAll(Blackhole found) {
        for (Case participant : cases) {
            judgements.judge(participant, found::consume);
        }
    }
}

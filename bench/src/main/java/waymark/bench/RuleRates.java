package waymark.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Prints how many cases one core judges in a second with every rule and warning, and which rules are the slowest. */
public final class RuleRates {

    private static final int WANTED = 20_000;
    private static final int SHOWN = 5;
    private static final int WARM_UPS = 10;
    private static final int MEASUREMENTS = 12;
    private static final double MICROS = 1e6;

    private RuleRates() {}

    /** The argument is the folder for generated worlds. */
    public static void main(String[] arguments) throws RunnerException {
        Path world = GeneratedCases.prepare(Path.of(arguments[0]).toAbsolutePath());
        GeneratedCases generated = new GeneratedCases(world);
        int cases = generated.cases().size();
        List<SlowestRules.Cost> slowest = SlowestRules.find(generated);
        double byProcessorTime = ProcessorRate.best(generated);
        Result<?> pass = new Runner(new OptionsBuilder()
                        .include(RuleBenchmark.class.getName())
                        .param("world", world.toString())
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .measurementIterations(MEASUREMENTS)
                        .timeout(TimeValue.minutes(5))
                        .shouldDoGC(true)
                        .jvmArgs(oneCore())
                        .build())
                .runSingle()
                .getPrimaryResult();
        System.out.printf(
                Locale.ROOT,
                "%n%,d cases in %.0f ms: %,.0f cases a second on one core, of %,d wanted (best pass %,.0f, worst"
                        + " %,.0f)%n",
                cases,
                pass.getScore() / 1e3,
                perSecond(cases, pass.getScore()),
                WANTED,
                perSecond(cases, pass.getStatistics().getMin()),
                perSecond(cases, pass.getStatistics().getMax()));
        System.out.printf(
                Locale.ROOT, "%,.0f cases for a second of processor time, in the best pass%n", byProcessorTime);
        System.out.println("The slowest rules, in nanoseconds for a case of their programmes:");
        slowest.stream()
                .limit(SHOWN)
                .forEach(cost -> System.out.printf(Locale.ROOT, "  %-45s %,8.0f%n", cost.rule(), cost.nanosPerCase()));
        double all =
                slowest.stream().mapToDouble(SlowestRules.Cost::nanosPerCase).sum();
        System.out.printf(Locale.ROOT, "  %-45s %,8.0f%n", "all " + slowest.size() + " together", all);
    }

    private static double perSecond(int cases, double micros) {
        return cases * MICROS / micros;
    }

    /** This Java's options, with a collector that has no threads of its own. */
    private static String[] oneCore() {
        return Stream.concat(
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(option -> !option.contains("GC")),
                        Stream.of("-XX:+UseSerialGC"))
                .toArray(String[]::new);
    }
}

package waymark.bench;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.lake.Lake;
import waymark.lake.LakeTable;
import waymark.lake.LakeTables;
import waymark.rule.Measure;
import waymark.schedule.RunLedger;
import waymark.schedule.StepRecord;

/**
 * What Waymark does with a landing zone, in a process of its own that starts with nothing: takes in, judges and publishes.
 *
 * @param steps as the run ledger records them
 * @param jobs milliseconds of Spark's jobs by the class that starts them
 * @param heapUsed bytes of heap used, at most
 * @param heapKept bytes of heap left by a collection, at most
 */
record WaymarkSide(List<StepRecord> steps, Map<String, Long> jobs, long heapUsed, long heapKept) {

    private static final String JOB = "job.";

    /** Runs it on {@code landing}; {@code home} must be new. */
    static WaymarkSide run(ChildJava java, Path landing, Path home, LocalDate asOf)
            throws IOException, InterruptedException {
        Path report = Files.createTempFile("waymark-bench", ".properties");
        java.run(
                MeasuredRun.class,
                report.toString(),
                "run",
                "--home",
                home.toString(),
                "--landing",
                landing.toString(),
                "--as-of",
                asOf.toString());
        Properties taken = new Properties();
        try (Reader in = Files.newBufferedReader(report)) {
            taken.load(in);
        }
        Files.delete(report);
        Map<String, Long> jobs = new TreeMap<>();
        for (String name : taken.stringPropertyNames()) {
            if (name.startsWith(JOB)) {
                jobs.put(name.substring(JOB.length()), Long.valueOf(taken.getProperty(name)));
            }
        }
        return new WaymarkSide(
                new RunLedger(lake(home)).runs().get(0).steps(),
                jobs,
                Long.parseLong(taken.getProperty("heap.used")),
                Long.parseLong(taken.getProperty("heap.kept")));
    }

    /** The figures of some metrics over all dimension values. */
    static SortedMap<Figure.Key, Figure> figures(Path home, Set<String> metrics) {
        LakeTable table = LakeTables.MEASURE;
        SortedMap<Figure.Key, Figure> figures = new TreeMap<>();
        lake(home).rows(table).forEachRemaining(row -> {
            if (metrics.contains(row[table.indexOf("metric")])
                    && Measure.ALL.equals(row[table.indexOf("dimension")])
                    && (Long) row[table.indexOf("denominator")] > 0) {
                figures.put(
                        new Figure.Key(
                                (String) row[table.indexOf("metric")],
                                (String) row[table.indexOf("contract_id")],
                                (LocalDate) row[table.indexOf("month")]),
                        new Figure(((BigDecimal) row[table.indexOf("numerator")]).longValueExact(), (Long)
                                row[table.indexOf("denominator")]));
            }
        });
        return figures;
    }

    double seconds() {
        return steps.stream().mapToDouble(StepRecord::seconds).sum();
    }

    /** Without publishing, for which DuckDB has no like. */
    double secondsUnpublished() {
        return steps.stream()
                .filter(step -> !step.step().equals("publish"))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }

    private static Lake lake(Path home) {
        return new Lake(home.resolve("lake").toAbsolutePath().normalize().toString());
    }

    /** Starts this Java again, with what this one was started with. */
    record ChildJava(List<String> options, String memory) {

        void run(Class<?> main, String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            options.stream().filter(option -> !option.startsWith("-Xmx")).forEach(command::add);
            command.add("-Xmx" + memory);
            command.add("-Dspark.extraListeners=" + JobWatch.class.getName());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add(main.getName());
            command.addAll(List.of(arguments));
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit > 1) {
                throw new IllegalStateException("the measured run ended with " + exit + ": see its output above");
            }
        }
    }
}

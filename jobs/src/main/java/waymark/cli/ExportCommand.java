package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import waymark.problem.ExitCode;
import waymark.publish.Export;
import waymark.publish.ExportFile;
import waymark.publish.LakeExport;
import waymark.publish.Standpoint;
import waymark.rule.Metric;
import waymark.schedule.RunLock;
import waymark.schedule.RunRecord;

/** {@code export}: the figures as files, so that another program can check them. */
@Command(
        name = "export",
        description = "Writes the findings, measures, deliveries and problems that were judged last as CSV files.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where finding.csv, measure.csv, delivery.csv and problem.csv go.")
    private Path out;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Only findings and measures of this metric; may be given several times.")
    private List<Metric> metrics = List.of();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            return export(wiring);
        }
    }

    private int export(Wiring wiring) {
        // A run beside this one would take the files away that are being read.
        RunLock lock = RunLock.take(wiring.home());
        try {
            RunRecord run = wiring.lastJudged();
            Set<String> names = metrics.stream().map(Metric::name).collect(Collectors.toUnmodifiableSet());
            LakeExport source = new LakeExport(wiring.spark(), wiring.lake(), run.versions(), names);
            surroundings.out().println("  " + new Standpoint(run.asOf(), run.knownOn()) + " (run " + run.runId() + ")");
            Map<ExportFile, Long> rows = Export.write(out, source);
            rows.forEach((file, count) ->
                    surroundings.out().printf(Locale.ROOT, "  %-14s %,12d rows%n", file.fileName(), count));
            return ExitCode.DONE.status();
        } finally {
            lock.close();
        }
    }
}

package waymark.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import waymark.cases.Programme;
import waymark.problem.ExitCode;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.RuleCatalogue;

/** {@code explain}: what a metric means, and the guidance behind it. */
@Command(
        name = "explain",
        description = "Says what a metric measures, and what the guidance behind it asks.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "METRIC", description = "Its name, as in marts.measure and marts.metric.")
    private Metric metric;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintStream out = surroundings.out();
        out.println(metric.title());
        out.println();
        line("name", metric.name() + " (" + metric.ref() + ")");
        line(
                "programmes",
                metric.programmes().stream().sorted().map(Programme::name).collect(Collectors.joining(", ")));
        line("figure", metric.kind().name().toLowerCase(Locale.ROOT) + ", in " + metric.unit());
        line("better", metric.better().name().toLowerCase(Locale.ROOT));
        line("judged", metric.subject());
        line("month of", metric.monthOf());
        line("target", metric.target().isEmpty() ? "none in the guidance" : metric.target());
        line("meaning", metric.definition());
        metric.clauses().forEach((programme, clause) -> line("paragraph", programme + ": " + clause));
        line("rules", metric.rule());
        RuleCatalogue.load().guidance(metric).ifPresent(this::paragraphs);
        return ExitCode.DONE.status();
    }

    private void line(String what, String said) {
        surroundings.out().printf(Locale.ROOT, "  %-11s%s%n", what, said);
    }

    private void paragraphs(Guidance guidance) {
        surroundings.out().println();
        surroundings.out().println(guidance.title());
        guidance.text().lines().forEach(paragraph -> surroundings.out().println("  " + paragraph));
    }
}

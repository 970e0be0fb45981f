package waymark.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;
import waymark.problem.ExitCode;
import waymark.problem.Spelling;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;

/** The command {@code waymark}: what it offers, and how any command ends. */
@Command(
        name = "waymark",
        description = {
            "Takes in what providers and Jobcentres send about people on an employment programme, judges every"
                    + " obligation that the guidance lays down, and publishes the figures.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            TakeInCommand.class,
            JudgeCommand.class,
            PublishCommand.class,
            ExportCommand.class,
            StatusCommand.class,
            RepairCommand.class,
            SqlCommand.class,
            DashboardsCommand.class,
            ExplainCommand.class,
            EraseCommand.class,
            SampleCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but this run refused files or rows, or rows that counted before do not any more",
            "2:wrong use or settings",
            "3:failed; steps that were finished count, the one begun does not"
        },
        footer = {
            "",
            "Begin with:  waymark demo",
            "Then ask:    waymark sql \"SELECT * FROM marts.measure LIMIT 10\"",
            "Settings are read from waymark.yaml and from WAYMARK_… variables; the README says which."
        })
public final class WaymarkCommand {

    private static final int NEAREST = 3;

    /**
     * Does what the arguments say.
     *
     * @return the exit code, 0 to 3
     */
    public static int execute(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Surroundings surroundings = new Surroundings(environment, out, Terminal.of(environment));
        CommandLine line = new CommandLine(new WaymarkCommand(), new CommandFactory(surroundings));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(true);
        tellVersion(line);
        line.registerConverter(LocalDate.class, WaymarkCommand::day);
        line.registerConverter(Metric.class, WaymarkCommand::metric);
        line.setExecutionExceptionHandler((failure, command, result) -> Failure.tell(failure, environment, err));
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return ExitCode.WRONG_USE.status();
        }
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            // Memory that does not do, and to Hadoop a full disk too, are errors, which picocli lets through.
            return Failure.tell(failure, environment, err);
        }
    }

    /** Every command tells the version, not only the first. */
    private static void tellVersion(CommandLine command) {
        command.getCommandSpec().versionProvider(new Version());
        command.getSubcommands().values().forEach(WaymarkCommand::tellVersion);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a day; write yyyy-mm-dd");
        }
    }

    /** A metric that does not exist is refused wherever one is named. */
    private static Metric metric(String name) {
        Map<String, Metric> described = MetricCatalogue.described();
        Metric metric = described.get(name);
        if (metric == null) {
            throw new TypeConversionException("there is no metric '" + name + "'; the nearest are "
                    + String.join(", ", Spelling.nearestNames(name, described.keySet(), NEAREST)));
        }
        return metric;
    }
}

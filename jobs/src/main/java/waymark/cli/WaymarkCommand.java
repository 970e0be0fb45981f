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
            SqlCommand.class,
            SampleCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but this run refused files or rows",
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
        line.registerConverter(LocalDate.class, WaymarkCommand::day);
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

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a day; write yyyy-mm-dd");
        }
    }
}

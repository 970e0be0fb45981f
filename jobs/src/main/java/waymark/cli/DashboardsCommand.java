package waymark.cli;

import picocli.CommandLine.Command;

/** {@code dashboards}: what managers look at. */
@Command(
        name = "dashboards",
        description = {
            "Dashboards over the published figures, in Apache Superset.",
            "up starts one on this machine; the others work with any."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DashboardsUpCommand.class,
            DashboardsImportCommand.class,
            DashboardsCheckCommand.class,
            DashboardsRecordCommand.class,
            DashboardsPasswordCommand.class
        },
        mixinStandardHelpOptions = true)
final class DashboardsCommand {}

package waymark.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.problem.ExitCode;
import waymark.publish.Database;
import waymark.publish.SqlConsole;

/** {@code sql}: asks the marts, or tells how to. */
@Command(
        name = "sql",
        description = {
            "Runs a query against the marts and prints what it gives.",
            "Without a query: says how to connect with a tool of your own, and keeps the server up until interrupted."
        },
        mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "One SQL statement; it can change nothing.")
    private String query;

    @Option(names = "--csv", description = "Print CSV rather than a table.")
    private boolean csv;

    SqlCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            Database database = wiring.publishedDatabase();
            if (query == null) {
                database.prepare().forEach(surroundings.out()::println);
                database.howToConnect().forEach(surroundings.out()::println);
                if (wiring.settings().database().isPresent()) {
                    return ExitCode.DONE.status();
                }
                surroundings.out().println("The server stays up until you press Ctrl-C.");
                Runtime.getRuntime().addShutdownHook(new Thread(wiring::close, "stop"));
                new CountDownLatch(1).await();
            } else {
                new SqlConsole(database)
                        .run(query, csv ? SqlConsole.Format.CSV : SqlConsole.Format.TABLE, surroundings.out());
            }
            return ExitCode.DONE.status();
        }
    }
}

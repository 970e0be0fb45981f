package waymark.cli;

import java.io.Console;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.dashboard.access.SupersetAccess;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Passwords;

/** {@code dashboards password}: another password for someone who was let in. */
@Command(
        name = "password",
        description = {
            "Gives someone whom access.yaml lets in another password, for Superset and for PostgreSQL.",
            "It is asked for; with --random it is made up, and printed. The dashboards have to be up."
        },
        mixinStandardHelpOptions = true)
final class DashboardsPasswordCommand implements Callable<Integer> {

    private static final int SHORTEST = 12;

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SupersetOptions superset;

    @Parameters(paramLabel = "NAME", description = "The name in access.yaml.")
    private String name;

    @Option(names = "--random", description = "Make a password up, and print it.")
    private boolean random;

    DashboardsPasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            String password = random ? Passwords.random() : asked();
            new SupersetAccess(superset.client(superset.password(surroundings.environment())), wiring.database())
                    .setPassword(name, password);
            surroundings.out().println(name + " has another password" + (random ? ": " + password : ""));
            return ExitCode.DONE.status();
        }
    }

    private String asked() {
        if (!surroundings.terminal().isInteractive()) {
            throw WaymarkException.wrongUse("there is no terminal on which to ask for the password: use --random");
        }
        Console console = System.console();
        char[] first = console.readPassword("Another password for %s: ", name);
        char[] second = console.readPassword("The same again: ");
        if (first == null || second == null || !Arrays.equals(first, second)) {
            throw WaymarkException.wrongUse("the two are not the same: call again");
        }
        if (first.length < SHORTEST) {
            throw WaymarkException.wrongUse(
                    "it has fewer than " + SHORTEST + " characters: call again with a longer one");
        }
        return new String(first);
    }
}

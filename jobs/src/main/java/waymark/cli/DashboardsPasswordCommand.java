package waymark.cli;

import java.io.Console;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waymark.dashboard.SupersetClient;
import waymark.dashboard.access.FirstPasswords;
import waymark.dashboard.access.FirstPasswords.Door;
import waymark.dashboard.access.SupersetAccess;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.publish.Logins;
import waymark.publish.Passwords;

/** {@code dashboards password}: another password for someone who was let in. */
@Command(
        name = "password",
        description = {
            "Gives someone whom access.yaml lets in another password for the dashboards, which have to be up,",
            "or with --sql for PostgreSQL. It is asked for, or with --random made up and written into a file."
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

    @Option(names = "--sql", description = "For PostgreSQL, in place of the dashboards.")
    private boolean sql;

    @Option(names = "--random", description = "Make a password up, and write it to keys/first-passwords of the home.")
    private boolean random;

    DashboardsPasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException {
        try (Wiring wiring = new Wiring(common, surroundings)) {
            String password = random ? Passwords.random() : asked();
            FirstPasswords passwords = new FirstPasswords(wiring.home());
            if (sql) {
                setInPostgresql(wiring.database(), password);
            } else {
                SupersetClient client = superset.client(superset.password(surroundings.environment()));
                new SupersetAccess(client, wiring.database(), passwords, SupersetAccess.SignIn.PASSWORD)
                        .setPassword(name, password);
            }
            if (random) {
                passwords.write(sql ? Door.POSTGRESQL : Door.DASHBOARDS, name, password);
            }
            surroundings.out().println(name + " has another password" + (random ? ", in " + passwords.file() : ""));
            return ExitCode.DONE.status();
        }
    }

    private void setInPostgresql(Database database, String password) throws SQLException {
        try (Connection session = database.publisher()) {
            new Logins(session, database.limits()).setPassword(name, password);
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

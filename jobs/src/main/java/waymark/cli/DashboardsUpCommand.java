package waymark.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import waymark.dashboard.BundleFiles;
import waymark.dashboard.MartsAddress;
import waymark.dashboard.SupersetClient;
import waymark.dashboard.access.Administrator;
import waymark.dashboard.access.FirstPasswords.Door;
import waymark.dashboard.access.SupersetAccess;
import waymark.dashboard.server.PythonEnvironment;
import waymark.dashboard.server.ReaderLogin;
import waymark.dashboard.server.SupersetHome;
import waymark.dashboard.server.SupersetServer;
import waymark.dashboard.server.SupersetSetup;
import waymark.dashboard.server.UpLock;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.settings.DashboardSettings;

/** {@code dashboards up}: a Superset on this machine, with the dashboards in it. */
@Command(
        name = "up",
        description = {
            "Starts PostgreSQL and Superset on this machine, brings the dashboards, and checks every chart.",
            "The first start installs Superset and takes some minutes. Everything stops with Ctrl-C."
        },
        mixinStandardHelpOptions = true)
final class DashboardsUpCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8088",
            description = "Where Superset answers on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private AccessOption access;

    @Option(names = "--reset-admin", description = "Give the administrator another password.")
    private boolean adminAnew;

    DashboardsUpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws SQLException, InterruptedException {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port is " + port + "; write one from 1 to " + HIGHEST_PORT);
        }
        try (LocalDashboards running = new LocalDashboards()) {
            try {
                SupersetServer server = start(running);
                String end = server.awaitEnd();
                if (!running.isStopping()) {
                    throw WaymarkException.failed("Superset has ended by itself. It said:" + end);
                }
            } catch (WaymarkException e) {
                if (!running.isStopping()) {
                    throw e;
                }
            }
            running.awaitStop();
            return ExitCode.DONE.status();
        }
    }

    private SupersetServer start(LocalDashboards running) throws SQLException {
        PrintStream out = surroundings.out();
        Wiring wiring = running.with(new Wiring(common, surroundings));
        Path home = wiring.home();
        // What can be wrong is looked at before anything takes long, or is made in what may be the wrong home.
        DashboardsDelivery delivery = DashboardsDelivery.of(wiring, BundleFiles.packed(), access.file());
        DashboardSettings settings = wiring.settings().dashboards();
        requireProvider(settings, delivery);
        running.with(UpLock.take(home, "http://127.0.0.1:" + port));
        SupersetServer.requireFree(port);
        Database database = wiring.database();
        PythonEnvironment python = PythonEnvironment.of(home, settings.python());
        python.make(surroundings.environment().getOrDefault("PATH", ""), out::println);
        SupersetHome own = new SupersetHome(home);
        SupersetSetup setup = new SupersetSetup(python, own, database);
        setup.prepare(out::println);
        // What came before may have taken minutes.
        SupersetServer.requireFree(port);
        SupersetServer server =
                running.with(SupersetServer.start(python, own, database, port, settings, delivery.rolesOfGroups()));
        MartsAddress marts = ReaderLogin.forCharts(database, SupersetHome.keys(home));
        String bundle = delivery.fingerprint(marts);
        server.awaitReady();
        SupersetClient superset = own.service(server.address());
        MartsAddress analyst = ReaderLogin.forAnalysts(database);
        SupersetAccess.SignIn signIn =
                settings.singleSignOn().isPresent() ? SupersetAccess.SignIn.PROVIDER : SupersetAccess.SignIn.PASSWORD;
        boolean held = setup.holds(bundle);
        if (held) {
            delivery.admit(superset, analyst, signIn, out);
        } else {
            setup.forgetHeld();
            delivery.bring(superset, marts, analyst, signIn, out);
            delivery.removeOlder(superset, out);
            setup.noteHeld(bundle);
        }
        Administrator administrator = new Administrator(superset);
        Optional<String> password = adminAnew ? Optional.of(administrator.reset()) : administrator.make();
        out.println("The dashboards are up at " + server.address());
        password.ifPresent(made -> delivery.passwords().write(Door.DASHBOARDS, Administrator.NAME, made));
        String at = signIn == SupersetAccess.SignIn.PROVIDER ? " at " + server.address() + "/administrator/" : "";
        out.println("Log in as " + Administrator.NAME + at
                + (password.isPresent()
                        ? " with the password in " + delivery.passwords().file()
                        : "; --reset-admin gives another password"));
        out.println("Checking every chart…");
        if (!delivery.check(superset, out)) {
            out.println("Not every chart is right; the lines above say which, and why.");
            if (held) {
                // Someone may have changed them in Superset: the next start brings them anew.
                setup.forgetHeld();
            }
        }
        out.println("They stay up until you press Ctrl-C.");
        return server;
    }

    private static void requireProvider(DashboardSettings settings, DashboardsDelivery delivery) {
        if (settings.singleSignOn().isEmpty() && !delivery.rolesOfGroups().isEmpty()) {
            throw WaymarkException.wrongUse("access.yaml names groups, and there is no provider that knows them: write"
                    + " dashboards.oidc into the settings, or remove the groups");
        }
    }
}

package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import waymark.cli.Calling;
import waymark.dashboard.server.PythonEnvironment;
import waymark.dashboard.server.ReaderLogin;
import waymark.dashboard.server.SupersetHome;
import waymark.dashboard.server.SupersetServer;
import waymark.dashboard.server.SupersetSetup;
import waymark.publish.Database;
import waymark.publish.EmbeddedDatabase;
import waymark.publish.ReaderLimits;
import waymark.settings.DashboardSettings;

/**
 * The one real Superset that all tests of a JVM share, over the published sample, with all dashboards in it. It starts with the
 * first test that asks, which takes a minute or two, and ends with the JVM. A test leaves it as it found it.
 */
public final class TestSuperset {

    /** Names a folder with a Python environment that holds Superset, or in which one is made. */
    public static final String PYTHON = "WAYMARK_DASHBOARDS_PYTHON";

    private static TestSuperset shared;

    private final Path home;
    private final EmbeddedDatabase database;
    private final PythonEnvironment environment;
    private final SupersetServer server;
    private final BundleFiles files = BundleFiles.packed();
    private final Bundle bundle = BundleReader.read(files);

    private TestSuperset(Path python) {
        try {
            home = Files.createTempDirectory("waymark superset");
            Calling run =
                    Calling.waymark("run", "--home", home.toString(), "--landing", landing(), "--as-of", "2019-02-28");
            assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
            database = new EmbeddedDatabase(home, ReaderLimits.usual(), 90);
            database.prepare();
            environment = PythonEnvironment.of(home, Optional.of(python));
            environment.make(System.getenv("PATH"), line -> {});
            SupersetHome own = new SupersetHome(home);
            new SupersetSetup(environment, own, database).prepare(line -> {});
            server = SupersetServer.start(environment, own, database, freePort(), DashboardSettings.NONE, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            server.awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bring(files);
    }

    /** The Superset; the test is skipped, and says why, when there is no Python to run it. */
    public static synchronized TestSuperset shared() {
        String python = System.getenv(PYTHON);
        Assumptions.assumeTrue(
                python != null && !python.isBlank(),
                PYTHON + " is not set: the dashboards are not tested in a Superset");
        if (shared == null) {
            shared = new TestSuperset(Path.of(python));
        }
        return shared;
    }

    private static String landing() {
        Path here = Path.of("").toAbsolutePath();
        Path checkout = Files.isDirectory(here.resolve("data-samples")) ? here : here.getParent();
        return checkout.resolve("data-samples").resolve("landing").toString();
    }

    /**
     * Another server over the same database, which runs with other settings; to be closed. Its sessions lie where those of the
     * shared one do, which all end.
     */
    SupersetServer another(DashboardSettings settings, Map<String, List<String>> rolesOfGroups) throws IOException {
        SupersetServer another = SupersetServer.start(
                environment, new SupersetHome(home), database, freePort(), settings, rolesOfGroups);
        another.awaitReady();
        return another;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        server.close();
        database.close();
        remove(home);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // A process that is ending still writes there; the temporary folder is the system's to tidy.
            folder.toFile().deleteOnExit();
        }
    }

    /** Imports a bundle, and removes what an earlier one had brought. */
    List<String> bring(BundleFiles changed) {
        Bundle read = BundleReader.read(changed);
        BundleImport bundleImport = new BundleImport(client());
        bundleImport.bring(read, MartShapes.of(changed), columns(), martsOfCharts());
        return bundleImport.removeOlder(read);
    }

    /** Imports the datasets of a bundle that are not there yet. */
    void bringNewDatasets(BundleFiles changed) {
        new BundleImport(client())
                .bringNewDatasets(BundleReader.read(changed), MartShapes.of(changed), columns(), martsOfCharts());
    }

    private PublishedColumns columns() {
        try (Connection session = database.analyst()) {
            return PublishedColumns.read(session);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path home() {
        return home;
    }

    /** Where the sample is published. */
    public Database database() {
        return database;
    }

    /** How Superset reaches it. */
    public MartsAddress martsOfCharts() {
        return ReaderLogin.forCharts(database, SupersetHome.keys(home));
    }

    /** Where the Superset is. */
    public URI address() {
        return server.address();
    }

    /** A new session of an administrator. */
    public SupersetClient client() {
        return new SupersetHome(home).service(server.address());
    }

    /** The password of {@link SupersetHome#SERVICE}. */
    public String servicePassword() {
        return SupersetHome.keys(home).of(SupersetHome.SERVICE);
    }

    public Bundle bundle() {
        return bundle;
    }

    public BundleFiles files() {
        return files;
    }
}

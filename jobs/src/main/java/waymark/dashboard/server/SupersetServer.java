package waymark.dashboard.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;
import waymark.publish.Database;
import waymark.settings.DashboardSettings;

/** Superset's own process, for this machine only, with its workers. It ends when it is closed, and with this process. */
public final class SupersetServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long LOOK_MILLIS = 100;
    private static final int GOOD = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] LOCALHOST = {127, 0, 0, 1};

    private final Tether process;
    private final URI address;
    private final Path log;

    private SupersetServer(Tether process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Holds that a port of this machine can be had.
     *
     * @throws WaymarkException wrong use, when something listens there
     */
    public static void requireFree(int port) {
        try (ServerSocket free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(InetAddress.getByAddress(LOCALHOST), port));
        } catch (IOException e) {
            throw WaymarkException.wrongUse("port " + port + " of 127.0.0.1 is taken (" + e.getMessage()
                    + "): name another with --port, or stop what listens there");
        }
    }

    /**
     * Starts it; it answers some seconds later. Whoever was signed in before has to sign in again.
     *
     * @param settings how long sessions last, how browsers reach it, and where people sign in
     * @param rolesOfGroups what whoever is in a group of the provider gets in Superset
     */
    public static SupersetServer start(
            PythonEnvironment python,
            SupersetHome home,
            Database marts,
            int port,
            DashboardSettings settings,
            Map<String, List<String>> rolesOfGroups) {
        home.endSessions();
        Map<String, String> environment = new HashMap<>(home.environment(marts));
        environment.put("SUPERSET_WAYMARK", told(settings, rolesOfGroups));
        Path log = home.log("superset");
        try {
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw WaymarkException.failed(log + " cannot be replaced (" + e + "): let it be removed", e);
        }
        List<String> command = List.of(
                python.program("gunicorn").toString(),
                "--workers=2",
                "--worker-class=gthread",
                "--threads=8",
                "--timeout=60",
                "--graceful-timeout=5",
                "--bind=127.0.0.1:" + port,
                "superset.app:create_app()");
        return new SupersetServer(Tether.start(command, environment, log), URI.create("http://127.0.0.1:" + port), log);
    }

    /** What superset_config.py reads of the settings. */
    private static String told(DashboardSettings settings, Map<String, List<String>> rolesOfGroups) {
        ObjectNode told = JSON.createObjectNode()
                .put("session_seconds", settings.session().toSeconds())
                .put("log_days", settings.logDays())
                .put("https", settings.door() == DashboardSettings.Door.TLS_PROXY);
        settings.singleSignOn().ifPresent(provider -> told.putObject("oidc")
                .put("issuer", provider.issuer())
                .put("client_id", provider.clientId())
                .put("client_secret", provider.clientSecret())
                .put("scope", provider.scope())
                .put("name_claim", provider.nameClaim())
                .put("groups_claim", provider.groupsClaim())
                .set("groups", JSON.valueToTree(rolesOfGroups)));
        return told.toString();
    }

    /** Where it is. */
    public URI address() {
        return address;
    }

    /**
     * Waits until it answers.
     *
     * @throws WaymarkException when it ends, or takes longer than three minutes
     */
    public void awaitReady() {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest health = HttpRequest.newBuilder(address.resolve("/health"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long begun = System.nanoTime();
        while (!answers(http, health)) {
            if (process.ended(LOOK_MILLIS)) {
                throw WaymarkException.failed("Superset does not start. It said:" + LogTail.of(log));
            }
            if (System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw WaymarkException.failed("Superset has not answered for " + LONGEST_START.toMinutes()
                        + " minutes. It said:" + LogTail.of(log));
            }
        }
    }

    /** Waits for its end; what it said last. */
    public String awaitEnd() {
        process.await();
        return LogTail.of(log);
    }

    private static boolean answers(HttpClient http, HttpRequest health) {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == GOOD;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("interrupted while Superset starts", e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

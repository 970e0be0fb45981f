package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

/** On a server that answers the login and the login page as a Superset does. */
class FeatureFlagsTest {

    private HttpServer server;
    private String page = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/api/v1/security/login", "{\"access_token\": \"token\"}");
        answer("/api/v1/security/csrf_token/", "{\"result\": \"token\"}");
        server.createContext("/login/", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, json.length());
            exchange.getResponseBody().write(json.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private SupersetClient superset() {
        return new SupersetClient(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "admin", "secret");
    }

    private static String page(String flags) {
        String json = "{\"user\": {\"name\": \"A & B\"}, \"common\": {\"feature_flags\": {" + flags + "}}}";
        return "<html><div id=\"app\" data-bootstrap=\""
                + json.replace("&", "&amp;").replace("\"", "&#34;") + "\"></div></html>";
    }

    @Test
    void asTheyHaveToBe() {
        page = page("\"DASHBOARD_RBAC\": true, \"ALLOW_ADHOC_SUBQUERY\": false, \"OTHER\": true");

        assertThat(FeatureFlags.check(superset())).isEmpty();
    }

    @Test
    void everyOneThatIsOtherwiseIsTold() {
        page = page("\"ALLOW_ADHOC_SUBQUERY\": true");

        assertThatThrownBy(() -> FeatureFlags.check(superset()))
                .isInstanceOfSatisfying(WaymarkException.class, fault -> assertThat(fault.exitCode())
                        .isEqualTo(ExitCode.WRONG_USE))
                .hasMessageContaining("nothing was imported")
                .hasMessageContaining("FEATURE_FLAGS[\"ALLOW_ADHOC_SUBQUERY\"] is on")
                .hasMessageContaining("FEATURE_FLAGS[\"DASHBOARD_RBAC\"] is off");
    }

    @Test
    void whoDoesNotTellIsLookedAtByAPerson() {
        page = "<html>Log in elsewhere</html>";

        assertThat(FeatureFlags.check(superset()))
                .singleElement()
                .asString()
                .contains("look whether ALLOW_ADHOC_SUBQUERY is off and DASHBOARD_RBAC is on");
    }
}

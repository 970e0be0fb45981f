package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import waymark.problem.WaymarkException;

/** Requests to one Superset as one user, who is logged in when that is needed: token, and the session that guards against forgery. */
final class SupersetSession {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final int UNAUTHORISED = 401;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final URI address;
    private final String user;
    private final String password;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(LONGEST_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String token;
    private String csrf;

    SupersetSession(URI address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    URI address() {
        return address;
    }

    String user() {
        return user;
    }

    /** Sends a request, and once more after a new login when the token has run out. */
    Reply send(String path, String method, BodyPublisher body, String contentType) {
        boolean fresh = token == null;
        if (fresh) {
            logIn();
        }
        Reply reply = exchange(path, method, body, contentType);
        if (reply.status() == UNAUTHORISED && !fresh) {
            logIn();
            return exchange(path, method, body, contentType);
        }
        return reply;
    }

    private void logIn() {
        token = null;
        csrf = null;
        JsonNode who = JsonNodeFactory.instance
                .objectNode()
                .put("username", user)
                .put("password", password)
                .put("provider", "db")
                .put("refresh", false);
        Reply let =
                exchange("/api/v1/security/login", "POST", BodyPublishers.ofString(who.toString()), "application/json");
        if (let.status() == UNAUTHORISED) {
            throw WaymarkException.wrongUse("Superset at " + address + " refuses the login \"" + user
                    + "\": give the user and password of one of its own");
        }
        token = letIn(let).path("access_token").asText();
        csrf = letIn(exchange("/api/v1/security/csrf_token/", "GET", BodyPublishers.noBody(), null))
                .path("result")
                .asText();
    }

    private JsonNode letIn(Reply reply) {
        if (!reply.isGood()) {
            token = null;
            throw WaymarkException.failed("Superset at " + address + " does not let \"" + user + "\" in ("
                    + reply.status() + ": " + reply.said() + "): is it a Superset, and ready?");
        }
        return reply.json();
    }

    private Reply exchange(String path, String method, BodyPublisher body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST_ANSWER)
                .header("Accept", "application/json")
                .header("Referer", address + "/")
                .method(method, body);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (csrf != null) {
            request.header("X-CSRFToken", csrf);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (LOOPBACK.contains(address.getHost())) {
                // A cookie for secure connections alone goes back to this machine, as browsers send it: nobody listens
                // between.
                cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            }
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw WaymarkException.failed(
                    "Superset at " + address + " cannot be reached (" + e + "): start it, or mend its address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("interrupted while Superset at " + address + " was asked", e);
        }
    }
}

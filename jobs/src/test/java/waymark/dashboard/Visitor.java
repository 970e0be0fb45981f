package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone at a Superset with a browser that runs no scripts: forms, cookies, and being sent elsewhere. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("csrf_token\"[^>]*value=\"([^\"]+)\"");

    private final URI superset;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(URI superset) {
        this.superset = superset;
    }

    HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(superset.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Asks the API as the scripts of a page do, with the token against forgery. */
    JsonNode post(String path, JsonNode body) {
        String csrf = json(open("/api/v1/security/csrf_token/")).path("result").asText();
        return json(send(HttpRequest.newBuilder(superset.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRFToken", csrf)
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new Reply(answer.statusCode(), answer.body().getBytes(StandardCharsets.UTF_8)).json();
    }

    /** Fills in the form by which users sign in with a password. */
    HttpResponse<String> signIn(String form, String user, String password) {
        Matcher token = TOKEN.matcher(open(form).body());
        String csrf = token.find() ? token.group(1) : "";
        String fields = Map.of("username", user, "password", password, "csrf_token", csrf).entrySet().stream()
                .map(field -> field.getKey() + "=" + SupersetClient.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(superset.resolve(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", superset.resolve(form).toString())
                .POST(BodyPublishers.ofString(fields)));
    }

    /** The name under which Superset knows the visitor; empty when it does not. */
    String name() {
        return json(open("/api/v1/me/")).path("result").path("username").asText();
    }

    List<HttpCookie> cookies() {
        return List.copyOf(cookies.getCookieStore().getCookies());
    }

    /** Takes the cookies of another, as someone does who has read them. */
    void take(List<HttpCookie> others) {
        others.forEach(cookie -> cookies.getCookieStore().add(superset, (HttpCookie) cookie.clone()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

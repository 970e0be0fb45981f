package waymark.dashboard.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.problem.WaymarkException;

/** A page of Superset in a browser, which notes what the charts on it ask for. */
public final class SupersetPage implements AutoCloseable {

    private static final Duration LONGEST_LOAD = Duration.ofSeconds(90);
    private static final Pattern CHART = Pattern.compile("/api/v1/chart/data\\?.*?\\bform_data=([^&]*)");
    private static final int LONGEST_REQUEST = 10_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final DevTools tools;
    private final Map<Integer, String> asked = new ConcurrentHashMap<>();

    /** @param address of the Superset, without a slash at the end */
    public SupersetPage(Chromium chromium, URI address) {
        this.address = address;
        this.tools = new DevTools(chromium, this::note);
        tools.call("Network.enable", tools.parameters().put("maxPostDataSize", LONGEST_REQUEST));
        tools.call("Page.enable", tools.parameters());
    }

    /** Lets a user of Superset's own in. */
    public void logIn(String user, String password) {
        open("/login/");
        require(() -> holds("document.querySelector('[data-test=\"username-input\"]') !== null"), "the login's form");
        type("username-input", user);
        type("password-input", password);
        holds("document.querySelector('[data-test=\"login-button\"]').click() === undefined");
        require(
                () -> holds("document.readyState === 'complete' && !location.pathname.endsWith('/login/')"),
                "what comes after the login: give the user and password of one of its own");
    }

    private void type(String field, String text) {
        holds("document.querySelector('[data-test=\"" + field + "\"]').focus() === undefined");
        tools.call("Input.insertText", tools.parameters().put("text", text));
    }

    /**
     * What the charts of a dashboard ask for when it is opened: the first request of each, by the chart's number. Charts that have
     * not asked in time are missing.
     *
     * @param charts the numbers of all of its charts
     */
    public Map<Integer, JsonNode> queriesOf(String slug, Set<Integer> charts) {
        asked.clear();
        open("/superset/dashboard/" + slug + "/");
        awaits(() -> asked.keySet().containsAll(charts));
        Map<Integer, JsonNode> queries = new ConcurrentHashMap<>();
        asked.forEach((chart, body) -> queries.put(chart, parsed(body)));
        return queries;
    }

    private void open(String path) {
        tools.call("Page.navigate", tools.parameters().put("url", address + path));
    }

    private boolean holds(String expression) {
        JsonNode answer = tools.call("Runtime.evaluate", tools.parameters().put("expression", expression));
        return answer.path("result").path("value").asBoolean();
    }

    private void require(BooleanSupplier condition, String what) {
        if (!awaits(condition)) {
            throw WaymarkException.failed("Superset at " + address + " does not show " + what);
        }
    }

    private static boolean awaits(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LONGEST_LOAD.toNanos()) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private void note(String event, JsonNode told) {
        JsonNode request = told.path("request");
        if (event.equals("Network.requestWillBeSent")
                && request.path("method").asText().equals("POST")) {
            Matcher chart = CHART.matcher(request.path("url").asText());
            if (chart.find()) {
                JsonNode about = parsed(URLDecoder.decode(chart.group(1), StandardCharsets.UTF_8));
                asked.putIfAbsent(
                        about.path("slice_id").asInt(), request.path("postData").asText());
            }
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw WaymarkException.failed("a chart asks for what is no JSON: " + json, e);
        }
    }

    @Override
    public void close() {
        tools.close();
    }
}

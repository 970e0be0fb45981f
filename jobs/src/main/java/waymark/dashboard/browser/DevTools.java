package waymark.dashboard.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import waymark.problem.WaymarkException;

/** A line to one page of a {@link Chromium}, over which it is told what to do and tells what it does: the Chrome DevTools Protocol. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_ANSWER_SECONDS = 60;

    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder part = new StringBuilder();
    private final BiConsumer<String, JsonNode> listener;
    private final WebSocket line;

    /** @param listener is told of every event: its name, and what it says */
    DevTools(Chromium chromium, BiConsumer<String, JsonNode> listener) {
        this.listener = listener;
        HttpClient http = HttpClient.newHttpClient();
        try {
            HttpRequest pages = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + chromium.port() + "/json/list"))
                    .build();
            JsonNode page = null;
            for (JsonNode each :
                    JSON.readTree(http.send(pages, BodyHandlers.ofString()).body())) {
                if (page == null && each.path("type").asText().equals("page")) {
                    page = each;
                }
            }
            if (page == null) {
                throw WaymarkException.failed("Chromium shows no page: try again");
            }
            line = http.newWebSocketBuilder()
                    .buildAsync(URI.create(page.path("webSocketDebuggerUrl").asText()), this)
                    .join();
        } catch (IOException e) {
            throw WaymarkException.failed("Chromium cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("interrupted while Chromium started", e);
        }
    }

    ObjectNode parameters() {
        return JSON.createObjectNode();
    }

    /** Has the page do something, and waits for what comes of it. */
    JsonNode call(String method, ObjectNode parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        line.sendText(message.toString(), true).join();
        try {
            JsonNode reply = answer.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
            if (reply.has("error")) {
                throw WaymarkException.failed("Chromium refuses " + method + ": "
                        + reply.path("error").path("message").asText());
            }
            return reply.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw WaymarkException.failed("Chromium does not answer " + method + ": try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WaymarkException.failed("interrupted while Chromium worked", e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            String whole = part.toString();
            part.setLength(0);
            receive(whole);
        }
        socket.request(1);
        return null;
    }

    private void receive(String text) {
        JsonNode message;
        try {
            message = JSON.readTree(text);
        } catch (IOException e) {
            throw WaymarkException.failed("Chromium says what is no JSON", e);
        }
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.path("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            listener.accept(message.path("method").asText(), message.path("params"));
        }
    }

    @Override
    public void close() {
        line.abort();
    }
}

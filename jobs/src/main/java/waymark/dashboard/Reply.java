package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What Superset answered. */
public final class Reply {

    private static final int LONGEST_SAID = 600;
    private static final JsonMapper JSON = new JsonMapper();

    private final int status;
    private final byte[] body;

    Reply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What came, as it came. */
    public byte[] body() {
        return body.clone();
    }

    /** Whether it was done: a status from 200 to 299. */
    public boolean isGood() {
        return status / 100 == 2;
    }

    /** The body read as JSON; a node that is missing when there is none, or it is something else. */
    public JsonNode json() {
        try {
            return body.length == 0 ? JSON.missingNode() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Superset's own message, from whichever place it puts one, on one line. */
    public String said() {
        List<String> words = new ArrayList<>();
        JsonNode answer = json();
        for (String place : List.of("message", "msg", "error")) {
            add(answer.path(place), words);
        }
        for (JsonNode error : answer.path("errors")) {
            add(error.path("message"), words);
            error.path("extra").forEach(more -> {
                if (more.isTextual()) {
                    add(more, words);
                }
            });
        }
        String said = words.isEmpty() ? text().strip() : String.join("; ", words);
        String line = said.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SAID ? line.substring(0, LONGEST_SAID) + "…" : line;
    }

    private static void add(JsonNode message, List<String> words) {
        if (message.isTextual() && !message.asText().isBlank()) {
            words.add(message.asText());
        } else if (message.isContainerNode() && !message.isEmpty()) {
            words.add(message.toString());
        }
    }
}

package waymark.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;

/**
 * A user's session at the REST API of one Superset. It logs in when first asked, and again when its token has run out. Paths
 * begin with {@code /api/v1/} and are URL-encoded by the caller. One session serves one thread.
 */
public final class SupersetClient {

    /** Superset cuts longer pages to this without a word. */
    private static final int PAGE = 100;

    private final SupersetSession session;

    /**
     * @param address {@code http://host:port}, with the path under which Superset is served, if any
     * @param user name of a login of Superset's own
     */
    public SupersetClient(URI address, String user, String password) {
        session = new SupersetSession(URI.create(address.toString().replaceAll("/+$", "")), user, password);
    }

    /** Where the Superset is, without a slash at the end. */
    public URI address() {
        return session.address();
    }

    /** The name of who asks. */
    public String user() {
        return session.user();
    }

    /**
     * Reads what is at {@code path}.
     *
     * @throws WaymarkException like every request here, when Superset is not there or refuses; with the status, the path and what
     *     Superset says
     */
    public JsonNode get(String path) {
        return request("GET", path).json();
    }

    public JsonNode post(String path, JsonNode body) {
        return request("POST", path, body).json();
    }

    public JsonNode put(String path, JsonNode body) {
        return request("PUT", path, body).json();
    }

    public JsonNode delete(String path) {
        return request("DELETE", path).json();
    }

    /** Sends files and form fields, as a form in a browser does. */
    public JsonNode upload(String path, List<FilePart> files, Map<String, String> fields) {
        Multipart form = new Multipart(files, fields);
        return required(path, "POST", BodyPublishers.ofByteArray(form.bytes()), form.contentType())
                .json();
    }

    /** The bytes at {@code path}, such as of an export. */
    public byte[] download(String path) {
        return request("GET", path).body();
    }

    /** All that a list holds, whatever its pages. */
    public List<JsonNode> list(String path) {
        return list(path, "");
    }

    /**
     * What of a list passes a filter.
     *
     * @param filter in Superset's notation, such as {@code filters:!((col:slug,opr:eq,value:x))}; empty for all
     */
    public List<JsonNode> list(String path, String filter) {
        List<JsonNode> found = new ArrayList<>();
        // Pages of what has no order of its own could repeat a row and leave out another.
        String order = path.startsWith("/api/v1/security/") ? ",order_column:id,order_direction:asc" : "";
        String more = filter.isEmpty() ? order : order + "," + filter;
        for (int page = 0; ; page++) {
            JsonNode answer = get(path + "?q=" + encoded("(page:" + page + ",page_size:" + PAGE + more + ")"));
            answer.path("result").forEach(found::add);
            if (answer.path("result").isEmpty()
                    || found.size() >= answer.path("count").asInt()) {
                return found;
            }
        }
    }

    /** Text as it may stand in a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Asks, and leaves it to the caller what a refusal means.
     *
     * @param body null for none
     * @throws WaymarkException only when Superset cannot be reached or does not let the user in
     */
    public Reply ask(String method, String path, JsonNode body) {
        return body == null
                ? session.send(path, method, BodyPublishers.noBody(), null)
                : session.send(path, method, BodyPublishers.ofString(body.toString()), "application/json");
    }

    private Reply request(String method, String path) {
        return required(path, method, BodyPublishers.noBody(), null);
    }

    private Reply request(String method, String path, JsonNode body) {
        return required(path, method, BodyPublishers.ofString(body.toString()), "application/json");
    }

    private Reply required(String path, String method, BodyPublisher body, String contentType) {
        Reply reply = session.send(path, method, body, contentType);
        if (!reply.isGood()) {
            throw WaymarkException.failed("Superset at " + address() + " answers " + method + " " + path + " with "
                    + reply.status() + ": " + reply.said());
        }
        return reply;
    }
}

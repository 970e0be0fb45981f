package waymark.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.problem.WaymarkException;

/** The switches of a Superset on which it rests that each reader sees what is theirs. A Superset of our own has them right. */
public final class FeatureFlags {

    private static final String PAGE = "/login/";

    /** Every page of Superset's carries its settings, as JSON in an attribute. */
    private static final Pattern SETTINGS = Pattern.compile("data-bootstrap=\"([^\"]*)\"");

    private static final JsonMapper JSON = new JsonMapper();

    /** How each has to be, and what would come of it otherwise. */
    private record Need(boolean on, String otherwise) {}

    private static final Map<String, Need> NEEDS = new TreeMap<>(Map.of(
            "DASHBOARD_RBAC", new Need(true, "readers would be let in to no dashboard"),
            "ALLOW_ADHOC_SUBQUERY", new Need(false, "a reader could ask for marts on which no rule keeps rows back")));

    private FeatureFlags() {}

    /**
     * Checks the switches as the Superset tells them, which may be as they were a minute ago.
     *
     * @return what a person should look at, a line each, when the Superset does not tell
     * @throws WaymarkException wrong use, with every switch that is set otherwise
     */
    public static List<String> check(SupersetClient superset) {
        String page = superset.ask("GET", PAGE, null).text();
        JsonNode flags = flags(page);
        if (!flags.isObject()) {
            return List.of("Superset at " + superset.address() + " does not tell its feature flags: look whether "
                    + NEEDS.entrySet().stream()
                            .map(need -> need.getKey() + " is "
                                    + word(need.getValue().on()))
                            .collect(Collectors.joining(" and ")));
        }
        List<String> wrong = new ArrayList<>();
        NEEDS.forEach((flag, need) -> {
            if (flags.path(flag).asBoolean() != need.on()) {
                wrong.add("FEATURE_FLAGS[\"" + flag + "\"] is " + word(!need.on()) + ", so that " + need.otherwise()
                        + ": turn it " + word(need.on()) + " in superset_config.py");
            }
        });
        if (!wrong.isEmpty()) {
            throw WaymarkException.wrongUse("Superset at " + superset.address()
                    + " is not set up for who sees what; nothing was imported:\n  " + String.join("\n  ", wrong));
        }
        return List.of();
    }

    /** What a page says of them; a missing node when it says nothing. */
    static JsonNode flags(String page) {
        Matcher settings = SETTINGS.matcher(page);
        if (!settings.find()) {
            return JSON.missingNode();
        }
        String json = settings.group(1)
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        try {
            return JSON.readTree(json).path("common").path("feature_flags");
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String word(boolean on) {
        return on ? "on" : "off";
    }
}

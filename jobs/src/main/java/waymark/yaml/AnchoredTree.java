package waymark.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads YAML with its anchors: where a mapping or list stands under a name, {@code *name} stands
 * for it. Jackson reads that as a text. */
final class AnchoredTree {

    private final ObjectMapper yaml;
    private final YAMLParser parser;
    private final Map<String, JsonNode> anchors = new HashMap<>();

    private AnchoredTree(ObjectMapper yaml, YAMLParser parser) {
        this.yaml = yaml;
        this.parser = parser;
    }

    /** The one document of {@code text}; a missing node when there is none. */
    static JsonNode read(ObjectMapper yaml, String text) throws IOException {
        try (YAMLParser parser = (YAMLParser) yaml.getFactory().createParser(text)) {
            AnchoredTree tree = new AnchoredTree(yaml, parser);
            JsonNode document = parser.nextToken() == null ? yaml.missingNode() : tree.value();
            if (parser.nextToken() != null) {
                throw new Unfit(parser, "a second document begins");
            }
            return document;
        }
    }

    private JsonNode value() throws IOException {
        if (parser.isCurrentAlias()) {
            JsonNode named = anchors.get(parser.getText());
            if (named == null) {
                throw new Unfit(parser, "nothing stands under the name " + parser.getText());
            }
            return named;
        }
        String anchor =
                parser.getObjectId() == null ? null : parser.getObjectId().toString();
        JsonNode value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> mapping();
                    case START_ARRAY -> list();
                    default -> parser.readValueAsTree();
                };
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        return value;
    }

    private ObjectNode mapping() throws IOException {
        ObjectNode mapping = yaml.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            mapping.set(key, value());
        }
        return mapping;
    }

    private ArrayNode list() throws IOException {
        ArrayNode list = yaml.createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    /** What YAML allows, or Jackson overlooks, and does not fit here. */
    private static final class Unfit extends JsonProcessingException {

        Unfit(YAMLParser parser, String message) {
            super(message, parser.currentLocation());
        }
    }
}

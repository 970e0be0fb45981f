package waymark.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import waymark.problem.WaymarkException;
import waymark.yaml.Place;

/**
 * Reads a feed contract, a YAML document of the Open Data Contract Standard 3.1.0. It is strict: what it does not know is a
 * fault, and all faults of a file are reported at once.
 */
public final class ContractReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> KEYS =
            Set.of("apiVersion", "kind", "id", "version", "status", "customProperties", "schema");
    private static final Set<String> SCHEMA_KEYS =
            Set.of("name", "description", "customProperties", "relationships", "quality", "properties");
    private static final Pattern FEED = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]*\\.[0-9]+\\.[0-9]+");
    static final Set<String> PROGRAMMES = Set.of("WC", "WP", "WHP", "SES");

    private final Place root;
    private final Place schema;
    private final String feed;
    private final Map<String, FeedField> fields = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Integer, String> key = new TreeMap<>();

    private ContractReader(JsonNode document) {
        root = Place.root(document);
        List<Place> schemas = root.at("schema").list();
        if (schemas.size() != 1) {
            root.fault("schema has " + schemas.size() + " members; describe one feed in a file");
        }
        schema = schemas.isEmpty() ? root.at("schema") : schemas.get(0);
        feed = schemas.isEmpty() ? "" : schema.at("name").text(FEED, "write the feed in lower case with underscores");
    }

    /**
     * The contract written in {@code yaml}.
     *
     * @param file its name, for messages
     * @throws WaymarkException with every fault of the file, its place and how to mend it
     */
    public static FeedContract read(String file, String yaml) {
        return readFile(file, yaml).contract();
    }

    /** The contract with the parts of it that can only be checked beside the others. */
    static ContractFile readFile(String file, String yaml) {
        ContractReader reader = new ContractReader(parsed(file, yaml));
        ContractFile read = reader.readContract(file);
        List<String> faults = reader.root.faults();
        if (!faults.isEmpty()) {
            throw WaymarkException.failed(
                    file + " is not a feed contract that Waymark understands:\n  " + String.join("\n  ", faults));
        }
        return read;
    }

    private static JsonNode parsed(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw WaymarkException.failed(
                    file + " line " + line + " is not YAML, or names a key twice; mend it (" + e.getOriginalMessage()
                            + ")",
                    e);
        }
    }

    private ContractFile readContract(String file) {
        root.only(KEYS);
        root.at("apiVersion").must("v3.1.0");
        root.at("kind").must("DataContract");
        root.at("status").must("active");
        if (!feed.isEmpty()) {
            root.at("id").must("feed-" + feed.replace('_', '-'));
        }
        String version = root.at("version").text(VERSION, "write three numbers such as 1.0.0");
        CustomKeys custom = new CustomKeys(root, "waymarkSender", "waymarkCadence", "waymarkProgrammes");
        Sender sender = custom.value("waymarkSender").constant(Sender.class).orElse(null);
        Cadence cadence = custom.value("waymarkCadence").constant(Cadence.class).orElse(null);
        List<String> programmes = custom.value("waymarkProgrammes").texts();
        if (!PROGRAMMES.containsAll(programmes)) {
            custom.value("waymarkProgrammes").fault(programmes + " is not right; write some of WC, WP, WHP, SES");
        }
        schema.only(SCHEMA_KEYS);
        String description = schema.at("description").text();
        readFields();
        new FieldReferences(fields).check(places);
        List<ParentKey> parents = new ParentReader(feed, fields.keySet()).read(schema.at("relationships"));
        FeedContract contract = new FeedContract(
                feed,
                description,
                version.isEmpty() ? "" : version.substring(0, version.lastIndexOf('.')),
                sender,
                cadence,
                Set.copyOf(programmes),
                List.copyOf(fields.values()),
                List.copyOf(key.values()),
                parents.stream().map(ParentKey::parent).toList(),
                eventOn(new CustomKeys(schema, "waymarkEventOn")),
                new RowCheckReader(fields).read(schema.at("quality")));
        return new ContractFile(file, contract, parents);
    }

    private void readFields() {
        List<Place> properties = schema.at("properties").list();
        if (properties.isEmpty()) {
            schema.fault("properties are missing; describe at least one column");
        }
        for (Place property : properties) {
            FieldReader reader = new FieldReader(property);
            FeedField field = reader.read();
            if (!field.name().isEmpty() && fields.put(field.name(), field) != null) {
                reader.place().fault("the column is described twice; describe it once");
            }
            places.put(field.name(), reader.place());
            int position = reader.keyPosition();
            if (position > 0 && key.put(position, field.name()) != null) {
                reader.place().fault("primaryKeyPosition " + position + " is taken; number the key 1, 2, 3 …");
            }
        }
        if (key.isEmpty()
                || key.size()
                        != key.keySet().stream()
                                .mapToInt(position -> position)
                                .max()
                                .orElse(0)) {
            schema.fault("the key is " + key + "; give its columns primaryKey: true and primaryKeyPosition 1, 2, 3 …");
        }
    }

    private List<String> eventOn(CustomKeys custom) {
        if (!custom.has("waymarkEventOn")) {
            return List.of();
        }
        Place place = custom.value("waymarkEventOn");
        List<String> columns = place.texts();
        for (String column : columns) {
            boolean ofItsPlan =
                    column.equals("plan.created_date") && fields.keySet().containsAll(List.of("plan_id", "version_no"));
            boolean own = fields.containsKey(column) && fields.get(column).type() == FieldType.DATE;
            if (!ofItsPlan && !own) {
                place.fault(column + " is not a date column of the feed; name one, or plan.created_date where the feed "
                        + "has plan_id and version_no");
            }
        }
        return columns;
    }
}

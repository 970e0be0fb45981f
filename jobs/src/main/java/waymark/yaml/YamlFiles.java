package waymark.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.problem.WaymarkException;

/** YAML files that people write and that belong together. The faults of all of them are told at once, file by file. */
public final class YamlFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Place> files = new LinkedHashMap<>();

    /**
     * The place that a file's text is; one that is nothing, with a fault noted, when the text is not YAML.
     *
     * @param file its name, for messages
     */
    public Place open(String file, String text) {
        Place root;
        try {
            root = Place.root(YAML.readTree(text));
        } catch (JsonProcessingException e) {
            root = Place.root(MissingNode.getInstance());
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            root.fault("line " + line + " is not YAML, or names a key twice; mend it (" + reason + ")");
        }
        files.put(file, root);
        return root;
    }

    /** Every fault found so far, each with its file and place. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        files.forEach((file, root) -> root.faults().forEach(fault -> faults.add(file + ": " + fault)));
        return faults;
    }

    /**
     * Goes on when there is no fault.
     *
     * @param what what the files are meant to be, for the message
     * @throws WaymarkException wrong use, with every fault on a line
     */
    public void requireNoFault(String what) {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw WaymarkException.wrongUse("there are faults in " + what + ":\n  " + String.join("\n  ", faults));
        }
    }
}

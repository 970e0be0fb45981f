package waymark.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import waymark.problem.WaymarkException;

/** YAML files that people write and that belong together. The faults of all of them are told at once, file by file. */
public final class YamlFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    /**
     * The place that a file's text is; one that is nothing, with a fault noted, when the text is not YAML.
     *
     * @param file its name, for messages
     */
    public Place open(String file, String text) {
        try {
            Place root = Place.root(AnchoredTree.read(YAML, text));
            faults.put(file, root.faults());
            return root;
        } catch (JsonProcessingException e) {
            // What is found missing in it later says nothing.
            faults.put(file, List.of(notYaml(e)));
            return Place.root(MissingNode.getInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String notYaml(JsonProcessingException fault) {
        int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
        String reason = fault.getOriginalMessage().lines().findFirst().orElse("");
        if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            line = marked.getProblemMark().getLine() + 1;
            reason = marked.getProblem();
        }
        return "line " + line + " is not YAML, or names a key twice (" + reason + "); mend it";
    }

    /** Every fault found so far, each with its file and place. */
    public List<String> faults() {
        List<String> all = new ArrayList<>();
        faults.forEach((file, found) -> found.stream().distinct().forEach(fault -> all.add(file + ": " + fault)));
        return all;
    }

    /**
     * Goes on when there is no fault.
     *
     * @param what what the files are meant to be, for the message
     * @throws WaymarkException wrong use, with every fault on a line
     */
    public void requireNoFault(String what) {
        List<String> all = faults();
        if (!all.isEmpty()) {
            throw WaymarkException.wrongUse("there are faults in " + what + ":\n  " + String.join("\n  ", all));
        }
    }
}

package waymark.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import waymark.problem.Spelling;

/** Reads a settings file: YAML, a mapping of keys to single values, and of some to a mapping of such keys. */
final class SettingsFile {

    private static final YAMLFactory YAML = new YAMLFactory();
    /** Keys that are mappings, with what is written under each. */
    private static final Map<String, String> MAPPINGS = new TreeMap<>(Map.of(
            "database", "url, user and password",
            "dashboards", "python, access, session, log-days, behind or oidc",
            "dashboards.oidc", "issuer, client-id and client-secret",
            "limits", "the limits of files",
            "shrink", "percent or rows",
            "retention", "esf"));

    private final Path file;
    private final Path folder;
    private final Faults faults;
    private final Map<SettingKey, GivenText> given = new EnumMap<>(SettingKey.class);
    private final Map<String, Integer> linesOfKeys = new HashMap<>();

    private SettingsFile(Path file, Faults faults) {
        this.file = file;
        this.folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        this.faults = faults;
    }

    /** The settings in {@code file}, as far as it can be read. */
    static Map<SettingKey, GivenText> read(Path file, Faults faults) {
        SettingsFile reading = new SettingsFile(file, faults);
        try (YAMLParser parser = YAML.createParser(Files.readString(file))) {
            reading.readDocument(parser);
        } catch (JsonProcessingException e) {
            reading.notYaml(e);
        } catch (CharacterCodingException e) {
            faults.add(0, file + " is not text in UTF-8; save it as such");
        } catch (IOException e) {
            faults.add(0, file + " cannot be read (" + e + "); name a settings file that you may read");
        }
        return reading.given;
    }

    private void notYaml(JsonProcessingException fault) {
        if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            int line = marked.getProblemMark().getLine() + 1;
            int column = marked.getProblemMark().getColumn() + 1;
            faults.add(
                    line,
                    file + " line " + line + " column " + column + " is not YAML (" + marked.getProblem()
                            + "); mend it");
        } else {
            faults.add(
                    0,
                    file + " is not YAML ("
                            + fault.getOriginalMessage().lines().findFirst().orElse("") + "); mend it");
        }
    }

    private void readDocument(YAMLParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return; // nothing but comments
        }
        if (first == JsonToken.START_OBJECT) {
            readMapping(parser, "");
        } else {
            parser.skipChildren();
            faults.add(1, file + " is not a mapping; write lines such as \"people: synthetic\"");
        }
        if (parser.nextToken() != null) {
            faults.add(line(parser), file + " line " + line(parser) + " begins a second document; write one");
        }
    }

    private void readMapping(YAMLParser parser, String prefix) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = prefix + parser.currentName();
            Place place = new Place(file + " line " + line(parser) + ": " + key, line(parser), faults);
            Integer before = linesOfKeys.putIfAbsent(key, place.line());
            if (before != null) {
                place.fault("is given twice, on line " + before + " too; keep one");
            }
            JsonToken value = parser.nextToken();
            if (MAPPINGS.containsKey(key)) {
                readInner(parser, key, place, value);
            } else if (key.equals(SettingKey.FOLDERS.inFile()) && value == JsonToken.START_OBJECT) {
                readFolders(parser, place);
            } else if (SettingKey.named(key).isPresent()) {
                readValue(parser, SettingKey.named(key).get(), place, value);
            } else {
                parser.skipChildren();
                place.fault("is not known" + meant(key));
            }
        }
    }

    private void readInner(YAMLParser parser, String key, Place place, JsonToken value) throws IOException {
        if (value == JsonToken.START_OBJECT) {
            readMapping(parser, key + ".");
        } else {
            parser.skipChildren();
            place.fault("is not a mapping; write " + MAPPINGS.get(key) + " under it, or remove it");
        }
    }

    /** Folders with their senders, which are read on as if each stood on a line of one text. */
    private void readFolders(YAMLParser parser, Place place) throws IOException {
        StringBuilder lines = new StringBuilder();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            lines.append(parser.currentName()).append(": ");
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    lines.append(parser.getText()).append(',');
                    parser.skipChildren();
                }
            } else {
                lines.append(value == JsonToken.VALUE_NULL ? "" : parser.getText());
                parser.skipChildren();
            }
            lines.append('\n');
        }
        given.put(SettingKey.FOLDERS, new GivenText(lines.toString().strip(), place, folder));
    }

    private void readValue(YAMLParser parser, SettingKey key, Place place, JsonToken value) throws IOException {
        if (!value.isScalarValue()) {
            parser.skipChildren();
            place.fault("is not a single value; write one");
            return;
        }
        String text = value == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
        if (text.isEmpty()) {
            place.fault("has no value; write one, or remove the line");
        } else {
            given.put(key, new GivenText(text, place, folder));
        }
    }

    private static String meant(String key) {
        List<String> known =
                Arrays.stream(SettingKey.values()).map(SettingKey::inFile).collect(Collectors.toList());
        known.addAll(MAPPINGS.keySet());
        return Spelling.nearest(key, known, key.length() / 2)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("; write one of " + String.join(", ", known));
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}

package waymark.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads the members of one JSON object into a record; of a member that is named twice the last one counts. */
final class JsonRecord {

    private final Columns columns;
    private final RawRecord record;
    private final BitSet present = new BitSet();
    private final List<String> extra = new ArrayList<>();

    JsonRecord(Columns columns, RawRecord record) {
        this.columns = columns;
        this.record = record;
    }

    /**
     * Reads one line; false when it is something else than one object.
     *
     * @throws IOException when it is no JSON
     */
    boolean read(JsonParser line) throws IOException {
        present.clear();
        extra.clear();
        if (line.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (line.nextToken() == JsonToken.FIELD_NAME) {
            String name = line.currentName();
            int slot = columns.slot(name);
            boolean torn = slot == Columns.NONE && isTorn(name.toCharArray(), 0, name.length());
            if (torn || !readValue(line, slot)) {
                return false;
            }
            if (slot == Columns.NONE) {
                extra.add(name);
            } else {
                present.set(slot);
            }
        }
        return line.nextToken() == null;
    }

    /** The slots that the object named. */
    BitSet present() {
        return present;
    }

    /** The members that are no column of the feed. */
    List<String> extra() {
        return extra;
    }

    /** False when the value is no JSON after all. */
    private boolean readValue(JsonParser line, int slot) throws IOException {
        JsonToken token = line.nextToken();
        if (slot == Columns.NONE || token == JsonToken.START_OBJECT) {
            if (slot != Columns.NONE) {
                record.putMisshapen(slot);
            }
            return isWhole(line);
        }
        if (token == JsonToken.START_ARRAY) {
            return readList(line, slot);
        }
        if (token == JsonToken.VALUE_NULL) {
            record.clear(slot);
            return true;
        }
        if (isTorn(line)) {
            return false;
        }
        record.put(slot, line.getTextCharacters(), line.getTextOffset(), line.getTextLength());
        return true;
    }

    private boolean readList(JsonParser line, int slot) throws IOException {
        StringBuilder joined = new StringBuilder();
        boolean ofStrings = true;
        for (JsonToken token = line.nextToken(); token != JsonToken.END_ARRAY; token = line.nextToken()) {
            if (!isWhole(line)) {
                return false;
            }
            if (token == JsonToken.VALUE_STRING) {
                joined.append(joined.isEmpty() ? "" : "|").append(line.getText());
            } else {
                ofStrings = false;
            }
        }
        if (ofStrings) {
            record.put(slot, joined.toString());
        } else {
            record.putMisshapen(slot);
        }
        return true;
    }

    /** Reads on to the end of the value that begins here; false when a text in it is torn. */
    private static boolean isWhole(JsonParser line) throws IOException {
        int depth = 0;
        boolean whole = true;
        do {
            JsonToken token = line.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                whole &= !isTorn(line);
            }
        } while (depth > 0 && line.nextToken() != null);
        return whole;
    }

    private static boolean isTorn(JsonParser line) throws IOException {
        return isTorn(line.getTextCharacters(), line.getTextOffset(), line.getTextLength());
    }

    /** Whether an escape left half of a surrogate pair, which stands for no character. */
    private static boolean isTorn(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (Character.isHighSurrogate(text[i])
                    && i + 1 < offset + length
                    && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else if (Character.isSurrogate(text[i])) {
                return true;
            }
        }
        return false;
    }
}

package waymark.judge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Packs the tallies of a part, one chunk for each of the tasks that add them up: there are as many tallies in a part as there
 * are figures in the end, and as objects they would fill the memory.
 */
final class TallyPacking {

    private TallyPacking() {}

    /** The chunks, at most one for a task: by the task's number, from 0 to below {@code tasks}. */
    static Map<Integer, byte[]> pack(Map<TallyKey, Tally> tallies, int tasks) {
        Map<Integer, Chunk> chunks = new HashMap<>();
        tallies.forEach(
                (key, tally) -> chunks.computeIfAbsent(Math.floorMod(key.hashCode(), tasks), task -> new Chunk())
                        .add(key, tally));
        Map<Integer, byte[]> packed = new HashMap<>();
        chunks.forEach((task, chunk) -> packed.put(task, chunk.bytes.toByteArray()));
        return packed;
    }

    /** Adds the tallies of a chunk to {@code sums}. */
    static void addTo(Map<TallyKey, Tally> sums, byte[] chunk) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(chunk);
        DataInputStream in = new DataInputStream(bytes);
        List<String> texts = new ArrayList<>();
        try {
            while (bytes.available() > 0) {
                TallyKey key = new TallyKey(
                        text(in, texts), text(in, texts), LocalDate.ofEpochDay(in.readInt()), text(in, texts));
                Tally tally = Tally.readFrom(in);
                Tally before = sums.putIfAbsent(key, tally);
                if (before != null) {
                    before.plus(tally);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("tallies were not packed whole", e);
        }
    }

    /** A text by its number; the number after the last one stands before a new text. */
    private static String text(DataInputStream in, List<String> texts) throws IOException {
        int number = in.readInt();
        if (number == texts.size()) {
            texts.add(in.readBoolean() ? in.readUTF() : null);
        }
        return texts.get(number);
    }

    private static final class Chunk {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final Map<String, Integer> texts = new HashMap<>();

        void add(TallyKey key, Tally tally) {
            try {
                addText(key.metric());
                addText(key.contractId());
                out.writeInt((int) key.month().toEpochDay());
                addText(key.dimension());
                tally.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot fail to be written", e);
            }
        }

        private void addText(String text) throws IOException {
            Integer number = texts.get(text);
            if (number != null) {
                out.writeInt(number);
                return;
            }
            out.writeInt(texts.size());
            texts.put(text, texts.size());
            out.writeBoolean(text != null);
            if (text != null) {
                out.writeUTF(text);
            }
        }
    }
}

package waymark.resolve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import waymark.resolve.Gathering.Gathered;

/** The rows of a partition's chunks, those of one text at a time. They stay packed until it is their turn. */
final class GatheredChunks implements Iterator<Gathered> {

    private static final int FIRST_ROWS = 1024;

    private final List<ByteBuffer> chunks = new ArrayList<>();
    private final Queue<Gathered> ready = new ArrayDeque<>();
    /** Of each row the hash of its text and its number, so that sorting them brings equal texts together. */
    private long[] order = new long[FIRST_ROWS];
    /** Where each row lies, by its number: the chunk and the offset in it. */
    private long[] places = new long[FIRST_ROWS];

    private int rows;
    private int next;

    GatheredChunks(Iterator<byte[]> arrived) {
        arrived.forEachRemaining(this::add);
        Arrays.sort(order, 0, rows);
    }

    @Override
    public boolean hasNext() {
        return next < rows || !ready.isEmpty();
    }

    @Override
    public Gathered next() {
        if (ready.isEmpty()) {
            gather();
        }
        return ready.remove();
    }

    private void add(byte[] chunk) {
        ByteBuffer bytes = ByteBuffer.wrap(chunk);
        while (bytes.hasRemaining()) {
            if (rows == order.length) {
                order = Arrays.copyOf(order, 2 * rows);
                places = Arrays.copyOf(places, 2 * rows);
            }
            places[rows] = (long) chunks.size() << Integer.SIZE | bytes.position();
            order[rows] = (long) hashOfText(bytes) << Integer.SIZE | rows;
            rows++;
            bytes.position(bytes.position() + Integer.BYTES + bytes.getInt(bytes.position()));
        }
        chunks.add(bytes);
    }

    /** The hash of the text that begins here; moves behind it. */
    private static int hashOfText(ByteBuffer bytes) {
        int length = bytes.getShort();
        int hash = 1;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + bytes.get();
        }
        return hash;
    }

    /** Takes the rows of the next hash, which are hardly ever those of more than one text. */
    private void gather() {
        if (next == rows) {
            throw new NoSuchElementException();
        }
        long hash = order[next] >> Integer.SIZE;
        Map<String, List<byte[]>> byText = new LinkedHashMap<>();
        while (next < rows && order[next] >> Integer.SIZE == hash) {
            long place = places[(int) order[next++]];
            ByteBuffer chunk = chunks.get((int) (place >> Integer.SIZE)).position((int) place);
            String text = new String(take(chunk, chunk.getShort()), StandardCharsets.UTF_8);
            byText.computeIfAbsent(text, key -> new ArrayList<>()).add(take(chunk, chunk.getInt()));
        }
        byText.forEach((text, same) -> ready.add(new Gathered(text, same)));
    }

    private static byte[] take(ByteBuffer chunk, int length) {
        byte[] taken = new byte[length];
        chunk.get(taken);
        return taken;
    }
}

package waymark.resolve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import scala.Tuple2;

/** Puts rows into chunks, each for one partition: the text, preceded by its length, and the row, preceded by its length. */
final class RowChunks implements Iterator<Tuple2<Integer, byte[]>> {

    private static final int CHUNK_BYTES = 32 << 10;

    private final Iterator<Tuple2<String, byte[]>> rows;
    private final ByteBuffer[] open;
    private int flushed;

    RowChunks(Iterator<Tuple2<String, byte[]>> rows, int partitions) {
        this.rows = rows;
        this.open = new ByteBuffer[partitions];
    }

    @Override
    public boolean hasNext() {
        if (rows.hasNext()) {
            return true;
        }
        skipEmpty();
        return flushed < open.length;
    }

    @Override
    public Tuple2<Integer, byte[]> next() {
        while (rows.hasNext()) {
            Tuple2<String, byte[]> row = rows.next();
            int partition = Math.floorMod(spread(row._1().hashCode()), open.length);
            Tuple2<Integer, byte[]> full = put(partition, row._1().getBytes(StandardCharsets.UTF_8), row._2());
            if (full != null) {
                return full;
            }
        }
        return flushNext();
    }

    /** Adds a row to the chunk of its partition; the chunk before it when that was full, else null. */
    private Tuple2<Integer, byte[]> put(int partition, byte[] key, byte[] row) {
        int length = Short.BYTES + key.length + Integer.BYTES + row.length;
        ByteBuffer chunk = open[partition];
        Tuple2<Integer, byte[]> full = null;
        if (chunk != null && chunk.remaining() < length) {
            full = chunk.position() == 0 ? null : new Tuple2<>(partition, filled(chunk));
            chunk.clear();
        }
        if (chunk == null || chunk.remaining() < length) {
            chunk = ByteBuffer.allocate(Math.max(CHUNK_BYTES, length));
            open[partition] = chunk;
        }
        chunk.putShort((short) key.length).put(key).putInt(row.length).put(row);
        return full;
    }

    private void skipEmpty() {
        while (flushed < open.length && (open[flushed] == null || open[flushed].position() == 0)) {
            flushed++;
        }
    }

    private Tuple2<Integer, byte[]> flushNext() {
        skipEmpty();
        ByteBuffer chunk = open[flushed];
        open[flushed] = null;
        return new Tuple2<>(flushed++, filled(chunk));
    }

    private static byte[] filled(ByteBuffer chunk) {
        byte[] filled = new byte[chunk.position()];
        chunk.get(0, filled);
        return filled;
    }

    /** Texts that differ in their last characters alone have hashes close together. */
    private static int spread(int hash) {
        return (hash ^ hash >>> 15) * 0x9e3779b1;
    }
}

package waymark.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Counts what a file unpacks to, and stops when that is more than its limits allow. */
final class Unpacked {

    /** Small files may hold much of the same: 16 MiB. */
    private static final long ALWAYS_ALLOWED = 16L << 20;

    private final Limits limits;
    private final long packed;
    private final long allowed;
    private long count;

    /** @param packed length of the file as it lies */
    Unpacked(Limits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
        allowed = Math.min(limits.unpackedBytes(), Math.max(ALWAYS_ALLOWED, limits.ratio() * packed));
    }

    Limits limits() {
        return limits;
    }

    void add(long more) throws UnreadableException {
        count += more;
        if (count > limits.unpackedBytes()) {
            throw Limits.exceeded(
                    "unpacks to more than " + limits.unpackedBytes() + " bytes", "unpacked", limits.unpackedBytes());
        }
        if (count > allowed) {
            throw Limits.exceeded("unpacks from " + packed + " bytes to more than " + allowed, "ratio", limits.ratio());
        }
    }

    /** As {@link #add}, where no checked exception can pass. */
    void addUnchecked(long more) {
        try {
            add(more);
        } catch (UnreadableException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes, counted as they are read. */
    InputStream counting(InputStream unpacked) {
        return new FilterInputStream(unpacked) {

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = in.read(target, offset, length);
                add(Math.max(read, 0));
                return read;
            }
        };
    }
}

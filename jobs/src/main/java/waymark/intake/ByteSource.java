package waymark.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The bytes of a file as they lie in the landing zone, wherever that is; may be opened more than once. */
public interface ByteSource extends Serializable {

    /** Files up to this many bytes are worth holding in memory between judging and reading them: 8 MiB. */
    int HELD_BYTES = 8 << 20;

    /** A new stream from the first byte on; the caller closes it. */
    InputStream open() throws IOException;

    /** How many bytes there are. */
    long length();

    /** These bytes in memory. */
    static ByteSource of(byte[] bytes) {
        return new Held(bytes);
    }

    /** This source, held in memory when it is no longer than {@link #HELD_BYTES}, so that the file is fetched once. */
    default ByteSource heldWhenSmall() throws IOException {
        if (length() > HELD_BYTES) {
            return this;
        }
        try (InputStream bytes = open()) {
            return of(bytes.readAllBytes());
        }
    }

    /** Bytes in memory. */
    final class Held implements ByteSource {

        private final byte[] bytes;

        private Held(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long length() {
            return bytes.length;
        }
    }
}

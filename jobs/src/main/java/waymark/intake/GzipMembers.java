package waymark.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The text of a gzip file of one or more members, read strictly: it must end with a whole member, and only zero bytes may
 * follow. The JDK's own stream takes whatever follows a member for the end of the file, so a damaged half would go unnoticed.
 */
final class GzipMembers extends InputStream {

    private static final int MAGIC_FIRST = 0x1f;
    private static final int MAGIC_SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKED = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xe0;

    private final InputStream compressed;
    private final byte[] input = new byte[16 * 1024];
    private int next;
    private int end;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 headerChecksum = new CRC32();
    private boolean ended;

    /** @throws IOException when the file does not begin as a gzip file */
    GzipMembers(InputStream compressed) throws IOException {
        this.compressed = compressed;
        startMember(nextByte());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int inflated = inflate(target, offset, length);
            if (inflated > 0) {
                checksum.update(target, offset, inflated);
                return inflated;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new IOException("a preset dictionary is asked for");
            } else {
                fill();
                inflater.setInput(input, next, end - next);
                next = end;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        compressed.close();
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new IOException("the compressed data are damaged", e);
        }
    }

    private void startMember(int first) throws IOException {
        headerChecksum.reset();
        headerChecksum.update(first);
        if (first != MAGIC_FIRST || headerByte() != MAGIC_SECOND || headerByte() != DEFLATE) {
            throw new IOException("a gzip member does not begin as one");
        }
        int flags = headerByte();
        if ((flags & RESERVED) != 0) {
            throw new IOException("a gzip member has flags that are not known");
        }
        skipHeader(6);
        if ((flags & EXTRA) != 0) {
            skipHeader(headerByte() | headerByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipHeaderText();
        }
        if ((flags & COMMENT) != 0) {
            skipHeaderText();
        }
        int expected = (int) headerChecksum.getValue() & 0xffff;
        if ((flags & HEADER_CHECKED) != 0 && expected != (nextByte() | nextByte() << 8)) {
            throw new IOException("the header of a gzip member is damaged");
        }
        inflater.reset();
        checksum.reset();
    }

    private void endMember() throws IOException {
        next = end - inflater.getRemaining();
        if (littleEndian() != (int) checksum.getValue() || littleEndian() != (int) inflater.getBytesWritten()) {
            throw new IOException("the checksum or the length of a gzip member is wrong");
        }
        int first = 0;
        while (first == 0 && hasMore()) {
            first = nextByte();
        }
        if (first == 0) {
            ended = true;
        } else {
            startMember(first);
        }
    }

    private int littleEndian() throws IOException {
        return nextByte() | nextByte() << 8 | nextByte() << 16 | nextByte() << 24;
    }

    private void skipHeader(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            headerByte();
        }
    }

    private void skipHeaderText() throws IOException {
        int character;
        do {
            character = headerByte();
        } while (character != 0);
    }

    private int headerByte() throws IOException {
        int value = nextByte();
        headerChecksum.update(value);
        return value;
    }

    private int nextByte() throws IOException {
        if (next == end) {
            fill();
        }
        return input[next++] & 0xff;
    }

    private boolean hasMore() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, compressed.read(input));
        }
        return next < end;
    }

    private void fill() throws IOException {
        if (!hasMore()) {
            throw new EOFException("the file ends before the gzip data do");
        }
    }
}

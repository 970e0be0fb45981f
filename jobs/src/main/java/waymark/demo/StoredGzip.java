package waymark.demo;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * Gzip (RFC 1952) that stores and does not compress: what a compressor makes of the same text differs between builds of
 * zlib, and sample files must be the same bytes everywhere.
 */
final class StoredGzip extends FilterOutputStream {

    private static final int LARGEST_BLOCK = 65535;

    private final byte[] block = new byte[LARGEST_BLOCK];
    private final CRC32 checksum = new CRC32();
    private int held;
    private long length;
    private boolean ended;

    StoredGzip(OutputStream out) throws IOException {
        super(out);
        out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 255});
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        checksum.update(bytes, from, count);
        length += count;
        int at = from;
        while (at < from + count) {
            if (held == LARGEST_BLOCK) {
                writeBlock((byte) 0);
            }
            int fits = Math.min(LARGEST_BLOCK - held, from + count - at);
            System.arraycopy(bytes, at, block, held, fits);
            held += fits;
            at += fits;
        }
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            writeBlock((byte) 1);
            writeNumber(checksum.getValue());
            writeNumber(length);
            super.close();
        }
    }

    private void writeBlock(byte last) throws IOException {
        out.write(last);
        out.write(held & 0xff);
        out.write(held >>> 8);
        out.write(~held & 0xff);
        out.write(~held >>> 8 & 0xff);
        out.write(block, 0, held);
        held = 0;
    }

    /** The lowest 32 bits, lowest byte first. */
    private void writeNumber(long number) throws IOException {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (number >>> shift) & 0xff);
        }
    }
}

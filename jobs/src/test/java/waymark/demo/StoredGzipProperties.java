package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StoredGzipProperties {

    @Property(tries = 200)
    void whatIsUnpackedIsWhatWasPackedHoweverItWasWritten(
            @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 7) int pieces) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (StoredGzip gzip = new StoredGzip(packed)) {
            int piece = bytes.length / pieces + 1;
            for (int from = 0; from < bytes.length; from += piece) {
                gzip.write(bytes, from, Math.min(piece, bytes.length - from));
            }
        }
        assertThat(unpack(packed.toByteArray())).isEqualTo(bytes);
    }

    /** A block holds at most 65,535 bytes. */
    @Example
    void moreThanABlockIsPackedToo() throws IOException {
        for (int length : new int[] {65_534, 65_535, 65_536, 131_070, 131_071}) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'w');
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (StoredGzip gzip = new StoredGzip(packed)) {
                gzip.write(bytes);
            }
            assertThat(unpack(packed.toByteArray())).isEqualTo(bytes);
        }
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bytes.readAllBytes();
        }
    }
}

package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.ProblemCode;

class GzipMembersTest {

    private static final byte[] ONE = Taken.gzip(bytes("one\n"));
    private static final byte[] TWO = Taken.gzip(bytes("two\n"));
    private static final byte[] NONE = Taken.gzip(new byte[0]);

    @Test
    void readsOneMember() throws IOException {
        assertThat(unpack(ONE)).isEqualTo("one\n");
        assertThat(unpack(NONE)).isEmpty();
    }

    @Test
    void readsSeveralMembersAsOneText() throws IOException {
        assertThat(unpack(join(ONE, NONE, TWO))).isEqualTo("one\ntwo\n");
    }

    @Test
    void allowsZeroBytesBehindAMember() throws IOException {
        assertThat(unpack(join(ONE, new byte[1]))).isEqualTo("one\n");
        assertThat(unpack(join(ONE, new byte[40_000]))).isEqualTo("one\n");
        assertThat(unpack(join(ONE, new byte[512], TWO))).isEqualTo("one\ntwo\n");
    }

    @Test
    void refusesAnythingElseBehindTheLastMember() {
        assertThatThrownBy(() -> unpack(join(ONE, bytes("x")))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> unpack(join(ONE, new byte[9], bytes("x")))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> unpack(join(ONE, bytes("some text that follows, longer than a trailer"))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatEndsEarlyWhereverItDoes() {
        for (int length = 0; length < ONE.length; length++) {
            byte[] cut = Arrays.copyOf(ONE, length);
            assertThatThrownBy(() -> unpack(cut)).as("%s bytes", length).isInstanceOf(IOException.class);
        }
        for (int length = 1; length < TWO.length; length++) {
            byte[] cut = Arrays.copyOf(TWO, length);
            assertThatThrownBy(() -> unpack(join(ONE, cut)))
                    .as("%s bytes of the second member", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAWrongChecksumOrLength() {
        for (int fromEnd = 1; fromEnd <= 8; fromEnd++) {
            byte[] damaged = ONE.clone();
            damaged[damaged.length - fromEnd] ^= 1;
            assertThatThrownBy(() -> unpack(damaged)).as("byte -%s", fromEnd).isInstanceOf(IOException.class);
        }
    }

    @Test
    void passesOverExtraFieldNameCommentAndHeaderChecksum() throws IOException {
        byte[] header = join(
                new byte[] {0x1f, (byte) 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 4, 0},
                bytes("four"),
                bytes("name\0"),
                bytes("comment\0"));
        CRC32 checksum = new CRC32();
        checksum.update(header);
        byte[] sum = {(byte) checksum.getValue(), (byte) (checksum.getValue() >>> 8)};
        byte[] body = Arrays.copyOfRange(ONE, 10, ONE.length);

        assertThat(unpack(join(header, sum, body))).isEqualTo("one\n");
        sum[0] ^= 1;
        assertThatThrownBy(() -> unpack(join(header, sum, body))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest(name = "byte {0} of the header")
    @ValueSource(ints = {0, 1, 2})
    void refusesWhatDoesNotBeginAsGzip(int position) {
        byte[] damaged = ONE.clone();
        damaged[position] ^= 1;
        assertThatThrownBy(() -> unpack(damaged)).isInstanceOf(IOException.class);
    }

    @Test
    void makesADeliveryUnreadable() {
        String name = "provider_dwp_20200402_001.csv.gz";
        byte[] whole = Taken.gzip(bytes("provider_id,provider_name,kind\nA,x,PRIME\n"));
        assertThat(Taken.of(name, whole).reason()).isNull();
        assertThat(Taken.of(name, Arrays.copyOf(whole, whole.length - 1)).reason())
                .isEqualTo(ProblemCode.UNREADABLE);
        assertThat(Taken.of(name, join(whole, bytes("x"))).verdict().message())
                .isEqualTo(name
                        + ": the file is not a whole gzip file (a gzip member does not begin as one); pack it anew");
        assertThat(Taken.of(name, new byte[0]).reason()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(Taken.of("provider_dwp_20200402_001.jsonl.gz", new byte[0]).reason())
                .isEqualTo(ProblemCode.UNREADABLE);
        assertThat(Taken.of(name, bytes("provider_id,provider_name,kind\n")).reason())
                .isEqualTo(ProblemCode.UNREADABLE);
    }

    private static String unpack(byte[] packed) throws IOException {
        try (InputStream text = new GzipMembers(new ByteArrayInputStream(packed))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
